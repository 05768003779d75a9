#include "ledger/keep.h"

#include <algorithm>
#include <memory>

namespace sipub::ledger {

namespace {

/// Fields of a map: all, or those that are marked.
class Wanted {
 public:
  Wanted() = default;
  explicit Wanted(const std::vector<bool>& fields) : fields_(&fields), first_(0) {
    for (std::size_t i = 0; i < fields.size(); ++i)
      if (fields[i]) first_ |= Map::bit(i);
  }
  bool operator()(const Slot& slot) const {
    const std::uint32_t bit = Map::bit(slot.field);
    return bit != 0 ? (first_ & bit) != 0 : fields_ == nullptr || (*fields_)[slot.field];
  }

 private:
  const std::vector<bool>* fields_ = nullptr;
  std::uint32_t first_ = ~std::uint32_t{0};  ///< those that have a bit
};

/// Copies what a ledger's values view, for what it keeps when it lets everything else go.
class Keeping {
 public:
  Keeping(const Ledger& ledger, std::shared_ptr<Arena> arena)
      : arena_(std::move(arena)), own_area_(arena_->keep(ledger.org.division)) {}

  /// Keeps those of a record's fields that are wanted.
  void keep(Record& record, const Wanted& wanted) {
    record.fields = kept(record.fields, wanted);
    record.area = record.area == own_area_ ? own_area_ : arena_->keep(record.area);
    if (record.occasions) record.occasions->except = arena_->keep(record.occasions->except);
  }
  std::shared_ptr<Arena> arena() { return std::move(arena_); }

 private:
  void keep(Value& value) {
    if (const std::string_view* text = value.text())
      value.data = arena_->keep(*text);
    else if (const List* list = value.list())
      value.data = kept(*list);
    else if (const Map* map = value.map())
      value.data = kept(*map, Wanted());
  }

  List kept(const List& list) {
    Value* const items = arena_->room_for<Value>(list.size());
    std::uninitialized_copy(list.begin(), list.end(), items);
    for (Value& item : std::span(items, list.size())) keep(item);
    return List(items, list.size());
  }

  Map kept(const Map& map, const Wanted& wanted) {
    const auto count = static_cast<std::size_t>(std::ranges::count_if(map.slots(), wanted));
    Slot* const slots = arena_->room_for<Slot>(count);
    Slot* end = slots;
    std::uint32_t bits = 0;
    // Copied as a whole, which is faster than part by part, and seen to in its place.
    for (const Slot& slot : map.slots()) {
      if (!wanted(slot)) continue;
      bits |= Map::bit(slot.field);
      keep(std::construct_at(end++, slot)->value);
    }
    return Map(slots, count, bits);
  }

  std::shared_ptr<Arena> arena_;
  std::string_view own_area_;
};

}  // namespace

void let_text_go(Ledger& ledger) {
  Keeping keeping(ledger, std::make_shared<Arena>());
  for (Section& section : ledger.sections)
    for (Record& record : section.records) keeping.keep(record, Wanted());
  ledger.arena = keeping.arena();
  ledger.document.reset();
}

void keep_only(Ledger& ledger, const Needed& needed, Kept kept) {
  const std::size_t size = ledger.document ? ledger.document->bytes().size() : 0;
  Keeping keeping(
      ledger, kept == Kept::shortly ? std::make_shared<Arena>(size) : std::make_shared<Arena>());
  for (std::size_t i = 0; i < ledger.sections.size(); ++i) {
    std::vector<Record>& records = ledger.sections[i].records;
    const std::vector<bool>& fields = needed.fields[i];
    if (fields.empty()) records = {};
    const Wanted wanted(fields);
    for (Record& record : records) keeping.keep(record, wanted);
    records.shrink_to_fit();
  }
  ledger.flaws = {};
  ledger.diagnostics = {};
  ledger.arena = keeping.arena();
  ledger.document.reset();
}

}  // namespace sipub::ledger
