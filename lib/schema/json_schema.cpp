#include "schema/json_schema.h"

#include <algorithm>
#include <utility>

#include "base/version.h"
#include "schema/json_object.h"

namespace sipub::schema {
namespace {

using Names = JsonObject::Names;

// A year, a month and a day that this month can have; the 29th of February of any year.
constexpr const char* kDatePattern =
    "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|"
    "02-(0[1-9]|[12][0-9]))$";
constexpr const char* kMonthPattern = "^[0-9]{4}-(0[1-9]|1[0-2])$";

class JsonSchema {
 public:
  JsonSchema(const Plan& plan, Language language, Spellings spellings)
      : plan_(plan), shape_(plan.shape), language_(language), spellings_(spellings) {}

  Json write();

 private:
  Names spellings(const std::string& name, const Words& label) const;
  Names spellings(const FieldShape& field) const { return spellings(field.name, field.label); }
  Names format_word(FormatWord word) const;
  /// Title and description.
  Json head(const Words& label, const Words& help) const;
  Json reference_to(const std::string& definition) const;

  Json field(const FieldShape& field, const std::string& path);
  Json value(const FieldShape& field, const std::string& path);
  Json whole_number(const FieldShape& field) const;
  Json list(const FieldShape& field, const std::string& path);
  Json vocabulary(const Vocabulary& vocabulary);
  Json divisions();
  Json orgs();
  Json requirements();
  void add_fields(JsonObject& object, const MapShape& map, const std::string& path,
                  std::optional<std::size_t> id);
  Json map(const MapShape& map, Json head, const std::string& path);
  Json record(const SectionShape& section);
  Json section(const SectionShape& section);
  void demand(JsonObject& object, const MapShape& map, const Constraint& constraint) const;
  void demand_occasions(JsonObject& object, const MapShape& map,
                        const OccasionFields& fields) const;
  void add_header(JsonObject& object);

