#include "schema/fields.h"

#include <algorithm>
#include <utility>

#include "schema/codes.h"

namespace sipub::schema {

using source::Entry;
using source::Node;

Fields::Fields(SchemaReader& reader, Node node)
    : reader_(&reader), node_(node), is_mapping_(node.is_mapping()) {
  if (!is_mapping_) {
    reader.entries(node);  // says so
    return;
  }
  items_.reserve(node.size());
  for (const Entry entry : node.entries()) items_.push_back({entry});
}

const Fields::Item* Fields::find(std::string_view key) const {
  const auto found = std::find_if(items_.begin(), items_.end(),
                                  [&](const Item& item) { return item.entry.key.text() == key; });
  return found == items_.end() ? nullptr : &*found;
}

bool Fields::has(std::string_view key) const {
  const Item* item = find(key);
  if (item == nullptr) return false;
  const Chosen chosen = reader_->choose(item->entry.value);
  return !chosen.known || chosen.node;
}

Node Fields::key_node(std::string_view key) const {
  const Item* item = find(key);
  return item == nullptr ? Node() : item->entry.key;
}

Node Fields::take(std::string_view key, Need need) {
  asked_.push_back(key);
  const auto found = std::find_if(items_.begin(), items_.end(),
                                  [&](const Item& item) { return item.entry.key.text() == key; });
  Chosen chosen;
  if (found != items_.end()) {
    found->taken = true;
    chosen = reader_->choose(found->entry.value);
    if (!chosen.known) return {};
  }
  if (!chosen.node && need == Need::required && is_mapping_) reader_->report_missing(node_, key);
  return chosen.node;
}

std::optional<std::string> Fields::text(std::string_view key, Need need) {
  return reader_->text(take(key, need));
}

std::optional<std::int64_t> Fields::number(std::string_view key, Need need, std::int64_t min,
                                           std::int64_t max) {
  return reader_->number(take(key, need), min, max);
}

std::optional<bool> Fields::boolean(std::string_view key, Need need) {
  return reader_->boolean(take(key, need));
}

std::optional<Date> Fields::date(std::string_view key, Need need) {
  return reader_->date(take(key, need));
}

std::optional<Month> Fields::month(std::string_view key, Need need) {
  return reader_->month(take(key, need));
}

std::optional<Words> Fields::words(std::string_view key, Need need) {
  return reader_->words(take(key, need));
}

std::vector<Node> Fields::list(std::string_view key, Need need) {
  return reader_->list(take(key, need));
}

std::vector<std::string> Fields::texts(std::string_view key, Need need) {
  return reader_->texts(take(key, need));
}

std::vector<Entry> Fields::entries(std::string_view key, Need need) {
  return reader_->entries(take(key, need));
}

std::optional<Fields> Fields::map(std::string_view key, Need need) {
  const Node node = take(key, need);
  if (!node) return {};
  return Fields(*reader_, node);
}

bool Fields::expect_format(std::string_view format) {
  const Node node = take("sipub", Need::required);
  if (node && node.text() == format) return true;
  if (node) {
    reader_->report(kWrongFormat, node,
                    {{"expected", std::string(format)}, {"text", std::string(node.text())}});
  }
  return false;
}

void Fields::pass_over(std::initializer_list<std::string_view> keys) {
  asked_.insert(asked_.end(), keys.begin(), keys.end());
  for (Item& item : items_) {
    if (std::find(keys.begin(), keys.end(), item.entry.key.text()) != keys.end()) {
      item.taken = true;
    }
  }
}

void Fields::finish() {
  std::vector<std::string> known;
  for (const Item& item : items_) {
    if (item.taken) continue;
    if (known.empty()) known.assign(asked_.begin(), asked_.end());
    const std::string key(item.entry.key.text());
    reader_->report(kUnknownKey, item.entry.key, {{"key", key}, {"hint", hint_at(key, known)}});
  }
}

}  // namespace sipub::schema
