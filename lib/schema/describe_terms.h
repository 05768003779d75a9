#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "schema/describe.h"
#include "schema/plan.h"

namespace sipub::schema {

/// The terms of a description in one language: fields, words, records, conditions.
class Terms {
 public:
  Terms(const Plan& plan, Language language) : plan_(plan), language_(language) {}

  const Plan& plan() const { return plan_; }
  Language language() const { return language_; }
  std::string say(const Words& text, const std::vector<Argument>& arguments = {}) const;

  std::string number(std::int64_t number) const { return std::to_string(number); }
  std::string date(Date date) const;
  /// `a, b and c`, `a、b和c`; with `or` `a, b or c`, `a、b或c`.
  std::string listed(const std::vector<std::string>& names, bool alternatives = false) const;
  std::string level(std::size_t index) const;
  std::string levels(const std::vector<std::size_t>& indexes) const;
  std::string role(const std::string& name) const;
  std::string words(const Vocabulary& vocabulary, const std::vector<std::size_t>& indexes,
                    bool alternatives = false) const;
  /// Labels of the fields on the way.
  std::string field(const FieldPath& path) const;

  /// `records of “calls” in the office's own ledger`.
  std::string records(const Selection& selection) const;
  /// What is counted or added up: `the sum of “taken” over records of …`.
  std::string figure(const Selection& selection, const Amount& amount) const;
  /// One line for each condition, deeper ones for conditions on elements.
  void conditions(const std::vector<Condition>& conditions, std::size_t depth,
                  std::vector<DescribedLine>& lines) const;

 private:
  std::string operand(const Operand& operand, const FieldShape& field) const;
  std::string operands(const Condition& condition) const;
  std::string condition(const Condition& condition) const;
  std::string name_of_text(const std::string& text, const FieldShape& shape) const;
  std::string limited(const Selection& selection) const;

  const Plan& plan_;
  Language language_;
};

}  // namespace sipub::schema
