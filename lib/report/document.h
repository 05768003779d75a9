#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/language.h"

/// Format-neutral documents: what a report says, before anyone decides how it looks.
namespace sipub::report {

/// Meaning, not looks: renderers choose colours. Never the only sign: the word is beside it.
enum class Tone { plain, good, late, open, bad, unknown, muted };

/// A share as a real number over visible parts.
struct Share {
  std::int64_t numerator = 0;
  std::int64_t denominator = 0;  ///< > 0
};

struct Cell {
  std::variant<std::monostate, std::string, std::int64_t, Date, Share> value;
  Tone tone = Tone::plain;
  std::string link;  ///< `#anchor` inside the document, or empty
  /// Spreadsheets: this share is numerator cell / denominator cell of the same row.
  std::optional<std::size_t> numerator_column;
  std::optional<std::size_t> denominator_column;
};

struct Column {
  std::string head;
  bool numeric = false;
  std::size_t width_limit = 0;  ///< widest useful width in half-width characters; 0 = free
};

struct Table {
  std::string id;       ///< anchor, unique in the document
  std::string caption;
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  std::size_t frozen_columns = 0;
};

struct Paragraph {
  std::string text;
  Tone tone = Tone::plain;
};

/// A heading of level 1..3; its number is part of the text (official levels 一、（一）1.).
struct Heading {
  int level = 1;
  std::string text;
};

using Block = std::variant<Heading, Paragraph, Table>;

/// One part of a document; a sheet in a workbook.
struct Section {
  std::string name;  ///< at most 31 characters: a sheet's name
  std::vector<Block> blocks;
};

struct Property {
  std::string name;
  std::string value;
};

struct Document {
  Language language = Language::zh_hans;
  std::string title;
  std::vector<Property> head;  ///< org, period, as-of date ...
  std::vector<Section> sections;
  std::vector<Property> colophon;  ///< tool version, plan and digests, inputs
  Date date;                       ///< the as-of date: the only date a file may carry
};

}  // namespace sipub::report
