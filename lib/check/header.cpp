#include "check/header.h"

namespace sipub::check {
namespace {

source::Node value_of(source::Node map, const schema::MapShape& shape, std::string_view name) {
  for (const source::Entry entry : map.entries()) {
    const auto field = shape.find(entry.key.text());
    if (field && shape.fields[*field].name == name) return entry.value;
  }
  return {};
}

}  // namespace

bool has_header(const Subject& subject) {
  const ledger::Ledger& ledger = subject.ledger;
  return ledger.plan_id == subject.plan.id && ledger.year != 0 && !ledger.org.division.empty() &&
         !ledger.org.role.empty();
}

Span header_span(const Subject& subject, std::string_view field, std::string_view inner) {
  const schema::MapShape& header = subject.plan.shape.header;
  const source::Node value = value_of(subject.ledger.document->root(), header, field);
  if (!value) return {};
  if (inner.empty()) return value.span();
  const auto outer = header.find(field);
  if (!outer || !header.fields[*outer].map) return value.span();
  const source::Node found = value_of(value, *header.fields[*outer].map, inner);
  return found ? found.span() : value.span();
}

}  // namespace sipub::check
