#include "schema/json_object.h"

#include <utility>

namespace sipub::schema {

Json JsonObject::has(const Names& spellings) {
  if (spellings.size() == 1) return {{"required", {spellings.front()}}};
  Json any = Json::array();
  for (const std::string& one : spellings) any.push_back({{"required", {one}}});
  return {{"anyOf", std::move(any)}};
}

void JsonObject::add(const Names& spellings, Json schema, bool required,
                     const std::string& definition) {
  if (spellings.size() == 1) {
    properties_[spellings.front()] = std::move(schema);
    if (required) required_.push_back(spellings.front());
    return;
  }
  definitions_[definition] = std::move(schema);
  for (const std::string& one : spellings) {
    properties_[one] = {{"$ref", "#/$defs/" + definition}};
  }
  // Under two spellings it would be written twice.
  if (required) {
    Json one_of = has(spellings)["anyOf"];
    all_of_.push_back({{"oneOf", std::move(one_of)}});
    return;
  }
  Json pairs = Json::array();
  for (std::size_t a = 0; a < spellings.size(); ++a) {
    for (std::size_t b = a + 1; b < spellings.size(); ++b) {
      pairs.push_back({{"required", {spellings[a], spellings[b]}}});
    }
  }
  all_of_.push_back({{"not", {{"anyOf", std::move(pairs)}}}});
}

Json JsonObject::finish(Json head) const {
  head["type"] = "object";
  head["properties"] = properties_;
  if (!required_.empty()) head["required"] = required_;
  if (!all_of_.empty()) head["allOf"] = all_of_;
  head["additionalProperties"] = false;
  return head;
}

}  // namespace sipub::schema
