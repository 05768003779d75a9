#include "check/fields.h"

namespace sipub::check {

Span place_of(const ledger::Record& record, const schema::SectionShape& shape) {
  if (shape.id) {
    const ledger::Value& id = record.at(*shape.id);
    if (id.state == ledger::Value::State::given) return id.span;
  }
  return record.span;
}

std::string series_of(const ledger::Record& record, const schema::SectionShape& shape) {
  std::string series(record.area);
  for (std::size_t i = 0; i < shape.record.fields.size(); ++i) {
    const schema::FieldShape& field = shape.record.fields[i];
    const ledger::Value& value = record.at(i);
    if (!value.usable()) continue;
    if (const auto* word = value.word()) {
      series.append("\n").append(std::to_string(i)).append("=").append(std::to_string(word->index));
    } else if (field.coded && value.text() != nullptr) {
      series.append("\n").append(std::to_string(i)).append("=").append(*value.text());
    }
  }
  return series;
}

}  // namespace sipub::check
