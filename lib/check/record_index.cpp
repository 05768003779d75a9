#include "check/record_index.h"

#include <algorithm>
#include <iterator>

namespace sipub::check {

RecordIndex::RecordIndex(const schema::Shape& shape, const ledger::Ledger& ledger) : shape_(shape) {
  for (const ledger::Section& section : ledger.sections) {
    if (!section.records.empty()) sections_.push_back(&section);
  }
  std::sort(sections_.begin(), sections_.end(), [](const auto* a, const auto* b) {
    return a->records.front().span.begin < b->records.front().span.begin;
  });
}

const ledger::Record* RecordIndex::find(std::uint32_t offset) const {
  const auto section = std::upper_bound(
      sections_.begin(), sections_.end(), offset,
      [](std::uint32_t at, const auto* s) { return at < s->records.front().span.begin; });
  if (section == sections_.begin()) return nullptr;
  const auto& records = (*std::prev(section))->records;
  const auto record =
      std::upper_bound(records.begin(), records.end(), offset,
                       [](std::uint32_t at, const ledger::Record& r) { return at < r.span.begin; });
  const ledger::Record& found = *std::prev(record);
  return offset < std::max(found.span.end, found.span.begin + 1) ? &found : nullptr;
}

std::string RecordIndex::id_at(std::uint32_t offset) const {
  const ledger::Record* record = find(offset);
  if (record == nullptr) return {};
  const auto id = shape_.sections[record->section].id;
  const std::string_view* text = id ? record->at(*id).text() : nullptr;
  return text != nullptr ? std::string(*text) : std::string();
}

}  // namespace sipub::check
