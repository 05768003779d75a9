#include "assess/values.h"

#include <algorithm>

#include "schema/field_path.h"

namespace sipub::assess {

using ledger::Value;
using schema::FieldType;
using schema::Operand;

namespace {

/// Whether all that is known of a state on the day comes from a later year's ledger: what that one
/// doesn't repeat, an earlier one that never came may have said.
bool is_told_later(const Item& item, const Context& context) {
  if (item.source == nullptr || item.source->history == nullptr || item.ledger == nullptr ||
      item.ledger->year <= year_of(context.day) || context.world.plan().missing_is_nothing)
    return false;
  const std::size_t section = item.record->section;
  return context.world.plan().shape.sections[section].type == schema::SectionType::state &&
         !item.source->history->is_known(section, context.day);
}

}  // namespace

Values::Values(const Item& item, const schema::FieldPath& path, const Context& context) {
  const ledger::Place place = item.place();
  const Value& first = place.fields().at(path.fields.front());
  if (path.fields.size() == 1 && first.usable()) {
    add(first);
    return;
  }
  const ledger::Found found =
      ledger::find_values(place, path, context.world.histories(), context.day);
  open_ = found.open;
  for (const Value* value : found.values) add(*value);
  if (empty() && is_told_later(item, context)) open_ = true;
}

void Values::add(const Value& value) {
  if (value.state == Value::State::invalid) {
    open_ = true;
  } else if (const ledger::List* list = value.list()) {
    for (const Value& element : *list) add(element);
  } else if (value.usable()) {
    if (count_ == few_.size() && many_.empty()) many_.assign(few_.begin(), few_.end());
    if (count_ < few_.size())
      few_[count_] = &value;
    else
      many_.push_back(&value);
    ++count_;
  }
}

bool same(const Value& a, const Value& b, FieldType type, const World& world) {
  const std::string_view* one = a.text();
  const std::string_view* other = b.text();
  if (one == nullptr || other == nullptr) return same_scalar(a, b);
  switch (type) {
    case FieldType::org: return world.org_now(*one) == world.org_now(*other);
    case FieldType::division:
    case FieldType::area: return world.code_now(*one) == world.code_now(*other);
    default: return *one == *other;
  }
}

namespace {

bool is_text(const Value& value, std::string_view text, FieldType type, const World& world) {
  const std::string_view* own = value.text();
  if (own == nullptr) return false;
  if (*own == text) return true;
  if (type == FieldType::org) return world.org_now(*own) == world.org_now(text);
  if (type == FieldType::division || type == FieldType::area)
    return world.code_now(*own) == world.code_now(text);
  return false;
}

bool is_word(const Value& value, std::size_t word) {
  return value.word() != nullptr && value.word()->index == word;
}

Truth truth(bool so) { return so ? Truth::yes : Truth::no; }

bool is_member(const Value& value, FieldType type, const Member& member, const World& world) {
  if (member.word) return is_word(value, *member.word);
  if (member.division != nullptr) return is_text(value, member.division->code, type, world);
  return member.text != nullptr && is_text(value, *member.text, type, world);
}

/// Ids mean what stands in the same org's ledgers.
bool is_member_id(const Value& value, FieldType type, const Member& member, const Item& item,
                  const World& world) {
  const auto id = world.plan().shape.sections[member.record->section].id;
  const std::string_view* text = id ? member.record->at(*id).text() : nullptr;
  if (text == nullptr || value.text() == nullptr || *value.text() != *text) return false;
  return type != FieldType::reference || item.source == member.source;
}

Truth is_at_member_path(const Value& value, const Operand& operand, FieldType type,
                        const Context& context) {
  const Member& member = *context.member;
  const Item place{member.source, member.ledger, member.record, Truth::yes, member.map};
  const Values values(place, operand.path, context);
  const bool found = std::ranges::any_of(
      values.all(), [&](const Value* other) { return same(value, *other, type, context.world); });
  return !found && values.open() ? Truth::perhaps : truth(found);
}

}  // namespace

Truth equals(const Value& value, const Operand& operand, const schema::FieldShape& shape,
             const Item& item, const Context& context) {
  const World& world = context.world;
  switch (operand.kind) {
    case Operand::Kind::word:
      return truth(is_word(value, static_cast<std::size_t>(operand.number)));
    case Operand::Kind::number:
      return truth(value.number() != nullptr && *value.number() == operand.number);
    case Operand::Kind::boolean:
      return truth(value.boolean() != nullptr && *value.boolean() == (operand.number != 0));
    case Operand::Kind::text: return truth(is_text(value, operand.text, shape.type, world));
    case Operand::Kind::member: return truth(is_member(value, shape.type, *context.member, world));
    case Operand::Kind::member_org:
      return truth(is_text(value, context.member->source->id, FieldType::org, world));
    case Operand::Kind::member_id:
      return truth(is_member_id(value, shape.type, *context.member, item, world));
    case Operand::Kind::member_path: return is_at_member_path(value, operand, shape.type, context);
  }
  return Truth::no;
}

}  // namespace sipub::assess
