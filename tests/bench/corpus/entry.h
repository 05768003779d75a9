#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace sipub::bench {

/// Something to be written: names and words as the schema has them, whatever the language.
struct Entry {
  enum class Kind {
    plain,  ///< written as it stands: a date, a number
    truth,  ///< `true` or `false` of the format's words
    word,   ///< a word of the field's vocabulary
    text,   ///< free text, quoted where it has to be
    code,   ///< text that YAML would take for a number, always quoted
    list,
    map
  };
  using Field = std::pair<std::string, Entry>;

  Kind kind = Kind::plain;
  std::string text;
  std::vector<Entry> items;   ///< list
  std::vector<Field> fields;  ///< map
};

inline Entry plain(std::string text) { return {Entry::Kind::plain, std::move(text), {}, {}}; }
inline Entry number(std::int64_t value) { return plain(std::to_string(value)); }
inline Entry truth(bool value) { return {Entry::Kind::truth, value ? "true" : "false", {}, {}}; }
inline Entry word(std::string name) { return {Entry::Kind::word, std::move(name), {}, {}}; }
inline Entry text(std::string words) { return {Entry::Kind::text, std::move(words), {}, {}}; }
inline Entry code(std::string digits) { return {Entry::Kind::code, std::move(digits), {}, {}}; }
inline Entry list(std::vector<Entry> items) {
  return {Entry::Kind::list, {}, std::move(items), {}};
}
inline Entry map(std::vector<Entry::Field> fields) {
  return {Entry::Kind::map, {}, {}, std::move(fields)};
}

}  // namespace sipub::bench
