#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
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
  std::int64_t denominator = 1;  ///< > 0

  bool operator==(const Share&) const = default;
};

/// A place inside the document: a row of a table, counted from 0 without the head.
struct Link {
  std::size_t table = 0;  ///< number of the table: the document's first one is 0
  std::size_t row = 0;

  bool operator==(const Link&) const = default;
};

struct Cell {
  std::variant<std::monostate, std::string, std::int64_t, Date, Share> value = {};
  Tone tone = Tone::plain;
  std::optional<Link> link = {};
};
using Row = std::vector<Cell>;

struct Column {
  enum class Kind { text, number, date, share };
  std::string head;
  Kind kind = Kind::text;
  /// Widest useful width in half-width characters, longer text is folded; 0 = free.
  std::size_t width_limit = 0;
  /// share: the columns of numerator and denominator, so that a spreadsheet can compute it.
  std::optional<std::size_t> numerator = {};
  std::optional<std::size_t> denominator = {};
  /// The cells hold words of Document::statuses and nothing else.
  bool status = false;
};

/// A table's rows: at hand, or made when they are asked for, so that a large table is never
/// in memory as a whole.
class Rows {
 public:
  using Fill = std::function<void(std::size_t index, Row& row)>;

  Rows() = default;
  Rows(std::vector<Row> rows);  // NOLINT: a list of rows is a table's rows
  Rows(std::size_t size, Fill fill) : size_(size), fill_(std::move(fill)) {}

  std::size_t size() const { return size_; }
  /// Puts the cells of row `index` into `row`, whatever it held. Always the same for one index.
  void get(std::size_t index, Row& row) const;

 private:
  std::size_t size_ = 0;
  Fill fill_;
};

struct Table {
  std::string id;  ///< unique in the document: ASCII letters, digits and `-`, first a letter
  std::string caption;
  std::vector<Column> columns;
  Rows rows;
  std::size_t frozen_columns = 0;
};

/// A picture of a table's columns. Renderers without pictures leave it out: the table says it all.
struct Chart {
  /// bars: one for each row and series. line: rows are points in time. tiles: one for each row,
  /// with the first series' share and how the other series' numbers make up the whole.
  enum class Kind { bars, line, tiles };
  struct Series {
    std::size_t column = 0;  ///< of kind number or share
    Tone tone = Tone::plain;
    /// bars: columns with what the figure should be and what it may be at least and at most.
    std::optional<std::size_t> target = {};
    std::optional<std::size_t> lower = {};
    std::optional<std::size_t> upper = {};
  };
  std::string title;
  Kind kind = Kind::bars;
  std::size_t table = 0;       ///< number of the table, as in Link
  std::size_t categories = 0;  ///< column with the names beside the axis
  std::vector<Series> series;
  std::size_t first_row = 0;
  std::size_t rows = 0;
};

struct Paragraph {
  std::string text;
  Tone tone = Tone::plain;
};

/// A heading of level 1..3 below the title; its number is part of the text (official levels
/// 一、（一）1.).
struct Heading {
  int level = 1;
  std::string text;
};

using Block = std::variant<Heading, Paragraph, Table, Chart>;

/// One part of a document; a sheet in a workbook.
struct Section {
  std::string name;  ///< a sheet's name: at most 31 characters, unique, none of []:*?/\ in it
  std::vector<Block> blocks;
};

struct Property {
  std::string name;
  std::string value;
};

/// A word that a status column may hold, and what it means.
struct StatusWord {
  std::string word;
  Tone tone = Tone::plain;
};

struct Document {
  Language language = Language::zh_hans;
  std::string title;
  std::vector<Property> head;  ///< org, period, as-of date ...
  std::vector<Section> sections;
  std::vector<StatusWord> statuses;
  std::vector<Property> colophon;  ///< tool version, plan and digests, inputs
  Date date;                       ///< the as-of date: the only date a file may carry
};

/// The tables in the order that Link counts them.
std::vector<const Table*> tables(const Document& document);

}  // namespace sipub::report
