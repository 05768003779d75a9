#include "check/across/show_places.h"

#include <utility>
#include <vector>

#include "check/place.h"
#include "check/record_index.h"
#include "source/excerpt.h"

namespace sipub::check {

void show_places(const schema::Shape& shape, const ledger::Ledger& ledger,
                 std::span<const AcrossPlace> places,
                 const std::function<void(std::size_t index, Diagnostic&& shown)>& see) {
  const source::Document& document = *ledger.document;
  const RecordIndex records(shape, ledger);
  std::vector<Span> spans;
  spans.reserve(places.size());
  for (const AcrossPlace& place : places) spans.push_back({place.begin, place.begin + place.size});
  visit_places(document, shape, spans,
               [&](std::size_t index, const Place& place, const std::string& path) {
                 Diagnostic shown;
                 shown.span = spans[index];
                 if (places[index].size == 0 && place.node) shown.span = place.node.span();
                 shown.begin = document.position(shown.span.begin);
                 shown.end = document.position(shown.span.end);
                 shown.path = path;
                 shown.record = records.id_at(shown.span.begin);
                 shown.excerpt = source::excerpt(document, shown.begin);
                 if (place.field != nullptr && !place.field->label.empty()) {
                   shown.args.push_back({"field", place.field->label});
                 }
                 if (place.node.is_scalar()) {
                   shown.args.push_back({"text", std::string(place.node.text())});
                 }
                 see(index, std::move(shown));
               });
}

}  // namespace sipub::check
