#pragma once

#include "base/failure.h"
#include "judging.h"

/// Whole assessments of ledgers that are written in the test.
namespace sipub::assess {

inline std::string subject_of(const Result& result) {
  return result.org ? result.org->id() : result.division->code;
}

inline std::vector<ledger::Ledger> read_all(const std::vector<Written>& written,
                                            const schema::Plan& plan) {
  std::vector<ledger::Ledger> ledgers;
  for (const Written& one : written) {
    const std::string text = "sipub: 1\nplan: guangdong-2014\nyear: " + std::to_string(one.year) +
                             "\norg: {division: \"" + one.org.substr(0, 6) +
                             "\", role: " + one.org.substr(7) + "}\n" + one.header + one.sections +
                             "...\n";
    ledgers.push_back(ledger::read(
        source::parse(one.org + "-" + std::to_string(one.year) + ".yaml", text), plan));
  }
  return ledgers;
}

/// The assessment and the ledgers that it points into.
struct Assessed : Assessment {
  std::shared_ptr<const std::vector<ledger::Ledger>> ledgers;

  const Result& of(std::string_view requirement, std::string_view subject) const {
    const auto found = std::ranges::find_if(results, [&](const Result& result) {
      return result.requirement->id == requirement && subject_of(result) == subject;
    });
    REQUIRE(found != results.end());
    return *found;
  }
};

inline Assessed assessment_of(const std::vector<Written>& written, const Options& options,
                              const schema::Plan& plan = guangdong()) {
  auto ledgers = std::make_shared<const std::vector<ledger::Ledger>>(read_all(written, plan));
  return {assess(plan, *ledgers, {}, options), ledgers};
}

}  // namespace sipub::assess
