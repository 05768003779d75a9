#include "report/document.h"

#include <memory>
#include <utility>

namespace sipub::report {

Rows::Rows(std::vector<Row> rows) : size_(rows.size()) {
  fill_ = [kept = std::make_shared<const std::vector<Row>>(std::move(rows))](
              std::size_t index, Row& row) { row = (*kept)[index]; };
}

void Rows::get(std::size_t index, Row& row) const { fill_(index, row); }

std::vector<const Table*> tables(const Document& document) {
  std::vector<const Table*> found;
  for (const Section& section : document.sections) {
    for (const Block& block : section.blocks) {
      if (const auto* table = std::get_if<Table>(&block)) found.push_back(table);
    }
  }
  return found;
}

}  // namespace sipub::report
