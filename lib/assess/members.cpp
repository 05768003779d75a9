#include "assess/members.h"

#include <algorithm>
#include <limits>
#include <map>

#include "assess/area_figure.h"
#include "assess/condition.h"
#include "assess/values.h"

namespace sipub::assess {
namespace {

using schema::EachMeasure;
using schema::From;
using schema::Selection;

Selection selection_of(const schema::ListPlace& list, const Context& context) {
  Selection selection;
  selection.section = list.section;
  if (context.scope == schema::Scope::division) selection.from = From::division;
  if (context.scope == schema::Scope::area) selection.from = From::area;
  return selection;
}

void take(Members& members, Records& records, Outcome& outcome) {
  records.report(outcome);
  members.complete = members.complete && records.complete;
  members.silent = members.silent || records.silent;
}

/// How many steps up from the place that a record is about to its writer's division.
std::size_t distance(const Item& item, const World& world) {
  std::size_t steps = 0;
  for (auto* place = world.place(item.record->area); place != nullptr;
       place = world.above(*place), ++steps)
    if (place == item.source->division) return steps;
  return std::numeric_limits<std::size_t>::max();
}

/// What makes two states about one small place the same: the place and the fixed words.
std::string identity(const Item& item, const World& world) {
  std::string key(item.record->area);
  const auto& fields = world.plan().shape.sections[item.record->section].record.fields;
  for (std::size_t field = 0; field < fields.size(); ++field)
    if (fields[field].fixed)
      if (const auto* word = item.record->at(field).word())
        key.append(" ").append(std::to_string(word->index));
  return key;
}

/// Of what several divisions' ledgers say of the same small place, only those of the nearest one
/// count (D7).
void drop_repeats(std::vector<Item>& items, const World& world, Working* work) {
  const auto of_another = [&](const Item& item) {
    return item.source->division != items.front().source->division;
  };
  if (std::ranges::none_of(items, of_another)) return;
  const auto is_small = [&](const Item& item) {
    return world.place(item.record->area) != nullptr &&
           world.plan().regions.find(item.record->area) == nullptr;
  };
  std::map<std::string, std::size_t> nearest;
  for (const Item& item : items) {
    if (!is_small(item)) continue;
    const std::size_t steps = distance(item, world);
    const auto [found, is_new] = nearest.try_emplace(identity(item, world), steps);
    found->second = std::min(found->second, steps);
  }
  std::erase_if(items, [&](const Item& item) {
    const bool repeats =
        is_small(item) && distance(item, world) > nearest.at(identity(item, world));
    if (repeats) rule_out(work, item.record, Considered::Why::nearer);
    return repeats;
  });
}

void add_records(Members& members, const EachMeasure& measure, const Context& context,
                 Outcome& outcome) {
  const auto add = [&](const Item& item) {
    Member member;
    member.ledger = item.ledger;
    member.record = item.record;
    member.map = item.map;
    member.source = item.source;
    members.all.push_back({member, item.counts});
  };
  if (measure.records.from == From::area) {
    Records records = select(measure.records, context);
    take(members, records, outcome);
    drop_repeats(records.items, context.world, context.work);
    std::ranges::for_each(records.items, add);
    return;
  }
  Records records =
      visit(measure.records, context, context.days(), Order::by_org, [&](const Item& item) {
        tell_void(item, outcome);
        add(item);
        return More::all;
      });
  take(members, records, outcome);
}

/// The words in a list of the owner's records.
std::vector<std::size_t> words_in(const schema::ListPlace& list, const Context& context) {
  std::vector<std::size_t> words;
  for (const Item& item : select(selection_of(list, context), context).items)
    for (const Values values(item, list.path, context); const ledger::Value* value : values.all())
      if (value->word() != nullptr) words.push_back(value->word()->index);
  return words;
}

void add_words(Members& members, const EachMeasure& measure, const Context& context) {
  std::vector<std::size_t> without;
  if (measure.except) without = words_in(*measure.except, context);
  for (const std::size_t word : measure.words) {
    if (std::ranges::find(without, word) != without.end()) {
      members.left_out.push_back(word);
      continue;
    }
    Member member;
    member.word = word;
    members.all.push_back({member, Truth::yes});
  }
}

void add_divisions(Members& members, const EachMeasure& measure, const Context& context) {
  for (const schema::Division* division :
       context.world.divisions(*context.place, measure.levels, context.day)) {
    if (division == context.place) continue;
    Member member;
    member.division = division;
    members.all.push_back({member, Truth::yes});
  }
}

void add_list(Members& members, const EachMeasure& measure, const Context& context,
              Outcome& outcome) {
  Records records = select(selection_of(measure.list, context), context);
  take(members, records, outcome);
  for (const Item& item : records.items) {
    const Values values(item, measure.list.path, context);
    members.complete = members.complete && !values.open() && !item.record->is_void;
    std::size_t ordinal = 0;
    for (const ledger::Value* value : values.all()) {
      Item element = item;
      element.map = value->map();
      Member member;
      member.text = value->text();
      member.map = value->map();
      member.ledger = item.ledger;
      member.record = item.record;
      member.source = item.source;
      const Truth in = element.map == nullptr
                           ? item.counts
                           : std::min(item.counts, holds(measure.list_where, element, context));
      if (in != Truth::no)
        members.all.push_back({member, in});
      else if (context.work != nullptr)
        context.work->records.push_back({.what = element.evidence(),
                                         .element = element.map,
                                         .list = measure.list.path.last,
                                         .ordinal = ordinal,
                                         .why = Considered::Why::condition,
                                         .failed = failing(measure.list_where, element, context)});
      ++ordinal;
    }
  }
}

}  // namespace

Members members_of(const EachMeasure& measure, const Context& context, Outcome& outcome) {
  Members members;
  switch (measure.set) {
    case EachMeasure::Set::records: add_records(members, measure, context, outcome); break;
    case EachMeasure::Set::words: add_words(members, measure, context); break;
    case EachMeasure::Set::divisions: add_divisions(members, measure, context); break;
    case EachMeasure::Set::list: add_list(members, measure, context, outcome); break;
  }
  if (measure.expect) {
    const RolledUp figure = area_figure(*measure.expect, measure.expect_amount, context);
    members.expected = figure.under;
    outcome.evidence.insert(outcome.evidence.end(), figure.evidence.begin(), figure.evidence.end());
    // Their number says whether all are there, whoever recorded them.
    members.complete =
        figure.under.upper && *figure.under.upper <= static_cast<std::int64_t>(members.all.size());
    members.silent = false;
  }
  return members;
}

namespace {

/// A map in a list is called by its first text.
const std::string_view* first_text(const ledger::Map& map) {
  for (const ledger::Slot& slot : map.slots())
    if (slot.value.usable() && slot.value.text() != nullptr) return slot.value.text();
  return nullptr;
}

/// A record is called by its id, or by its place in the ledger; another org's with that org.
std::string name_of_record(const Member& member, const Context& context) {
  const auto id = context.world.plan().shape.sections[member.record->section].id;
  const std::string_view* text = id ? member.record->at(*id).text() : nullptr;
  std::string name =
      text != nullptr ? std::string(*text) : ledger::path_of(*member.ledger, *member.record);
  if (context.org && member.source == context.org) return name;
  return member.source->id + " " + name;
}

std::string name_of_result(const ledger::Record& record) {
  std::string name;
  for (const auto field : {schema::Selection::result_requirement, schema::Selection::result_org}) {
    const std::string_view* text = record.at(field).text();
    if (text != nullptr) name.append(name.empty() ? "" : " ").append(*text);
  }
  return name;
}

}  // namespace

Words name_of(const EachMeasure& measure, const Member& member, const Context& context) {
  if (member.word) return measure.vocabulary->words[*member.word].label;
  if (member.division != nullptr) return member.division->name;
  const std::string_view* text = member.text;
  if (text == nullptr && member.map != nullptr) text = first_text(*member.map);
  const std::string name = text != nullptr            ? std::string(*text)
                           : member.ledger != nullptr ? name_of_record(member, context)
                                                      : name_of_result(*member.record);
  return {name, name, name};
}

}  // namespace sipub::assess
