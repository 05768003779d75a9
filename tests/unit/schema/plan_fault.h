#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

#include "plan_fragment.h"

/// Plans with one fault each and what is to be told of it.
namespace sipub::schema::testing {

/// A part of a plan with one fault. `«` stands before the place that is to be reported.
struct Fault {
  std::string_view fragment;
  std::string_view told;  ///< code and the beginning of its arguments
};

/// What is reported of a plan with this fragment: at the mark, and elsewhere.
struct Report {
  std::string at_mark;
  std::string elsewhere;
};

inline Report report(std::string_view fragment) {
  std::string text = plan_with(fragment);
  const std::string_view mark = "«";
  const auto at = text.find(mark);
  REQUIRE(at != std::string::npos);
  text.erase(at, mark.size());
  const auto before = std::string_view(text).substr(0, at);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const auto column = at - (before.rfind('\n') + 1) + 1;  // the fragments are plain ASCII
  const std::string place = std::to_string(line) + ":" + std::to_string(column) + " ";
  Report report;
  for (const Diagnostic& diagnostic : read(text, fragment_frame()).diagnostics) {
    const std::string one = told({diagnostic});
    if (one.starts_with(place)) {
      report.at_mark += one.substr(place.size());
    } else {
      report.elsewhere += one;
    }
  }
  return report;
}

inline void check(std::initializer_list<Fault> faults) {
  for (const Fault& fault : faults) {
    CAPTURE(fault.fragment);
    const Report found = report(fault.fragment);
    CHECK_MESSAGE(found.at_mark.starts_with(fault.told), found.at_mark);
    CHECK(std::count(found.at_mark.begin(), found.at_mark.end(), '\n') == 1);
    CHECK(found.elsewhere == "");
  }
}

}  // namespace sipub::schema::testing
