#include "schema/amount_rules.h"
#include "schema/codes.h"
#include "schema/condition_reader.h"
#include "schema/field_path.h"
#include "schema/measure_reader.h"
#include "schema/plan_codes.h"
#include "schema/selection_reader.h"
#include "schema/target_reader.h"

namespace sipub::schema {
namespace {

using source::Node;
using Take = RatioMeasure::Take;
using Months = RatioMeasure::Months;
using Pooled = RatioMeasure::Pooled;

constexpr Named<Take> kTakes[] = {{"latest", Take::latest}, {"sum", Take::sum}};
constexpr Named<Months> kMonths[] = {
    {"together", Months::together}, {"each", Months::each}, {"last", Months::last}};
constexpr Named<Pooled> kPooled[] = {{"beside", Pooled::beside}, {"instead", Pooled::instead}};

/// `months` needs records that are dated by a month.
void expect_months(Node node, const Selection& select, const MeasurePlace& place) {
  const SectionShape* section = section_of(select, place.shape());
  if (section == nullptr ||
      (section->on && section->record.fields[*section->on].type == FieldType::month)) {
    return;
  }
  place.reader().report(kDoesNotGoWith, node, {{"what", "months"}, {"with", section->name}});
}

std::optional<FieldPath> read_word_path(Fields& fields, std::string_view key,
                                        const Selection& select, const MeasurePlace& place) {
  const Node node = fields.take(key, Need::required);
  const MapShape* map = map_of(select, place.shape());
  if (!node || map == nullptr) return {};
  auto path = place.names.path(node, *map);
  if (!path || !expect_type(place.reader(), node, *path, {FieldType::word})) return {};
  if (value_shape(*path).vocabulary == nullptr) return {};  // missing, which has been reported
  return path;
}

/// Reads the words that are counted apart: `park`, or `{over: a, under: {first: [b, c]}}`.
class PerReader {
 public:
  PerReader(const Vocabulary& over, const Vocabulary& under, const MeasurePlace& place)
      : over_(over), under_(under), place_(place) {}

  std::optional<PerWord> read(Node node) const {
    PerWord per;
    if (node.is_scalar()) {
      per.over = place_.names.words(node, over_);
      per.under = per.over.empty() ? per.over : place_.names.words(node, under_);
    } else {
      Fields fields(place_.reader(), node);
      per.id = fields.text("id").value_or("");
      per.label = place_.names.text(fields, "label");
      if (const Node over = fields.take("over", Need::required)) {
        per.over = place_.names.words(over, over_);
      }
      read_under(fields.take("under", Need::required), per);
      if (per.over.size() > 1) {
        if (per.id.empty()) place_.reader().report_missing(node, "id");
        if (per.label.empty()) place_.reader().report_missing(node, "label");
      }
      fields.finish();
    }
    if (per.over.empty() || per.under.empty()) return {};
    const Word& word = over_.words[per.over.front()];
    if (per.id.empty()) per.id = word.name;
    if (per.label.empty()) per.label = word.label;
    return per;
  }

 private:
  void read_under(Node node, PerWord& per) const {
    if (!node) return;
    if (!node.is_mapping()) {
      per.under = place_.names.words(node, under_);
      return;
    }
    Fields fields(place_.reader(), node);
    per.first_under = true;
    if (const Node first = fields.take("first", Need::required)) {
      per.under = place_.names.words(first, under_);
    }
    fields.finish();
  }

  const Vocabulary& over_;
  const Vocabulary& under_;
  const MeasurePlace& place_;
};

void read_per(Fields& fields, const MeasurePlace& place, RatioMeasure& ratio) {
  const auto over = read_word_path(fields, "over", ratio.over, place);
  const auto under = read_word_path(fields, "under", ratio.under, place);
  const auto words = fields.list("words", Need::required);
  ratio.pooled = fields.choice("pooled", kPooled).value_or(Pooled::none);
  fields.finish();
  if (!over || !under) return;
  const PerReader reader(*value_shape(*over).vocabulary, *value_shape(*under).vocabulary, place);
  for (const Node node : words) {
    auto per = reader.read(node);
    if (!per) continue;
    for (const PerWord& earlier : ratio.per) {
      if (earlier.id == per->id) {
        place.reader().report(kDefinedTwice, node,
                              {{"what", Words{"分项", "分項", "part"}}, {"name", per->id}});
      }
    }
    ratio.per.push_back(*std::move(per));
  }
  ratio.per_over = *over;
  ratio.per_under = *under;
}

}  // namespace

std::optional<RatioMeasure> read_ratio(Fields& fields, const MeasurePlace& place) {
  RatioMeasure ratio;
  auto over = read_figure(fields.take("over", Need::required), place);
  auto under = read_figure(fields.take("under", Need::required), place);
  if (!over || !under) return {};
  ratio.over = std::move(over->select);
  ratio.over_amount = std::move(over->amount);
  ratio.under = std::move(under->select);
  ratio.under_amount = std::move(under->amount);
  expect_by_record(fields.key_node("over"), ratio.over_amount, false, "ratio", place);
  expect_by_record(fields.key_node("under"), ratio.under_amount, false, "ratio", place);
  ratio.capped = fields.flag("capped");
  ratio.take = fields.choice("take", kTakes).value_or(Take::latest);
  if (const Node node = fields.take("months")) {
    ratio.months = place.reader().choice(node, kMonths).value_or(Months::none);
    expect_months(fields.key_node("months"), ratio.over, place);
    expect_months(fields.key_node("months"), ratio.under, place);
  }
  if (auto weight = read_figure(fields.take("weight"), place)) {
    ratio.weight = std::move(weight->select);
    ratio.weight_amount = std::move(weight->amount);
  }
  if (auto per = fields.map("per")) read_per(*per, place, ratio);
  ratio.target = read_target(fields, place, {.percent = true});
  return ratio;
}

}  // namespace sipub::schema
