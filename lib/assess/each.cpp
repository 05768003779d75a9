#include <algorithm>

#include "assess/condition.h"
#include "assess/evidence.h"
#include "assess/members.h"
#include "assess/notes.h"
#include "assess/tally.h"
#include "assess/verdict.h"
#include "base/ratio.h"

namespace sipub::assess {
namespace {

using schema::EachMeasure;
using Kind = schema::Target::Kind;

class Judgement {
 public:
  Judgement(const EachMeasure& measure, const Context& context)
      : measure_(measure), context_(context) {}

  Outcome run() {
    members_ = members_of(measure_, context_, outcome_);
    for (const Candidate& candidate : members_.all) judge_one(candidate);
    if (members_.expected && members_.expected->upper)
      tally_.unlisted = std::max<std::int64_t>(0, *members_.expected->upper - tally_.members);
    part_.unit = Unit::members;
    part_.target = measure_.target;
    part_.grows = grows();
    put_figures();
    part_.status = is_empty() ? status_of_empty() : verdict(chances(), ahead());
    add_notes();
    outcome_.parts.push_back(std::move(part_));
    return std::move(outcome_);
  }

 private:
  /// Members that wait for time to pass don't come one by one.
  bool grows() const {
    const bool by_time =
        measure_.inner && (std::holds_alternative<schema::RunMeasure>(measure_.inner->kind) ||
                           std::holds_alternative<schema::CadenceMeasure>(measure_.inner->kind));
    return measure_.open.empty() && !by_time;
  }
  bool missing_is_nothing() const { return context_.world.plan().missing_is_nothing; }
  bool ahead() const { return context_.ahead() || tally_.open; }
  bool is_empty() const { return tally_.members == 0 && tally_.unlisted == 0 && members_.complete; }

  void judge_one(const Candidate& candidate) {
    const Member& member = candidate.member;
    InnerWorking work(context_.work,
                      context_.work == nullptr ? Words{} : name_of(measure_, member, context_));
    JudgedMember judged{candidate.in, Truth::yes, false};
    if (!measure_.satisfies.empty()) judge_conditions(member, judged, work.get());
    if (measure_.inner) judge_inner(member, judged, work.get());
    tally_.add(judged);
    if (judged.in == Truth::no) return;
    if (work.get() != nullptr) {
      work.get()->good = judged.good;
      work.get()->open = judged.open;
    }
    if (member.record != nullptr && member.ledger != nullptr && member.record->begin.line > 0 &&
        is_evidence(*member.record, context_))
      outcome_.evidence.push_back({member.ledger, member.record});
    if (judged.good != Truth::yes) lacking_.push_back(&member);
  }

  void judge_conditions(const Member& member, JudgedMember& judged, Working* work) {
    const Item item{member.source, member.ledger, member.record, Truth::yes, member.map};
    judged.good = holds(measure_.satisfies, item, context_);
    judged.open = context_.ahead();
    if (work != nullptr && judged.good == Truth::no)
      work->failed = failing(measure_.satisfies, item, context_);
    if (measure_.open.empty() || judged.good == Truth::yes) return;
    const auto limit = date_of(item, measure_.open, context_);
    judged.open = false;
    if (!limit || *limit <= context_.day) return;
    // Its own time runs longer than the day judged.
    Context later = context_;
    later.day = std::min(*limit, context_.world.as_of());
    judged.good = holds(measure_.satisfies, item, later);
    judged.open = context_.world.as_of() < *limit;
  }

  void judge_inner(const Member& member, JudgedMember& judged, Working* work) {
    Context inner = context_;
    inner.work = work;
    inner.member = &member;
    inner.with_notes = inner.with_figures = false;
    inner.more = conditions_for(member);
    if (member.division != nullptr) {
      inner.place = member.division;
      inner.below = true;
    }
    Outcome outcome = assess::evaluate(*measure_.inner, inner);
    if (outcome.status() == Status::not_applicable) judged.in = Truth::no;
    const Truth now = holds_now(outcome);
    judged.good = std::min(judged.good, now);
    judged.open = judged.open || outcome.status() == Status::pending;
    // What falls short proves nothing.
    if (now != Truth::yes) outcome.evidence.clear();
    outcome.parts.clear();
    outcome.notes.clear();
    outcome_.append(std::move(outcome));
  }

  const std::vector<schema::Condition>* conditions_for(const Member& member) const {
    const auto found = std::ranges::find_if(
        measure_.only, [&](const auto& only) { return member.word == only.first; });
    return found == measure_.only.end() ? nullptr : &found->second;
  }

