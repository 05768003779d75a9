#include "schema/operand_reader.h"

#include <fmt/format.h>

#include "schema/codes.h"
#include "schema/facts.h"
#include "schema/field_path.h"
#include "schema/plan_codes.h"

namespace sipub::schema {
namespace {

using source::Node;

bool is_word_of(const FieldShape& field, const Vocabulary* vocabulary) {
  return field.type == FieldType::word && field.vocabulary == vocabulary;
}

bool holds_text(const FieldShape& field) {
  return field.type == FieldType::text || field.type == FieldType::area ||
         field.type == FieldType::org || field.type == FieldType::division;
}

/// What may be written behind `$member` here, `none` where nothing may.
std::string known_members(const Member* member) {
  if (member == nullptr) return "none";
  switch (member->kind) {
    case Member::Kind::word:
    case Member::Kind::text:
    case Member::Kind::division: return "$member";
    case Member::Kind::record: return "$member.id, $member.org, $member.…";
    case Member::Kind::element: break;
  }
  return "$member.…";
}

struct MemberOperand {
  Operand operand;
  Words found;
  bool fits = false;
};

/// `$member` itself.
std::optional<MemberOperand> whole_member(const Member& member, const FieldShape& field) {
  Operand operand;
  operand.kind = Operand::Kind::member;
  switch (member.kind) {
    case Member::Kind::word: {
      FieldShape word;
      word.type = FieldType::word;
      word.vocabulary = member.vocabulary;
      return MemberOperand{operand, description(word), is_word_of(field, member.vocabulary)};
    }
    case Member::Kind::text:
      return MemberOperand{operand, description(FieldType::text), holds_text(field)};
    case Member::Kind::division:
      return MemberOperand{operand, description(FieldType::division), holds_text(field)};
    case Member::Kind::record:
    case Member::Kind::element: break;
  }
  return {};
}

/// `$member.` and what follows.
std::optional<MemberOperand> part_of_member(const Member& member, std::string_view rest,
                                            const FieldShape& field, const Shape& shape) {
  Operand operand;
  if (member.kind == Member::Kind::record && rest == "org") {
    operand.kind = Operand::Kind::member_org;
    return MemberOperand{operand, description(FieldType::org),
                         field.type == FieldType::org || field.type == FieldType::text};
  }
  if (member.kind == Member::Kind::record && rest == "id") {
    operand.kind = Operand::Kind::member_id;
    const bool refers = field.type == FieldType::reference && field.section == member.section->name;
    return MemberOperand{
        operand, {"编号", "編號", "an id"}, refers || field.type == FieldType::text};
  }
  if (member.map == nullptr) return {};
  auto resolved = resolve_path(rest, *member.map, shape);
  auto* path = std::get_if<FieldPath>(&resolved);
  if (path == nullptr) return {};
  operand.kind = Operand::Kind::member_path;
  operand.path = std::move(*path);
  const FieldShape& value = value_shape(operand.path);
  const bool fits = value.type == field.type ? value.vocabulary == field.vocabulary
                                             : holds_text(value) && holds_text(field);
  return MemberOperand{std::move(operand), description(value), fits};
}

std::optional<Operand> read_member(Node node, const FieldPath& path, const MeasurePlace& place) {
  const std::string_view text = node.text();
  const FieldShape& field = value_shape(path);
  std::optional<MemberOperand> read;
  if (place.member != nullptr) {
    place.member->used = true;
    constexpr std::string_view kPart = "$member.";
    if (text == "$member") {
      read = whole_member(*place.member, field);
    } else if (text.starts_with(kPart)) {
      read = part_of_member(*place.member, text.substr(kPart.size()), field, place.shape());
    }
  }
  if (!read) {
    place.reader().report(kNoSuchMember, node,
                          {{"operand", std::string(text)}, {"known", known_members(place.member)}});
    return {};
  }
  if (!read->fits) {
    place.reader().report(kOperandDoesNotFit, node,
                          {{"operand", std::string(text)},
                           {"found", read->found},
                           {"field", path.text},
                           {"expected", description(field)}});
    return {};
  }
  read->operand.text = text;
  return std::move(read->operand);
}

std::optional<Operand> text_operand(std::optional<std::string> text) {
  if (!text) return {};
  Operand operand;
  operand.text = *std::move(text);
  return operand;
}

template <class Value>
std::optional<Operand> number_operand(Operand::Kind kind, const std::optional<Value>& value) {
  if (!value) return {};
  Operand operand;
  operand.kind = kind;
  operand.number = static_cast<std::int64_t>(*value);
  return operand;
}

/// The fields of results hold names of the plan.
std::optional<Operand> result_operand(Node node, std::size_t field, const PlanLookup& names) {
  switch (field) {
    case Selection::result_requirement: return text_operand(names.requirement(node));
    case Selection::result_stage: {
      const Stage* stage = names.stage(node);
      return stage != nullptr ? text_operand(stage->id) : std::nullopt;
    }
    case Selection::result_status: return text_operand(names.status(node));
    default: return text_operand(names.reader().text(node));
  }
}

}  // namespace

Words description(FieldType type) {
  switch (type) {
    case FieldType::text: return {"文字", "文字", "text"};
    case FieldType::number: return {"数", "數", "a number"};
    case FieldType::money: return {"金额", "金額", "an amount"};
    case FieldType::boolean: return {"是或否", "是或否", "yes or no"};
    case FieldType::date: return {"日期", "日期", "a date"};
    case FieldType::month: return {"月份", "月份", "a month"};
    case FieldType::word: return {"词", "詞", "a word"};
    case FieldType::division: return {"行政区划", "行政區劃", "a division"};
    case FieldType::area: return {"地区", "地區", "a place"};
    case FieldType::org: return {"单位", "單位", "an office"};
    case FieldType::reference: return {"对别的记录的引用", "對別的記錄的引用", "a reference"};
    case FieldType::list: return {"列表", "列表", "a list"};
    case FieldType::map: break;
  }
  return {"分项", "分項", "a map"};
}

Words description(const FieldShape& field) {
  if (field.type != FieldType::word || field.vocabulary == nullptr) {
    return description(field.type);
  }
  const Words& label = field.vocabulary->label;
  return {fmt::format("“{}”词", label.in(Language::zh_hans)),
          fmt::format("“{}”詞", label.in(Language::zh_hant)),
          fmt::format("a word of “{}”", label.in(Language::en))};
}

std::optional<Operand> read_operand(Node node, const FieldPath& path, const MeasurePlace& place) {
  SchemaReader& reader = place.reader();
  if (node.is_scalar() && node.is_plain() && node.text().starts_with('$')) {
    return read_member(node, path, place);
  }
  const FieldShape& field = value_shape(path);
  const auto& results = result_facts().record.fields;
  if (&field >= results.data() && &field < results.data() + results.size()) {
    return result_operand(node, static_cast<std::size_t>(&field - results.data()), place.names);
  }
  switch (field.type) {
    case FieldType::word:
      if (field.vocabulary == nullptr) return {};  // missing, which has been reported
      return number_operand(Operand::Kind::word, place.names.word(node, *field.vocabulary));
    case FieldType::number:
    case FieldType::money: return number_operand(Operand::Kind::number, reader.number(node));
    case FieldType::boolean: return number_operand(Operand::Kind::boolean, reader.boolean(node));
    case FieldType::division: return text_operand(place.names.division(node));
    case FieldType::text:
    case FieldType::area:
    case FieldType::org:
    case FieldType::reference: return text_operand(reader.text(node));
    case FieldType::date:
    case FieldType::month:
    case FieldType::map:
    case FieldType::list: break;
  }
  // Days are compared by tests such as `{by: day}`, maps by their fields.
  reader.report(kWrongFieldType, node,
                {{"field", path.text},
                 {"found", description(field)},
                 {"expected", Words{"文字、数或词", "文字、數或詞", "text, a number or a word"}}});
  return {};
}

std::vector<Operand> read_operands(Node node, const FieldPath& path, const MeasurePlace& place) {
  std::vector<Operand> operands;
  if (node.is_sequence() && node.size() == 0) {
    place.reader().report(kWrongForm, node,
                          {{"expected", Words{"至少一个值", "至少一個值", "one value or more"}}});
  }
  for (const Node item : place.reader().list_or_one(node)) {
    if (auto operand = read_operand(item, path, place)) operands.push_back(*std::move(operand));
  }
  return operands;
}

}  // namespace sipub::schema
