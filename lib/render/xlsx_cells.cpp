#include "render/xlsx_cells.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "render/cell_text.h"

namespace sipub::render::xlsx {
namespace {

using report::Cell;
using report::Column;
using report::Share;
using report::Tone;

constexpr std::size_t kLongestText = 32'767;  ///< characters of a cell
constexpr std::int64_t kExact = std::int64_t{1} << 53;

lxw_col_t col(std::size_t column) { return static_cast<lxw_col_t>(column); }

bool is_control(char32_t character) {
  return character < 0x20 && character != U'\n' && character != U'\t';
}

/// Excel's days begin in 1900.
bool is_date_there(Date date) { return year_of(date) >= 1900; }

/// Excel computes with doubles: a number that they can't hold stays text.
bool is_number_there(std::int64_t number) { return std::abs(number) <= kExact; }

lxw_datetime datetime_of(Date date) {
  const std::chrono::year_month_day day(date);
  return {static_cast<int>(day.year()),
          static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day())),
          0,
          0,
          0};
}

/// `=B7/C7`
std::string formula_of(std::uint32_t row, const Column& head) {
  const std::string number = std::to_string(row + 1);
  return '=' + column_letters(*head.numerator) + number + '/' + column_letters(*head.denominator) +
         number;
}

Look look_of(const Cell& cell) {
  if (std::holds_alternative<std::int64_t>(cell.value)) return Look::number;
  if (std::holds_alternative<Date>(cell.value)) return Look::date;
  if (std::holds_alternative<Share>(cell.value)) return Look::share;
  return Look::text;
}

}  // namespace

const std::string& fitting(const std::string& text, std::string& kept) {
  const bool fits = text.size() <= kLongestText &&
                    std::none_of(text.begin(), text.end(),
                                 [](char c) { return is_control(static_cast<unsigned char>(c)); });
  if (fits) return text;
  kept.clear();
  std::size_t left = kLongestText;
  for (const char32_t character : decode(text)) {
    if (left-- == 0) break;
    append_character(kept, is_control(character) ? 0xFFFD : character);
  }
  return kept;
}

lxw_format* CellWriter::format(const Cell& cell, const Column& head, bool link) {
  // A link in a status column keeps the status's colours.
  return book_.format(look_of(cell), head.status ? Tone::plain : cell.tone, link && !head.status,
                      head.status);
}

void CellWriter::put_text(std::uint32_t row, std::size_t column, const std::string& text,
                          lxw_format* format) {
  book_.expect(worksheet_write_string(to_, row, col(column), fitting(text, kept_).c_str(), format));
}

void CellWriter::put(std::uint32_t row, std::size_t column, const Cell& cell, const Column& head) {
  const bool link = cell.link && links_left_ > 0;
  lxw_format* look = format(cell, head, link);
  if (link) {
    --links_left_;
    const Place place = layout_.place_of(*cell.link);
    const std::string url =
        "internal:" + layout_.prefix(place.sheet) + 'A' + std::to_string(place.row + 1);
    const std::string text = cell_text(cell, language_);
    book_.expect(worksheet_write_url_opt(to_, row, col(column), url.c_str(), look,
                                         fitting(text, kept_).c_str(), nullptr));
    // A link's text may be a number: the cell keeps its address and takes the number.
    if (look_of(cell) == Look::text) return;
  }
  if (const auto* text = std::get_if<std::string>(&cell.value)) {
    put_text(row, column, *text, look);
  } else if (const auto* number = std::get_if<std::int64_t>(&cell.value)) {
    if (is_number_there(*number)) {
      book_.expect(
          worksheet_write_number(to_, row, col(column), static_cast<double>(*number), look));
    } else {
      put_text(row, column, std::to_string(*number), look);
    }
  } else if (const auto* date = std::get_if<Date>(&cell.value)) {
    if (is_date_there(*date)) {
      lxw_datetime when = datetime_of(*date);
      book_.expect(worksheet_write_datetime(to_, row, col(column), &when, look));
    } else {
      put_text(row, column, format_long(*date, language_), look);
    }
  } else if (const auto* share = std::get_if<Share>(&cell.value)) {
    const double value =
        static_cast<double>(share->numerator) / static_cast<double>(share->denominator);
    if (head.numerator && head.denominator) {
      const std::string formula = formula_of(row, head);
      book_.expect(
          worksheet_write_formula_num(to_, row, col(column), formula.c_str(), look, value));
    } else {
      book_.expect(worksheet_write_number(to_, row, col(column), value, look));
    }
  } else {
    book_.expect(worksheet_write_blank(to_, row, col(column), look));
  }
}

}  // namespace sipub::render::xlsx