  const Plan& plan_;
  const Shape& shape_;
  Language language_;
  Spellings spellings_;
  Json definitions_ = Json::object();
};

Names JsonSchema::spellings(const std::string& name, const Words& label) const {
  Names all{label.empty() ? name : label.in(language_)};
  if (spellings_ == Spellings::one_language) return all;
  for (const std::string* one : {&name, &label.zh_hans, &label.zh_hant, &label.en}) {
    if (!one->empty() && std::find(all.begin(), all.end(), *one) == all.end()) {
      all.push_back(*one);
    }
  }
  return all;
}

Names JsonSchema::format_word(FormatWord word) const {
  const Word& one = shape_.format_words[static_cast<std::size_t>(word)];
  return spellings(one.name, one.label);
}

Json JsonSchema::head(const Words& label, const Words& help) const {
  Json json = Json::object();
  if (!label.empty()) json["title"] = label.in(language_);
  if (!help.empty()) json["description"] = help.in(language_);
  return json;
}

Json JsonSchema::reference_to(const std::string& definition) const {
  return {{"$ref", "#/$defs/" + definition}};
}

Json JsonSchema::vocabulary(const Vocabulary& vocabulary) {
  const std::string definition = "vocabulary." + vocabulary.id;
  if (!definitions_.contains(definition)) {
    Json words = Json::array();
    for (const Word& word : vocabulary.words) {
      for (std::string& one : spellings(word.name, word.label)) words.push_back(std::move(one));
    }
    Json json = head(vocabulary.label, {});
    json["enum"] = std::move(words);
    definitions_[definition] = std::move(json);
  }
  return reference_to(definition);
}

Json JsonSchema::divisions() {
  if (!definitions_.contains("divisions")) {
    Json codes = Json::array();
    for (const Division& division : plan_.regions.divisions) codes.push_back(division.code);
    Json json = head(plan_.regions.label, {});
    json["enum"] = std::move(codes);
    definitions_["divisions"] = std::move(json);
  }
  return reference_to("divisions");
}

Json JsonSchema::orgs() {
  if (!definitions_.contains("orgs")) {
    Json ids = Json::array();
    for (const Division& division : plan_.regions.divisions) {
      for (const Org& org : plan_.orgs.of(division)) ids.push_back(org.id());
    }
    Json json = head(plan_.orgs.label, {});
    json["enum"] = std::move(ids);
    definitions_["orgs"] = std::move(json);
  }
  return reference_to("orgs");
}

Json JsonSchema::requirements() {
  if (!definitions_.contains("requirements")) {
    Json ids = Json::array();
    for (const Requirement& requirement : plan_.requirements) ids.push_back(requirement.id);
    Json json = head(plan_.label, {});
    json["enum"] = std::move(ids);
    definitions_["requirements"] = std::move(json);
  }
  return reference_to("requirements");
}

Json JsonSchema::whole_number(const FieldShape& field) const {
  Json json{{"type", "integer"}, {"minimum", field.min.value_or(0)}};
  if (field.max) json["maximum"] = *field.max;
  if (field.default_number && !field.default_by_word) json["default"] = *field.default_number;
  return json;
}

Json JsonSchema::list(const FieldShape& field, const std::string& path) {
  const FieldShape& element = *field.element;
  Json item = value(element, path);
  if (!field.default_all && element.type != FieldType::word) {
    return {{"type", "array"}, {"items", std::move(item)}};
  }
  const Json all{{"enum", format_word(FormatWord::all)}};
  const Json items{{"type", "array"}, {"items", {{"anyOf", {std::move(item), all}}}}};
  return {{"anyOf", {items, all}}};
}

Json JsonSchema::value(const FieldShape& field, const std::string& path) {
  const Json text{{"type", "string"}, {"minLength", 1}};
  switch (field.type) {
    case FieldType::text:
      return field.names == FieldShape::Names::requirement ? requirements() : text;
    case FieldType::number:
    case FieldType::money: return whole_number(field);
    case FieldType::boolean: {
      Json json{{"enum", {true, false}}};
      for (const FormatWord word : {FormatWord::yes, FormatWord::no}) {
        for (std::string& one : format_word(word)) json["enum"].push_back(std::move(one));
      }
      return json;
    }
    case FieldType::date: return {{"type", "string"}, {"pattern", kDatePattern}};
    case FieldType::month: return {{"type", "string"}, {"pattern", kMonthPattern}};
    case FieldType::word: {
      Json json = vocabulary(*field.vocabulary);
      if (field.default_word) {
        const Word& word = field.vocabulary->words[*field.default_word];
        json["default"] = spellings(word.name, word.label).front();
      }
      return json;
    }
    case FieldType::division: return divisions();
    case FieldType::org: return field.or_text ? text : orgs();
    case FieldType::list: return list(field, path);
    case FieldType::map: return map(*field.map, Json::object(), path);
    case FieldType::area:
    case FieldType::reference: break;
  }
  return text;
}

Json JsonSchema::field(const FieldShape& field, const std::string& path) {
  Json json = head(field.label, field.help);
  json.update(value(field, path));
  return json;
}

void JsonSchema::add_fields(JsonObject& object, const MapShape& map, const std::string& path,
                            std::optional<std::size_t> id) {
  for (std::size_t index = 0; index < map.fields.size(); ++index) {
    const FieldShape& one = map.fields[index];
    if (one.derived) continue;
    const std::string inner = path + '.' + one.name;
    object.add(spellings(one), field(one, inner), one.required || id == index, inner);
  }
  for (const Constraint& constraint : map.constraints) demand(object, map, constraint);
}

Json JsonSchema::map(const MapShape& map, Json head, const std::string& path) {
  JsonObject object(definitions_);
  add_fields(object, map, path, {});
  return object.finish(std::move(head));
}

void JsonSchema::demand(JsonObject& object, const MapShape& map,
                        const Constraint& constraint) const {
  const auto has = [&](std::size_t index) { return JsonObject::has(spellings(map.fields[index])); };
  if (constraint.kind == Constraint::Kind::one_of) {
    Json one_of = Json::array();
    for (const std::size_t index : constraint.fields) one_of.push_back(has(index));
    object.demand({{"oneOf", std::move(one_of)}});
    return;
  }
  if (constraint.kind != Constraint::Kind::requires_) return;
  const FieldShape& first = map.fields[constraint.fields[0]];
  Json condition = has(constraint.fields[0]);
  if (constraint.word) {
    const Word& word = first.vocabulary->words[*constraint.word];
    for (const std::string& key : spellings(first)) {
      condition["properties"][key] = {{"enum", spellings(word.name, word.label)}};
    }
  }
  object.demand({{"if", std::move(condition)}, {"then", has(constraint.fields[1])}});
}

void JsonSchema::demand_occasions(JsonObject& object, const MapShape& map,
                                  const OccasionFields& fields) const {
  const auto has = [&](std::size_t index) { return JsonObject::has(spellings(map.fields[index])); };
  const Json repeated{{"allOf",
                       {has(fields.from), has(fields.to),
                        Json{{"oneOf", {has(fields.per_day), has(fields.per_week)}}}}}};
  object.demand({{"oneOf", {has(fields.date), repeated}}});
  for (const std::size_t index :
       {fields.from, fields.to, fields.per_day, fields.per_week, fields.except}) {
    object.demand({{"if", has(fields.date)}, {"then", {{"not", has(index)}}}});
  }
}

Json JsonSchema::record(const SectionShape& section) {
  JsonObject object(definitions_);
  const bool needs_id = section.type == SectionType::state && !section.one;
  add_fields(object, section.record, section.name, needs_id ? section.id : std::nullopt);
  if (section.occasions) demand_occasions(object, section.record, *section.occasions);
  return object.finish(Json::object());
}

Json JsonSchema::section(const SectionShape& section) {
  Json json = head(section.label, section.help);
  if (section.one) {
    // An empty list says that there is none.
    json["anyOf"] = {record(section), Json{{"type", "array"}, {"maxItems", 0}}};
  } else {
    json["type"] = "array";
    json["items"] = record(section);
  }
  return json;
}

void JsonSchema::add_header(JsonObject& object) {
  for (const FieldShape& one : shape_.header.fields) {
    Json json = field(one, "header." + one.name);
    if (one.name == "sipub") json["const"] = 1;
    if (one.name == "plan") json["const"] = plan_.id;
    object.add(spellings(one), std::move(json), one.required, "header." + one.name);
  }
}

Json JsonSchema::write() {
  JsonObject object(definitions_);
  add_header(object);
  for (const SectionShape& one : shape_.sections) {
    object.add(spellings(one.name, one.label), section(one), false, "section." + one.name);
  }
  Json json{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"$comment", "sipub " + std::string(kVersion) + "; " + plan_.id + ' ' + plan_.version +
                             ' ' + plan_.digest}};
  json.update(head(shape_.label, plan_.title));
  json = object.finish(std::move(json));
  json["$defs"] = std::move(definitions_);
  return json;
}

}  // namespace

std::string json_schema(const Plan& plan, Language language, Spellings spellings) {
  return JsonSchema(plan, language, spellings).write().dump(2) + '\n';
}

}  // namespace sipub::schema