  void put_figures() {
    const bool counts_unlisted = !missing_is_nothing();
    part_.numerator = part_.lower = tally_.good;
    part_.upper = tally_.perhaps_good;
    if (tally_.unlisted > 0 && counts_unlisted) *part_.upper += tally_.unlisted;
    if (!members_.complete && tally_.unlisted == 0) part_.upper.reset();
    if (part_.upper || missing_is_nothing()) part_.denominator = tally_.members + tally_.unlisted;
    if (measure_.target.kind == Kind::number) part_.needed = measure_.target.value;
    if (!part_.denominator) return;
    if (measure_.target.kind == Kind::all) part_.needed = part_.denominator;
    if (measure_.target.kind == Kind::percent)
      part_.needed = least_share(*part_.denominator, measure_.target.value);
  }

  Chances chances() const {
    Chances chances{.least = true, .most = true, .reachable = true, .losable = false};
    chances.losable = !measure_.open.empty();
    const bool whole = members_.complete && tally_.unlisted == 0;
    const bool unlisted_fail = tally_.unlisted > 0 && missing_is_nothing();
    const bool could_be_more = !whole && !unlisted_fail;
    const std::int64_t value = measure_.target.value;
    switch (measure_.target.kind) {
      case Kind::none: break;
      case Kind::all:
        chances.least = whole && tally_.not_surely_good == 0;
        chances.most = tally_.bad == 0 && !unlisted_fail;
        chances.reachable = tally_.lost == 0;
        break;
      case Kind::number:
        chances.least = tally_.good >= value;
        chances.most = could_be_more || tally_.perhaps_good >= value;
        chances.reachable = may_grow() || could_be_more || tally_.may_become_good >= value;
        break;
      case Kind::percent: {
        const std::int64_t worst = tally_.good + tally_.not_surely_good + tally_.unlisted;
        chances.least =
            members_.complete && worst > 0 && at_least_percent(tally_.good, worst, value);
        const auto best = [&](std::int64_t good, std::int64_t bad) {
          return could_be_more || (good + bad > 0 && at_least_percent(good, good + bad, value));
        };
        const std::int64_t missing = unlisted_fail ? tally_.unlisted : 0;
        chances.most = best(tally_.perhaps_good, tally_.bad + missing);
        chances.reachable = may_grow() || best(tally_.may_become_good, tally_.lost + missing);
        break;
      }
    }
    return chances;
  }

  /// Whether days ahead may bring new members.
  bool may_grow() const {
    return context_.ahead() &&
           (measure_.set == EachMeasure::Set::records || measure_.set == EachMeasure::Set::list);
  }

  Status status_of_empty() {
    using Empty = EachMeasure::Empty;
    Empty empty = measure_.empty;
    if (measure_.target.kind == Kind::none) return Status::undetermined;
    // Nothing because nobody says anything is not the same as none.
    if (members_.silent) empty = Empty::not_met;
    if (empty != Empty::undetermined && measure_.empty_needs) {
      Context needs = context_;
      needs.late = true;
      needs.with_figures = false;
      InnerWorking work(context_.work,
                        {"没有时的依据", "沒有時的依據", "what must stand behind none"});
      needs.work = work.get();
      Outcome outcome = assess::evaluate(*measure_.empty_needs, needs);
      if (holds_now(outcome) != Truth::yes) empty = Empty::undetermined;
      outcome.parts.clear();
      outcome_.append(std::move(outcome));
    }
    switch (empty) {
      case Empty::met: return Status::met;
      case Empty::not_applicable: return Status::not_applicable;
      case Empty::not_met: return context_.ahead() ? Status::pending : Status::not_met;
      case Empty::undetermined: break;
    }
    return context_.ahead() ? Status::pending : Status::undetermined;
  }

  void add_notes() {
    if (!context_.with_notes) return;
    if (!lacking_.empty()) {
      const auto name = [&](const Member* member) { return name_of(measure_, *member, context_); };
      outcome_.notes.push_back(note("lacking", {{"count", std::to_string(lacking_.size())},
                                                {"names", listed_by(lacking_, name)}}));
    }
    if (tally_.unlisted > 0)
      outcome_.notes.push_back(note("unlisted", {{"count", std::to_string(tally_.unlisted)}}));
    if (!members_.left_out.empty()) {
      std::vector<Words> names;
      for (const std::size_t word : members_.left_out)
        names.push_back(measure_.vocabulary->words[word].label);
      outcome_.notes.push_back(note("left-out", {{"names", listed(names)}}));
    }
  }

  const EachMeasure& measure_;
  const Context& context_;
  Members members_;
  Tally tally_;
  std::vector<const Member*> lacking_;
  PartResult part_;
  Outcome outcome_;
};

}  // namespace

Outcome evaluate(const EachMeasure& measure, const Context& context) {
  return Judgement(measure, context).run();
}

}  // namespace sipub::assess
