#include "render/xlsx_sheet.h"

#include <algorithm>
#include <numeric>

#include "base/wrap.h"
#include "render/xlsx_cells.h"
#include "render/xlsx_chart.h"
#include "render/xlsx_widths.h"

namespace sipub::render::xlsx {
namespace {

using report::Column;
using report::Tone;

constexpr double kLineHeight = 16;
constexpr double kHighest = 400;  ///< Excel takes 409 points
/// A sheet wider than this is printed over several pages instead of being shrunk.
constexpr std::size_t kOnePage = 280;
/// A head further down stays where it is: frozen, it would leave no room for its rows.
constexpr std::uint32_t kMostFrozen = 12;
/// So many half-width characters fit beside each other on A4 on its side.
constexpr std::size_t kPageWidth = 108;
/// What a chart takes of them.
constexpr std::size_t kChartWidth = 130;
constexpr std::uint8_t kA4 = 9;

lxw_col_t col(std::size_t column) { return static_cast<lxw_col_t>(column); }

/// Lines that a text is folded into in a column of this width.
std::size_t lines_of(std::string_view text, std::size_t width) {
  if (text.find('\n') == std::string_view::npos && text.size() < width) return 1;
  return wrap(text, width > 1 ? width - 1 : 1).size();
}

class SheetWriter {
 public:
  SheetWriter(Book& book, const report::Document& document, const Layout& layout,
              std::size_t number, const Limits& limits, const Step& step)
      : book_(book),
        document_(document),
        layout_(layout),
        sheet_(layout.sheets()[number]),
        step_(step),
        widths_(column_widths(sheet_, document.language)),
        to_(workbook_add_worksheet(book.get(), sheet_.name.c_str())),
        cells_(book, to_, layout, document.language, limits.links) {
    if (to_ == nullptr) book_.expect(LXW_ERROR_PARAMETER_VALIDATION);
  }

  void write() {
    if (to_ == nullptr) return;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      book_.expect(
          worksheet_set_column(to_, col(i), col(i), static_cast<double>(widths_[i]), nullptr));
    }
    for (const Item& item : sheet_.items) {
      std::visit([&](const auto& what) { put(item.row, what); }, item.what);
    }
    set_up_print();
  }

 private:
  void put(std::uint32_t row, const TitleItem&) {
    put_line(row, document_.title, book_.format(Look::title), 24);
  }

  void put(std::uint32_t row, const PropertyItem& item) {
    const char* colon = document_.language == Language::en ? ": " : "：";
    put_line(row, item.property->name + colon + item.property->value, book_.format(Look::property),
             kLineHeight);
  }

  void put(std::uint32_t row, const report::Heading* heading) {
    const Look look = heading->level == 1 ? Look::heading : Look::caption;
    put_line(row, heading->text, book_.format(look), heading->level == 1 ? 22 : 18);
  }

  /// Prose runs over all columns and is folded there.
  void put(std::uint32_t row, const report::Paragraph* paragraph) {
    const std::size_t width = std::accumulate(widths_.begin(), widths_.end(), std::size_t{0});
    const std::size_t lines = lines_of(paragraph->text, width);
    lxw_format* format = book_.format(Look::paragraph, paragraph->tone);
    book_.expect(worksheet_set_row(to_, row, kLineHeight * static_cast<double>(lines), nullptr));
    if (widths_.size() > 1) {
      book_.expect(worksheet_merge_range(to_, row, 0, row, col(widths_.size() - 1), "", format));
    }
    cells_.put_text(row, 0, paragraph->text, format);
  }

  void put(std::uint32_t row, const report::Chart* chart) {
    insert_chart(book_, to_, layout_, document_, *chart, row);
  }

  void put(std::uint32_t row, const TableItem& item) {
    if (item.head_row > row) put_line(row, item.table->caption, book_.format(Look::caption), 18);
    const std::vector<Column>& columns = item.table->columns;
    std::size_t head_lines = 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      // Heads are bold, and so a little wider than the text below.
      head_lines = std::max(head_lines, lines_of(columns[i].head, widths_[i] - 1));
    }
    book_.expect(worksheet_set_row(to_, item.head_row,
                                   kLineHeight * static_cast<double>(head_lines), nullptr));
    for (std::size_t i = 0; i < columns.size(); ++i) {
      cells_.put_text(item.head_row, i, columns[i].head, book_.format(Look::head));
    }
    report::Row cells;
    for (std::size_t i = 0; i < item.count; ++i) {
      item.table->rows.get(item.first + i, cells);
      const std::uint32_t at = item.head_row + 1 + static_cast<std::uint32_t>(i);
      set_height(at, cells);
      for (std::size_t c = 0; c < columns.size(); ++c) {
        static const report::Cell kEmpty;
        cells_.put(at, c, c < cells.size() ? cells[c] : kEmpty, columns[c]);
      }
      if (step_) step_();
    }
    if (item.count > 0) add_status_colors(item);
    name_range(item);
    if (sheet_.only_table() == &item && !columns.empty()) {
      const auto last = item.head_row + static_cast<std::uint32_t>(item.count);
      book_.expect(worksheet_autofilter(to_, item.head_row, 0, last, col(columns.size() - 1)));
      freeze(item.head_row < kMostFrozen ? item.head_row + 1 : 0, item.table->frozen_columns);
      book_.expect(worksheet_repeat_rows(to_, item.head_row, item.head_row));
      if (item.table->frozen_columns > 0) {
        book_.expect(worksheet_repeat_columns(to_, 0, col(item.table->frozen_columns - 1)));
      }
    }
  }

