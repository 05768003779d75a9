#include "check/privacy/private_text.h"

#include <vector>

#include "check/place.h"

namespace sipub::check {
namespace {

bool is_prose(const schema::FieldShape& field) {
  switch (field.type) {
    case schema::FieldType::text: return !field.coded;
    case schema::FieldType::org: return field.or_text;
    case schema::FieldType::list: return !field.element || is_prose(*field.element);
    case schema::FieldType::map: return true;
    default: return false;
  }
}

/// What the shape doesn't know may be anything, and so may comments and keys.
bool is_free_text(const Place& place) {
  if (!place.node.is_scalar() || place.in_key || place.field == nullptr) return true;
  return is_prose(*place.field);
}

}  // namespace

std::vector<PrivateNumber> private_numbers_in(const ledger::Ledger& ledger,
                                              const schema::Shape& shape) {
  const std::vector<PrivateNumber> all = find_private_numbers(ledger.document->bytes());
  if (all.empty()) return {};
  std::vector<Span> spans;
  spans.reserve(all.size());
  for (const PrivateNumber& number : all) spans.push_back(number.span);
  std::vector<PrivateNumber> found;
  visit_places(*ledger.document, shape, spans,
               [&](std::size_t index, const Place& place, const std::string&) {
                 if (is_free_text(place)) found.push_back(all[index]);
               });
  return found;
}

void tell_private_numbers(const Subject& subject, PrivateKind kind, const CodePage& page,
                          Collector& findings) {
  const std::string_view bytes = subject.ledger.document->bytes();
  for (const PrivateNumber& number : subject.private_numbers) {
    if (number.kind != kind) continue;
    findings.add(page, number.span,
                 {{"text", masked(bytes.substr(number.span.begin, number.span.size()))}});
  }
}

}  // namespace sipub::check
