#include "assess/adding.h"

#include <algorithm>
#include <map>

#include "assess/values.h"
#include "schema/field_path.h"

namespace sipub::assess {
namespace {

std::string made_key(const ledger::Value& value, const World& world) {
  if (const std::string_view* org = value.text()) return world.org_now(*org);
  if (const auto* number = value.number()) return std::to_string(*number);
  if (const auto* date = value.date()) return format_iso(*date);
  if (const auto* month = value.month()) return format_iso(*month);
  if (const auto* word = value.word()) return std::to_string(word->index);
  if (const auto* boolean = value.boolean()) return *boolean ? "true" : "false";
  return {};
}

/// A text by which equal values are equal: what divisions, places and orgs are called now. What is
/// no text itself is made one in `made`.
std::string_view key_of(const ledger::Value& value, schema::FieldType type, const World& world,
                        std::forward_list<std::string>& made) {
  const std::string_view* text = value.text();
  if (text == nullptr || type == schema::FieldType::org)
    return made.emplace_front(made_key(value, world));
  const bool of_place = type == schema::FieldType::division || type == schema::FieldType::area;
  return of_place ? world.code_now(*text) : *text;
}

}  // namespace

void Adding::add(const Item& item) {
  if (amount_.kind == schema::Amount::Kind::distinct) return add_values(item);
  const Range one = amount(amount_, item, days_, context_);
  take_down(context_.work, item.record, item.map, one);
  total_ = total_ + one;
}

void Adding::add(const Added& more) {
  total_ = total_ + more.total;
  for (const auto& [key, counts] : more.values) {
    Truth& known = seen_[key];
    known = std::max(known, counts);
  }
}

bool Adding::is_enough(std::int64_t least) const {
  return amount_.kind == schema::Amount::Kind::records && total_.lower >= least;
}

Range Adding::total(bool complete) const {
  Range total = (complete ? Range::exactly(0) : Range::unknown()) + total_;
  for (const auto& [key, counts] : seen_) total = total + Range{counts == Truth::yes, 1};
  if (context_.work != nullptr) write_down(*context_.work);
  return total;
}

Added Adding::added() const {
  Added added{.total = total_};
  added.values.reserve(seen_.size());
  for (const auto& [key, counts] : seen_) added.values.emplace_back(key, counts);
  return added;
}

/// How many different values; a record without any counts as one.
void Adding::add_values(const Item& item) {
  const schema::FieldPath& path = amount_.paths[0];
  const schema::FieldType type = schema::value_shape(path).type;
  const Values values(item, path, context_);
  if (values.empty()) total_ = total_ + Range{item.counts == Truth::yes && !values.open(), 1};
  for (const ledger::Value* value : values.all()) {
    Truth& counts = seen_[key_of(*value, type, context_.world, made_)];
    counts = std::max(counts, item.counts);
  }
}

void Adding::write_down(Working& work) const {
  for (const auto& [key, counts] : std::map(seen_.begin(), seen_.end())) {
    const std::string name(key);
    work.terms.push_back(
        {.name = {name, name, name}, .over = Range{counts == Truth::yes, 1}, .good = counts});
  }
}

}  // namespace sipub::assess