  void freeze(std::uint32_t rows, std::size_t columns) {
    if (rows > 0 || columns > 0) worksheet_freeze_panes(to_, rows, col(columns));
  }

  /// Not every program makes a row as high as its folded text by itself.
  void set_height(std::uint32_t row, const report::Row& cells) {
    std::size_t lines = 1;
    for (std::size_t i = 0; i < std::min(cells.size(), widths_.size()); ++i) {
      const auto* text = std::get_if<std::string>(&cells[i].value);
      if (text != nullptr) lines = std::max(lines, lines_of(*text, widths_[i]));
    }
    if (lines == 1) return;
    const double height = std::min(kHighest, kLineHeight * static_cast<double>(lines));
    book_.expect(worksheet_set_row(to_, row, height, nullptr));
  }

  void put_line(std::uint32_t row, const std::string& text, lxw_format* format, double height) {
    book_.expect(worksheet_set_row(to_, row, height, nullptr));
    cells_.put_text(row, 0, text, format);
  }

  /// One set of rules for each run of status columns.
  void add_status_colors(const TableItem& item) {
    const std::vector<Column>& columns = item.table->columns;
    const std::uint32_t first_row = item.head_row + 1;
    const auto last_row = item.head_row + static_cast<std::uint32_t>(item.count);
    for (std::size_t first = 0; first < columns.size(); ++first) {
      if (!columns[first].status) continue;
      std::size_t last = first;
      while (last + 1 < columns.size() && columns[last + 1].status) ++last;
      for (const report::StatusWord& status : document_.statuses) {
        std::string value = "\"" + status.word + "\"";
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        rule.value_string = value.data();
        rule.format = book_.tint(status.tone);
        book_.expect(worksheet_conditional_format_range(to_, first_row, col(first), last_row,
                                                        col(last), &rule));
      }
      first = last;
    }
  }

  /// `sipub_` and the table's id, with the piece's number from the second on.
  void name_range(const TableItem& item) {
    if (item.table->columns.empty()) return;
    std::string name = "sipub_" + item.table->id;
    std::replace(name.begin(), name.end(), '-', '_');
    if (item.piece > 0) name += '_' + std::to_string(item.piece + 1);
    const std::string range =
        '=' + layout_.prefix(static_cast<std::size_t>(&sheet_ - layout_.sheets().data())) + "$A$" +
        std::to_string(item.head_row + 1) + ":$" + column_letters(item.table->columns.size() - 1) +
        '$' + std::to_string(item.head_row + 1 + item.count);
    book_.expect(workbook_define_name(book_.get(), name.c_str(), range.c_str()));
  }

  void set_up_print() {
    worksheet_set_landscape(to_);
    worksheet_set_paper(to_, kA4);
    worksheet_set_margins(to_, 0.5, 0.5, 0.6, 0.6);
    const Words pages{"&C第 &P 页，共 &N 页", "&C第 &P 頁，共 &N 頁", "&Cpage &P of &N"};
    book_.expect(worksheet_set_footer(to_, pages.in(document_.language).c_str()));
    const std::size_t width = std::accumulate(widths_.begin(), widths_.end(), std::size_t{0});
    if (width > kOnePage) {
      worksheet_set_print_scale(to_, 60);
    } else if (!keep_charts_whole(width)) {
      worksheet_fit_to_pages(to_, 1, 0);
    }
  }

  /// Begins a new page before every chart but the first. Programs pass over such breaks where they
  /// fit a sheet to pages by themselves, so the scale is set by hand. False where there are no
  /// several charts.
  bool keep_charts_whole(std::size_t width) {
    std::vector<lxw_row_t> breaks;
    bool first = true;
    for (const Item& item : sheet_.items) {
      if (!std::holds_alternative<const report::Chart*>(item.what)) continue;
      if (!first) breaks.push_back(item.row);
      first = false;
    }
    if (breaks.empty()) return false;
    breaks.push_back(0);  // the library reads up to a zero
    book_.expect(worksheet_set_h_pagebreaks(to_, breaks.data()));
    worksheet_set_print_scale(to_, static_cast<std::uint16_t>(std::min<std::size_t>(
                                       100, 100 * kPageWidth / std::max(width, kChartWidth))));
    return true;
  }

  Book& book_;
  const report::Document& document_;
  const Layout& layout_;
  const Sheet& sheet_;
  const Step& step_;
  std::vector<std::size_t> widths_;
  lxw_worksheet* to_;
  CellWriter cells_;
};

}  // namespace

void write_sheet(Book& book, const report::Document& document, const Layout& layout,
                 std::size_t number, const Limits& limits, const Step& step) {
  SheetWriter(book, document, layout, number, limits, step).write();
}

}  // namespace sipub::render::xlsx
