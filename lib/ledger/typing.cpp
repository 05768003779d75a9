#include "ledger/typing.h"

#include <memory>

#include "ledger/completion.h"
#include "ledger/conditions.h"
#include "ledger/split_number.h"

namespace sipub::ledger {

namespace {

using schema::FieldShape;
using schema::FieldType;
using schema::MapShape;
using source::Node;

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool is_empty(Node node) { return node.is_null() || (node.is_scalar() && is_blank(node.text())); }

Value written(Node node, Value::State state) {
  Value value;
  value.state = state;
  value.span = node.span();
  return value;
}

}  // namespace

MetKeys Typing::met_since(std::size_t first, Node map) const {
  return {std::span(met_).subspan(first), map};
}

Map Typing::map(Node node, const MapShape& shape) {
  return record(node, shape, {}, [](const Map&, const MetKeys&) {});
}

Map Typing::read_map(Node node, const MapShape& shape, std::size_t first,
                     std::optional<std::size_t> id) {
  MapBuilder map(slots_);
  SplitNumber split;
  for (const source::Entry entry : node.entries()) {
    if (split.takes(entry, shape)) continue;
    split.tell(shape, map, log_);
    split = SplitNumber(entry);
    read_entry(entry, shape, met_since(first, node), id, map);
  }
  split.tell(shape, map, log_);
  const MetKeys met = met_since(first, node);
  tell_missing(shape, met);
  complete(map, shape, plan_.calendar, arena_);
  const Map done = map.kept(arena_);
  test_conditions(done, shape, met, log_);
  return done;
}

void Typing::read_entry(const source::Entry& entry, const MapShape& shape, const MetKeys& met,
                        std::optional<std::size_t> id, MapBuilder& map) {
  const auto index = shape.find(entry.key.text());
  const Step step(log_, entry.key.text());
  if (!index) {
    tell_unknown_key(entry.key, shape, met);
    return;
  }
  if (const Node before = met.find(*index)) {
    log_.add(Flaw::Kind::duplicate_key, entry.key.span(),
             {{"key", shortened(entry.key.text())}, {"other", shortened(before.text())}},
             Severity::error, before.span());
    return;
  }
  met_.push_back({*index, entry.key});
  const FieldShape& field = shape.fields[*index];
  if (field.derived) {
    log_.add(Flaw::Kind::derived_field, entry.key.span(), {field_argument(field)});
    return;
  }
  const Value typed = value(entry.value, field, field.required || id == index, entry.key.span());
  if (typed.state != Value::State::absent) map.put(*index, typed);
}

void Typing::tell_unknown_key(Node key, const MapShape& shape, const MetKeys& met) {
  if (const auto index = shape.refused_index.find(key.text())) {
    tell_refused_key(key, shape, shape.refused[*index]);
    return;
  }
  const std::string near = log_.is_full() ? "" : nearest_.field(shape, key.text());
  log_.add(Flaw::Kind::unknown_field, key.span(),
           {{"key", shortened(key.text())}, {"nearest", near}});
  // What was meant is not missing as well.
  const auto meant = shape.find(near);
  if (meant && !met.has(*meant)) met_.push_back({*meant, Node()});
}

void Typing::tell_refused_key(Node key, const MapShape& shape, const schema::Refused& refused) {
  std::vector<const Words*> instead;
  for (const std::size_t field : refused.instead) instead.push_back(&shape.fields[field].label);
  log_.add(Flaw::Kind::refused_key, key.span(),
           {{"key", shortened(key.text())},
            {"field", refused.label},
            {"reason", refused.reason},
            {"instead", joined(instead)}});
  // Whatever the map lacks is what the key was written for.
  for (std::size_t i = 0; i < shape.fields.size(); ++i) met_.push_back({i, Node()});
}

void Typing::tell_missing(const MapShape& shape, const MetKeys& met) {
  std::vector<const Words*> missing;
  for (std::size_t i = 0; i < shape.fields.size(); ++i) {
    if (shape.fields[i].required && !met.has(i)) missing.push_back(&shape.fields[i].label);
  }
  if (missing.empty()) return;
  log_.add(Flaw::Kind::missing_field, met.head(), {{"field", joined(missing)}});
}

Value Typing::value(Node node, const FieldShape& field, bool needed, Span key) {
  if (node.is_broken()) {
    log_.add_told();
    return written(node, Value::State::invalid);
  }
  if (is_empty(node)) return nothing(node, field, needed, key);
  if (field.type == FieldType::list) return list(node, field, key);
  if (field.type == FieldType::map) {
    if (!node.is_mapping()) {
      log_.add(Flaw::Kind::not_a_map, node.is_scalar() ? node.span() : key,
               {field_argument(field)});
      return written(node, Value::State::invalid);
    }
    Value value = written(node, Value::State::given);
    value.data = map(node, *field.map);
    return value;
  }
  if (!node.is_scalar()) {
    log_.add(Flaw::Kind::wrong_type, key,
             {field_argument(field),
              {"expected", std::string(schema::type_name(field.type))},
              {"text", std::string()},
              {"vocabulary", field.vocabulary ? field.vocabulary->id : std::string()}});
    return written(node, Value::State::invalid);
  }
  return scalars_.read(node, field);
}

Value Typing::nothing(Node node, const FieldShape& field, bool needed, Span key) {
  const Span place = node.span().size() > 0 ? node.span() : key;
  log_.add(Flaw::Kind::empty_value, place, {field_argument(field)},
           needed ? Severity::error : Severity::warning);
  return written(node, needed ? Value::State::invalid : Value::State::absent);
}

bool Typing::stands_for_all(Node node, const FieldShape& list) const {
  return node.is_scalar() && (list.default_all || list.element->type == FieldType::word) &&
         scalars_.is_word_for_all(node.text());
}

Value Typing::list(Node node, const FieldShape& field, Span key) {
  Value value = written(node, Value::State::given);
  if (stands_for_all(node, field)) {
    value.data = everything(*field.element, Value::State::given, node.span(), arena_);
    return value;
  }
  if (!node.is_sequence()) {
    const std::string meant =
        node.is_scalar() && node.is_plain() ? scalars_.as_list(node.text(), *field.element) : "";
    if (meant.empty()) {
      const bool is_text = node.is_scalar() && field.element->type != FieldType::map;
      log_.add(Flaw::Kind::not_a_list, node.is_scalar() ? node.span() : key,
               {field_argument(field),
                {"value", is_text ? '[' + shortened(node.text()) + ']' : std::string()}});
    } else {
      log_.add(Flaw::Kind::full_width_punctuation, node.span(),
               {field_argument(field), {"text", shortened(node.text())}, {"value", meant}});
    }
    return written(node, Value::State::invalid);
  }
  Value* const items = arena_.room_for<Value>(node.size());
  Value* end = items;
  std::size_t number = 0;
  for (const Node item : node.items()) {
    const Step step(log_, number++);
    if (stands_for_all(item, field)) {
      value.data = everything(*field.element, Value::State::given, item.span(), arena_);
      return value;
    }
    if (scalars_.tell_several(item, *field.element)) {
      std::construct_at(end++, written(item, Value::State::invalid));
      continue;
    }
    const Value typed = this->value(item, *field.element, false, head_of(item));
    if (typed.state != Value::State::absent) std::construct_at(end++, typed);
  }
  value.data = List(items, static_cast<std::size_t>(end - items));
  return value;
}

}  // namespace sipub::ledger
