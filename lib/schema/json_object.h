#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace sipub::schema {

using Json = nlohmann::ordered_json;

/// Puts together the JSON Schema of an object whose keys may have several spellings.
class JsonObject {
 public:
  using Names = std::vector<std::string>;

  /// `definitions` takes the schemas of keys with several spellings.
  explicit JsonObject(Json& definitions) : definitions_(definitions) {}

  /// A key, under any one of its spellings. `definition` = a name for its schema.
  void add(const Names& spellings, Json schema, bool required, const std::string& definition);
  /// One more condition on the whole object.
  void demand(Json condition) { all_of_.push_back(std::move(condition)); }

  Json finish(Json head) const;

  /// The condition that a key is there under any of its spellings.
  static Json has(const Names& spellings);

 private:
  Json& definitions_;
  Json properties_ = Json::object();
  Json required_ = Json::array();
  Json all_of_ = Json::array();
};

}  // namespace sipub::schema
