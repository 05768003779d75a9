#include <algorithm>

#include "schema/codes.h"
#include "schema/condition_reader.h"
#include "schema/field_path.h"
#include "schema/measure_reader.h"
#include "schema/plan_codes.h"
#include "schema/selection_reader.h"
#include "schema/target_reader.h"

namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;
using Empty = EachMeasure::Empty;
using Set = EachMeasure::Set;

constexpr Named<Empty> kEmpties[] = {{"undetermined", Empty::undetermined},
                                     {"met", Empty::met},
                                     {"not-met", Empty::not_met},
                                     {"not-applicable", Empty::not_applicable}};
constexpr Named<bool> kBelow[] = {{"below", true}};

/// Reads the key `of`: whose members are taken up one by one.
class SetReader {
 public:
  SetReader(Fields& of, const MeasurePlace& place, EachMeasure& each)
      : of_(of), place_(place), each_(each) {}

  std::optional<Member> read() {
    const bool given[] = {of_.has("records"), of_.has("words"), of_.has("divisions"),
                          of_.has("list")};
    const bool one = std::count(std::begin(given), std::end(given), true) == 1;
    if (!one) {
      place_.reader().report(kNotExactlyOne, of_.node(),
                             {{"keys", "records, words, divisions, list"}});
      of_.pass_over({"records", "words", "divisions", "list", "vocabulary", "except", "level",
                     "from", "orgs", "where", "having"});
    }
    std::optional<Member> member;
    if (one) member = given[0] ? records() : given[1] ? words() : given[2] ? divisions() : list();
    of_.finish();
    return member;
  }

 private:
  std::optional<Member> records() {
    each_.set = Set::records;
    auto select = read_selection(of_, place_, "records");
    if (!select) return {};
    each_.records = *std::move(select);
    Member member;
    member.kind = Member::Kind::record;
    member.map = map_of(each_.records, place_.shape());
    member.section = section_of(each_.records, place_.shape());
    return member;
  }

  std::optional<Member> words() {
    each_.set = Set::words;
    const Node words = of_.take("words");
    const Node except = of_.take("except");
    each_.vocabulary = place_.names.vocabulary(of_.take("vocabulary", Need::required));
    if (each_.vocabulary == nullptr) return {};
    each_.words = place_.names.words(words, *each_.vocabulary);
    Member member;
    member.kind = Member::Kind::word;
    member.vocabulary = each_.vocabulary;
    if (except) except_list(except, member);
    return member;
  }

  void except_list(Node node, const Member& member) {
    auto except = place_.names.list_place(node);
    if (!except || !expect_list(place_.reader(), node, except->path) ||
        !expect_type(place_.reader(), node, except->path, {FieldType::word})) {
      return;
    }
    if (value_shape(except->path).vocabulary != member.vocabulary) {
      place_.reader().report(kDoesNotGoWith, node,
                             {{"what", except->path.text}, {"with", member.vocabulary->id}});
      return;
    }
    each_.except = *std::move(except);
  }

  std::optional<Member> divisions() {
    each_.set = Set::divisions;
    of_.choice("divisions", kBelow);
    if (const Node levels = of_.take("level", Need::required)) {
      each_.levels = place_.names.levels(levels);
    }
    Member member;
    member.kind = Member::Kind::division;
    return member;
  }

  std::optional<Member> list() {
    each_.set = Set::list;
    const Node node = of_.take("list");
    const Node where = of_.take("where");
    auto list = place_.names.list_place(node);
    if (!list || !expect_list(place_.reader(), node, list->path)) return {};
    each_.list = *std::move(list);
    const FieldShape& element = value_shape(each_.list.path);
    Member member;
    member.kind = element.type == FieldType::map    ? Member::Kind::element
                  : element.type == FieldType::word ? Member::Kind::word
                                                    : Member::Kind::text;
    member.vocabulary = element.vocabulary;
    member.map = element.map.get();
    if (where && member.map != nullptr) {
      each_.list_where = read_conditions(where, *member.map, place_);
    } else if (where) {
      place_.reader().report(kDoesNotGoWith, of_.key_node("where"),
                             {{"what", "where"}, {"with", each_.list.path.text}});
    }
    return member;
  }

  Fields& of_;
  const MeasurePlace& place_;
  EachMeasure& each_;
};

