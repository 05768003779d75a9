#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/language.h"

namespace sipub {

enum class Severity : std::uint8_t { error, warning, note };

/// `error`, `warning` or `note`, as machine formats say it.
std::string_view severity_name(Severity severity);

/// A place in a text. Lines and columns count from 1, columns in characters (code points).
/// 0 = unknown.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  auto operator<=>(const Position&) const = default;
};

/// Bytes [begin, end) of a file's text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool operator==(const Span&) const = default;
};

/// A named value for the placeholder `{name}` of a message. The value may differ by language.
struct Argument {
  std::string name;
  std::variant<std::string, Words> value;

  const std::string& in(Language language) const;
  bool operator==(const Argument&) const = default;
};

/// Another place that belongs to a finding, such as the first of two duplicates.
struct Related {
  std::string file;
  Span span = {};
  Position begin = {};
  Position end = {};
  Words message;

  bool operator==(const Related&) const = default;
};

/// The line that a finding is about, kept so that it can be shown when the text is gone.
struct Excerpt {
  std::string text;                ///< without its break; of a long line the part around the place
  std::uint32_t first_column = 1;  ///< column of the first character of `text`

  bool operator==(const Excerpt&) const = default;
};

/// One finding: a code, a place and named values. What it says in words is in the code's page.
struct Diagnostic {
  std::string_view code;  ///< of a CodePage, such as `Y101`
  Severity severity = Severity::error;
  std::string file;
  Span span = {};
  Position begin = {};
  Position end = {};        ///< just behind the last character
  std::string path = {};    ///< such as `channels[2].kind`, or empty
  std::string record = {};  ///< id of the ledger's record that it is about, or empty
  std::vector<Argument> args = {};
  std::vector<Related> related = {};
  Excerpt excerpt = {};  ///< the line of `begin`; empty where there is none

  bool operator==(const Diagnostic&) const = default;
};

/// By file, place, severity, code, path and arguments: an order that no run changes.
bool operator<(const Diagnostic& a, const Diagnostic& b);

}  // namespace sipub
