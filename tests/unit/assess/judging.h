#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "assess/assessment.h"
#include "schema/library.h"

/// What the tests of measure kinds share: the requirements of a real plan, judged by ledgers that
/// are written in the test.
namespace sipub::assess {

using Readings = schema::Library::Choices;

inline const schema::Plan& guangdong(const Readings& readings = {}) {
  static std::map<Readings, std::unique_ptr<schema::Plan>> plans;
  auto& plan = plans[readings];
  if (plan == nullptr) plan = schema::Library::embedded().load("guangdong-2014", readings).plan;
  REQUIRE(plan != nullptr);
  return *plan;
}

/// A ledger as a test writes it: `440100-hrss`, the year, its sections, and more of its header.
struct Written {
  std::string org;
  int year = 2014;
  std::string sections;
  std::string header = {};
};

/// One question: what a requirement comes to on a day.
struct Question {
  std::string requirement;
  std::string subject;  ///< the division or org that it is about
  Date as_of;
  std::vector<Written> ledgers;
  Readings readings = {};
};

inline Result judge(const Question& question) {
  const schema::Plan& plan = guangdong(question.readings);
  static std::vector<ledger::Ledger> ledgers;  // results point into them
  ledgers.clear();
  for (const Written& written : question.ledgers) {
    const std::string text =
        "sipub: 1\nplan: guangdong-2014\nyear: " + std::to_string(written.year) +
        "\norg: {division: \"" + written.org.substr(0, 6) + "\", role: " + written.org.substr(7) +
        "}\n" + written.header + written.sections + "...\n";
    const std::string file = written.org + "-" + std::to_string(written.year) + ".yaml";
    ledgers.push_back(ledger::read(source::parse(file, text), plan));
    REQUIRE(ledgers.back().usable);
  }
  Options options;
  options.as_of = question.as_of;
  options.area = question.subject.substr(0, 6);
  options.requirements = {question.requirement};
  const Assessment assessment = assess(plan, ledgers, {}, options);
  const auto found = std::ranges::find_if(assessment.results, [&](const Result& result) {
    return result.requirement->id == question.requirement &&
           (result.org ? result.org->id() : result.division->code) == question.subject;
  });
  REQUIRE(found != assessment.results.end());
  return *found;
}

inline const PartResult& part(const Result& result, std::string_view id) {
  const auto found = std::ranges::find(result.parts, id, &PartResult::id);
  REQUIRE(found != result.parts.end());
  return *found;
}

inline bool has_note(const Result& result, std::string_view code) {
  return std::ranges::find(result.notes, code, &Note::code) != result.notes.end();
}

}  // namespace sipub::assess
