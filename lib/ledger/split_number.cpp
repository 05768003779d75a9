#include "ledger/split_number.h"

#include <algorithm>

#include "ledger/scalar_typing.h"

namespace sipub::ledger {
namespace {

/// One to three digits, as before a comma.
bool is_group(std::string_view text) {
  return !text.empty() && text.size() <= 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool SplitNumber::takes(const source::Entry& entry, const schema::MapShape& shape) {
  const std::string_view part = entry.key.text();
  if (part.size() != 3 || !is_group(part) || !entry.value.is_null()) return false;
  if (!field_.value.is_plain() || !is_group(field_.value.text())) return false;
  if (shape_ == nullptr) {
    const auto field = shape.find(field_.key.text());
    if (!field || shape.find(part)) return false;
    shape_ = &shape.fields[*field];
  }
  rest_.append(",").append(part);
  last_ = entry.key.span();
  return true;
}

void SplitNumber::tell(const schema::MapShape& shape, MapBuilder& map, FlawLog& log) const {
  if (shape_ == nullptr) return;
  Value value_read;
  value_read.state = Value::State::invalid;
  value_read.span = {field_.value.span().begin, last_.end};
  map.put(static_cast<std::size_t>(shape_ - shape.fields.data()), value_read);
  const std::string text = std::string(field_.value.text()) + rest_;
  std::string value = text;
  std::erase(value, ',');
  const Step step(log, field_.key.text());
  log.add(Flaw::Kind::not_a_number, {field_.value.span().begin, last_.end},
          {field_argument(*shape_), {"text", text}, {"value", value}});
}

}  // namespace sipub::ledger
