#pragma once

#include <map>

#include "assess/assessor.h"
#include "assess/world.h"
#include "told.h"

/// Ledgers assessed line by line, and all at once, to be held against each other.
namespace sipub::assess {

inline std::map<std::string, std::int64_t> errors_of(const std::vector<ledger::Ledger>& ledgers) {
  std::map<std::string, std::int64_t> errors;
  for (const ledger::Ledger& ledger : ledgers) errors[ledger.file] = ledger.year == 2014 ? 0 : 2;
  return errors;
}

inline AssessedParts assessed(std::vector<ledger::Ledger> ledgers,
                              const std::vector<Options>& asked) {
  const auto errors = errors_of(ledgers);
  Assessor assessor(guangdong(), asked);
  std::map<std::string, std::vector<ledger::Ledger>> lines;
  for (ledger::Ledger& ledger : ledgers) {
    assessor.lighten(ledger);
    lines[line_of_division(ledger.org.division, guangdong().regions)].push_back(std::move(ledger));
  }
  for (auto& [line, part] : lines) assessor.add(std::move(part));
  return assessor.finish(errors);
}

inline Assessment at_once(const std::vector<ledger::Ledger>& ledgers, const Options& options) {
  const auto errors = errors_of(ledgers);
  std::vector<LedgerFact> facts;
  for (const ledger::Ledger& ledger : ledgers) facts.push_back({&ledger, errors.at(ledger.file)});
  return assess(guangdong(), ledgers, facts, options);
}

/// How many records of a section have been kept.
inline std::size_t records_left(const AssessedParts& parts, std::string_view section) {
  std::size_t left = 0;
  for (const auto& part : parts.ledgers)
    for (const ledger::Ledger& ledger : part)
      left += ledger.sections[*guangdong().shape.find_section(section)].records.size();
  return left;
}

/// Holds what `read` gives, line by line, against the same at once.
template <class Read>
void check_same(Read&& read, const std::vector<Options>& asked) {
  const AssessedParts parts = assessed(read(), asked);
  const std::vector<ledger::Ledger> ledgers = read();
  for (std::size_t i = 0; i < asked.size(); ++i) {
    CAPTURE(format_iso(asked[i].as_of));
    const auto expected = told(at_once(ledgers, asked[i]));
    const auto found = told(parts.assessments[i]);
    REQUIRE(found.size() == expected.size());
    for (std::size_t result = 0; result < expected.size(); ++result)
      CHECK(found[result] == expected[result]);
  }
}

}  // namespace sipub::assess
