#include "render/cell_text.h"

#include "report/figures.h"

namespace sipub::render {
namespace {

struct ToText {
  Language language;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const {
    return report::number_text(number, language);
  }
  std::string operator()(Date date) const { return format_long(date, language); }
  std::string operator()(const report::Share& share) const { return report::percent_text(share); }
};

}  // namespace

std::string cell_text(const report::Cell& cell, Language language) {
  return std::visit(ToText{language}, cell.value);
}

bool is_numeric(const report::Column& column) {
  return column.kind == report::Column::Kind::number || column.kind == report::Column::Kind::share;
}

}  // namespace sipub::render
