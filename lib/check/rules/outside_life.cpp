#include <algorithm>
#include <map>

#include "check/across/findings.h"
#include "check/across/references.h"
#include "check/fields.h"
#include "check/references.h"
#include "check/rules.h"
#include "check/words.h"
#include "ledger/record_dates.h"

namespace sipub::check::rules {
namespace {

struct Case {
  const ledger::Record* target;
  Span span;
  Date day;
  std::int64_t more = 0;
};

/// From the first day to the last, no limit where one of them has none.
Life common_life(const Identities& targets) {
  Life life{day_kept(targets.front().from), day_kept(targets.front().to)};
  for (const Identity& target : targets) {
    const auto from = day_kept(target.from);
    const auto to = day_kept(target.to);
    life.from = life.from && from ? std::optional(std::min(*life.from, *from)) : std::nullopt;
    life.to = life.to && to ? std::optional(std::max(*life.to, *to)) : std::nullopt;
  }
  return life;
}

/// The day of the record that lies outside the life of what it refers to.
std::optional<Date> stray_day(const ledger::Record& record, const schema::SectionShape& shape,
                              const Life& life) {
  const auto first = ledger::first_day(record, shape);
  const auto last = ledger::last_day(record, shape);
  if (first && life.from && *first < *life.from) return first;
  if (last && life.to && *last > *life.to) return last;
  return {};
}

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  // Told once for each thing referred to, at the first record that is out of place.
  std::map<std::uint32_t, Case> cases;  // by the place of what is referred to
  each_reference(subject, [&](const Reference& reference) {
    if (reference.target == nullptr) return;
    const schema::SectionShape& shape = subject.plan.shape.sections[reference.record->section];
    if (shape.type != schema::SectionType::act) return;
    const Life life = life_of(*reference.target, subject.plan.shape);
    const auto day = stray_day(*reference.record, shape, life);
    // A day in another year is told as that.
    if (!day || year_of(*day) != subject.ledger.year) return;
    const auto [found, is_new] = cases.try_emplace(
        reference.target->span.begin, Case{reference.target, reference.value->span, *day});
    if (!is_new) ++found->second.more;
  });
  for (const auto& [place, one] : cases) {
    const schema::SectionShape& shape = subject.plan.shape.sections[one.target->section];
    findings.add(page, one.span,
                 {{"text", std::string(*one.target->at(*shape.id).text())},
                  {"day", format_iso(one.day)},
                  {"life", words_of(life_of(*one.target, subject.plan.shape))},
                  {"more", more_records(one.more)}},
                 {{place_of(*one.target, shape), {"登记在这里", "登記在這裏", "recorded here"}}});
  }
}

/// References to what other years' ledgers have: the life of all of them together counts.
void look_across(const AcrossStore& store, const CodePage& page, AcrossFindings& findings) {
  each_loose_reference(store, [&](const LooseReference& reference, const Identities& targets) {
    if (targets.empty() || reference.first == 0) return;
    const Life life = common_life(targets);
    const auto first = day_kept(reference.first);
    const auto last = day_kept(reference.last);
    const bool early = life.from && *first < *life.from;
    const bool late = life.to && last && *last > *life.to;
    if (!early && !late) return;
    const Date day = early ? *first : *last;
    if (year_of(day) != store.ledgers[reference.ledger].year) return;
    findings.add({.page = &page,
                  .place = {reference.ledger, reference.span.begin, reference.span.size()},
                  .args = {{"day", format_iso(day)}, {"life", words_of(life)}, {"more", Words{}}},
                  .marks = {{{targets.back().ledger, targets.back().begin},
                             {"登记在这里", "登記在這裏", "recorded here"}}}});
  });
}

}  // namespace

const Rule& outside_life() {
  static const Rule rule{
      .page =
          {.code = "L206",
           .name = "outside-life",
           .severity = Severity::warning,
           .title = {"当时还没有或已经没有", "當時還沒有或已經沒有", "outside its life"},
           .why = {"所引用的还没开始或已经结束，当天不可能办这件事：两个日期中有一个是错的。",
                   "所引用的還沒開始或已經結束，當天不可能辦這件事：兩個日期中有一個是錯的。",
                   "What is referred to had not begun or was over by then, so one of the dates "
                   "is wrong."},
           .cure = {"核对这条记录和“{text}”的日期，改正错的那个。",
                    "核對這條記錄和“{text}”的日期，改正錯的那個。",
                    "Check the dates of this record and of “{text}”, and correct the wrong one."},
           .message = {"{day}在“{text}”的起止（{life}）之外。{more}",
                       "{day}在“{text}”的起止（{life}）之外。{more}",
                       "{day} is outside the life of “{text}” ({life}).{more}"},
           .bad = example("outside-life.bad"),
           .good = example("outside-life.good")},
      .check = look,
      .across = look_across};
  return rule;
}

}  // namespace sipub::check::rules
