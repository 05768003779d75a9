#include "render/document.h"
#include "render/xlsx_sheet.h"

namespace sipub::render {
namespace {

/// From so many cells on rows go to temporary files instead of memory.
constexpr std::size_t kManyCells = 100'000;

std::size_t cells_of(const report::Document& document) {
  std::size_t cells = 0;
  for (const report::Table* table : report::tables(document)) {
    cells += table->rows.size() * table->columns.size();
  }
  return cells;
}

}  // namespace

std::string xlsx::workbook(const report::Document& document, const Limits& limits,
                           const Step& step) {
  Book book(document, cells_of(document) > kManyCells);
  const Layout layout(document, limits);
  for (std::size_t i = 0; i < layout.sheets().size(); ++i) {
    write_sheet(book, document, layout, i, limits, step);
  }
  return book.finish();
}

void document_xlsx(const report::Document& document, const Sink& sink, const Step& step) {
  sink(xlsx::workbook(document, {}, step));
}

}  // namespace sipub::render
