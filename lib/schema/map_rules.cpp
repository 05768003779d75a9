#include <algorithm>
#include <array>
#include <utility>

#include "schema/codes.h"
#include "schema/map_reader.h"

// The rules between the fields of one map.
namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;

constexpr auto kDate = FieldType::date;
constexpr auto kNumber = FieldType::number;
constexpr auto kMoney = FieldType::money;

const Words kField{"字段", "欄位", "field"};
const Words kWord{"词", "詞", "word"};

}  // namespace

std::optional<std::size_t> MapReader::word_of(const FieldShape& field, Node name) {
  if (field.vocabulary == nullptr || !name) return {};
  std::vector<std::string> known;
  for (const Word& word : field.vocabulary->words) known.push_back(word.name);
  const auto word = std::find(known.begin(), known.end(), name.text());
  if (word == known.end()) {
    reader_.report_unknown_name(name, kWord, known);
    return {};
  }
  return static_cast<std::size_t>(word - known.begin());
}

void MapReader::set_derived(FieldShape& field, Node node) {
  Fields rule(reader_, node);
  Derivation derivation{};
  if (rule.has("product")) {
    derivation.kind = Derivation::Kind::product;
    derivation.fields = fields(rule.list("product"), {kNumber, kMoney});
  } else if (rule.has("working_days")) {
    derivation.kind = Derivation::Kind::working_days;
    derivation.days = this->field(rule.take("working_days"), {kNumber}).value_or(0);
    derivation.fields = fields(rule.list("after_last_of", Need::required), {kDate});
  } else if (rule.has("last_of")) {
    derivation.kind = Derivation::Kind::last;
    derivation.fields = fields(rule.list("last_of"), {kDate});
  } else if (rule.is_mapping()) {
    reader_.report(kNotExactlyOne, node, {{"keys", "product, working_days, last_of"}});
    return;
  }
  rule.finish();
  field.derived = true;
  field.default_from = std::move(derivation);
}

void MapReader::set_default(FieldShape& field, Node node) {
  switch (field.type) {
    case FieldType::number:
    case FieldType::money:
      if (!node.is_mapping()) {
        field.default_number = reader_.number(node);
        return;
      }
      break;
    case FieldType::word:
      if (!node.is_mapping()) {
        field.default_word = word_of(field, node);
        return;
      }
      break;
    case FieldType::list: {
      constexpr std::array kAll{Named<bool>{"all", true}};
      field.default_all = reader_.choice(node, kAll).value_or(false);
      return;
    }
    default: break;
  }
  Fields rule(reader_, node);
  const auto other = this->field(rule.take("field", Need::required), {field.type});
  rule.finish();
  if (other) field.default_from = Derivation{Derivation::Kind::copy, {*other}};
}

void MapReader::set_unique(FieldShape& field, Node node) {
  if (!node.is_mapping()) {
    field.unique = reader_.boolean(node).value_or(false);
    return;
  }
  field.unique = true;
  Fields rule(reader_, node);
  for (const Entry entry : rule.entries("unless", Need::required)) {
    const auto other = this->field(entry.key, {FieldType::word});
    if (!other) continue;
    if (const auto word = word_of(map_.fields[*other], entry.value)) {
      field.unique_unless = {*other, *word};
    }
  }
  rule.finish();
}

void MapReader::check_circles() {
  const auto& all = map_.fields;
  for (std::size_t start = 0; start < all.size(); ++start) {
    std::vector<std::size_t> reached{start};
    bool leads_back = false;
    for (std::size_t at = 0; at < reached.size() && !leads_back; ++at) {
      const auto& rule = all[reached[at]].default_from;
      if (!rule) continue;
      std::vector<std::size_t> sources = rule->fields;
      if (rule->kind == Derivation::Kind::working_days) sources.push_back(rule->days);
      for (const std::size_t source : sources) {
        leads_back = leads_back || source == start;
        const bool is_new = std::find(reached.begin(), reached.end(), source) == reached.end();
        if (is_new) reached.push_back(source);
      }
    }
    if (!leads_back) continue;
    const Rules& rules = rules_[start];
    reader_.report(kCircle, rules.derived ? rules.derived : rules.standard,
                   {{"what", kField}, {"name", all[start].name}});
  }
}

void MapReader::read_constraint(Node node) {
  Fields rule(reader_, node);
  if (!rule.is_mapping()) return;
  Constraint constraint{};
  std::size_t wanted = 2;
  const auto take = [&](std::string_view key, FieldTypes types = {}) {
    if (const auto index = this->field(rule.take(key, Need::required), types)) {
      constraint.fields.push_back(*index);
    }
  };
  if (rule.has("not_before")) {
    constraint.kind = Constraint::Kind::not_before;
    take("not_before", {kDate});
    take("than", {kDate});
  } else if (rule.has("late")) {
    constraint.kind = Constraint::Kind::late;
    take("late", {kDate});
    take("after", {kDate});
  } else if (rule.has("at_most")) {
    constraint.kind = Constraint::Kind::at_most;
    take("at_most", {kNumber, kMoney});
    const auto names = rule.list("sum_of", Need::required);
    wanted = 1 + names.size();
    for (const std::size_t part : fields(names, {kNumber, kMoney})) {
      constraint.fields.push_back(part);
    }
  } else if (rule.has("requires")) {
    constraint.kind = Constraint::Kind::requires_;
    const Node word = rule.take("is");
    if (word) {
      take("requires", {FieldType::word});
      if (!constraint.fields.empty()) {
        constraint.word = word_of(map_.fields[constraint.fields.front()], word);
        if (!constraint.word) wanted = 0;
      }
    } else {
      take("requires");
    }
    take("also");
  } else if (rule.has("one_of")) {
    constraint.kind = Constraint::Kind::one_of;
    const auto names = rule.list("one_of");
    wanted = names.size();
    for (const Node name : names) {
      if (const auto index = this->field(name)) constraint.fields.push_back(*index);
    }
  } else {
    reader_.report(kNotExactlyOne, node, {{"keys", "not_before, at_most, requires, one_of, late"}});
    return;
  }
  rule.finish();
  // One that was not read whole has been reported.
  if (constraint.fields.size() == wanted) map_.constraints.push_back(std::move(constraint));
}

}  // namespace sipub::schema
