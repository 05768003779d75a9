#include "report/own_words.h"

#include "report/progress.h"

namespace sipub::report {
namespace {

void add_texts(const ledger::Value& value, std::vector<std::string>& texts) {
  const ledger::List* list = value.list();
  if (list == nullptr) return;
  for (const ledger::Value& item : *list) {
    if (item.text() != nullptr && !item.text()->empty()) texts.emplace_back(*item.text());
  }
}

}  // namespace

OwnWords own_words(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
                   const schema::Org& org, const Period& period) {
  OwnWords words;
  if (!plan.report) return words;
  const schema::SectionShape& shape = plan.shape.sections[plan.report->section];
  for (const ledger::Ledger& ledger : ledgers) {
    if (!ledger.usable || in_force(plan, ledger.org, period.last) != org) continue;
    for (const ledger::Record& record : ledger.sections[plan.report->section].records) {
      const Date* day = shape.on ? record.at(*shape.on).date() : nullptr;
      if (day == nullptr || !period.contains(*day)) continue;
      add_texts(record.at(plan.report->practices), words.practices);
      add_texts(record.at(plan.report->difficulties), words.difficulties);
    }
  }
  return words;
}

}  // namespace sipub::report