/// The records that an inner measure counts; null for a kind that has no single selection.
const Selection* selection_of(const Measure& inner) {
  return std::visit(
      [](const auto& kind) -> const Selection* {
        if constexpr (requires { kind.select; }) {
          return &kind.select;
        } else {
          return nullptr;
        }
      },
      inner.kind);
}

/// Further conditions for single words: `data: {data_year: 2013}`.
void read_only(Node node, const MeasurePlace& inside, EachMeasure& each) {
  const Selection* select = each.inner ? selection_of(*each.inner) : nullptr;
  const MapShape* map = select != nullptr ? map_of(*select, inside.shape()) : nullptr;
  if (each.set != Set::words || map == nullptr) {
    inside.reader().report(kDoesNotGoWith, node, {{"what", "only"}, {"with", "of"}});
    return;
  }
  for (const Entry entry : inside.reader().entries(node)) {
    const auto word = inside.names.word(entry.key, *each.vocabulary);
    if (!word) continue;
    if (std::ranges::find(each.words, *word) == each.words.end()) {
      inside.reader().report(kDoesNotGoWith, entry.key,
                             {{"what", std::string(entry.key.text())}, {"with", "of"}});
      continue;
    }
    each.only.emplace_back(*word, read_conditions(entry.value, *map, inside));
  }
}

/// What is asked of each member: conditions on itself, or a measure of its own.
void read_test(Fields& fields, const MeasurePlace& place, Member member, EachMeasure& each) {
  MeasurePlace inside = place;
  inside.member = &member;
  inside.verdict = true;
  if (each.set == Set::divisions) inside.among_divisions = true;
  const bool satisfies = fields.has("satisfies");
  if (satisfies == fields.has("inner")) {
    place.reader().report(kNotExactlyOne, fields.key_node(satisfies ? "satisfies" : "kind"),
                          {{"keys", "satisfies, inner"}});
  }
  const Node conditions = fields.take("satisfies");
  if (conditions && member.map != nullptr) {
    each.satisfies = read_conditions(conditions, *member.map, inside);
  } else if (conditions) {
    place.reader().report(kDoesNotGoWith, fields.key_node("satisfies"),
                          {{"what", "satisfies"}, {"with", "of"}});
  }
  each.inner = read_measure(fields.take("inner"), inside);
  if (each.inner && member.kind != Member::Kind::division && !member.used) {
    place.reader().report(kMemberNotUsed, fields.key_node("inner"));
  }
  // Without a readable inner measure it can't be told what `only` is about.
  if (const Node only = fields.take("only"); only && (each.inner || !fields.has("inner"))) {
    read_only(only, inside, each);
  }
  if (const Node open = fields.take("open")) {
    if (member.map == nullptr) {
      place.reader().report(kDoesNotGoWith, fields.key_node("open"),
                            {{"what", "open"}, {"with", "of"}});
    } else if (auto path = place.names.path(open, *member.map);
               path && expect_type(place.reader(), open, *path, {FieldType::date})) {
      each.open = *std::move(path);
    }
  }
}

}  // namespace

std::optional<EachMeasure> read_each(Fields& fields, const MeasurePlace& place) {
  EachMeasure each;
  auto of = fields.map("of", Need::required);
  if (!of) return {};
  const auto member = SetReader(*of, place, each).read();
  if (!member) return {};
  read_test(fields, place, *member, each);
  const Node target = fields.take("at_least");
  each.target = read_target(fields, place, {.number = true, .all = true, .percent = true});
  const auto most = static_cast<std::int64_t>(each.words.size());
  if (each.set == Set::words && each.target.kind == Target::Kind::number &&
      each.target.value > most) {
    place.reader().report(kOutOfRange, target,
                          {{"value", std::to_string(each.target.value)},
                           {"min", "1"},
                           {"max", std::to_string(most)}});
  }
  if (auto expect = read_figure(fields.take("expect"), place)) {
    each.expect = std::make_shared<Selection>(std::move(expect->select));
    each.expect_amount = std::move(expect->amount);
  }
  each.empty = fields.choice("empty", kEmpties).value_or(Empty::undetermined);
  MeasurePlace condition = place;
  condition.verdict = true;
  each.empty_needs = read_measure(fields.take("empty_needs"), condition);
  if (each.empty_needs && each.empty != Empty::met) {
    place.reader().report(kKeyNeedsKey, fields.key_node("empty_needs"),
                          {{"key", "empty_needs"}, {"other", "empty: met"}});
  }
  return each;
}

}  // namespace sipub::schema
