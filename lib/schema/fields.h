#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/schema_reader.h"

namespace sipub::schema {

/// Whether a key may be left out; that a required one is missing is reported.
enum class Need : bool { optional, required };

/// A mapping of which each key is taken by the name that the reader knows. Keys must outlive it.
class Fields {
 public:
  /// Reports a node that is no mapping; then no key is there and none is missed.
  Fields(SchemaReader& reader, source::Node node);

  SchemaReader& reader() const { return *reader_; }
  source::Node node() const { return node_; }
  bool is_mapping() const { return is_mapping_; }

  /// Whether a key is there after choosing. Doesn't take it.
  bool has(std::string_view key) const;
  /// The chosen value; no node where it is missing or has been reported already.
  source::Node take(std::string_view key, Need need = Need::optional);
  /// The node of a key itself, for reports about it.
  source::Node key_node(std::string_view key) const;

  std::optional<std::string> text(std::string_view key, Need need = Need::optional);
  std::optional<std::int64_t> number(std::string_view key, Need need = Need::optional,
                                     std::int64_t min = INT64_MIN, std::int64_t max = INT64_MAX);
  std::optional<bool> boolean(std::string_view key, Need need = Need::optional);
  /// False where it is missing.
  bool flag(std::string_view key) { return boolean(key).value_or(false); }
  std::optional<Date> date(std::string_view key, Need need = Need::optional);
  std::optional<Month> month(std::string_view key, Need need = Need::optional);
  std::optional<Words> words(std::string_view key, Need need = Need::optional);
  std::vector<source::Node> list(std::string_view key, Need need = Need::optional);
  std::vector<std::string> texts(std::string_view key, Need need = Need::optional);
  std::vector<source::Entry> entries(std::string_view key, Need need = Need::optional);
  /// A mapping inside; nothing where the key is missing.
  std::optional<Fields> map(std::string_view key, Need need = Need::optional);
  template <class Names>
  auto choice(std::string_view key, const Names& names, Need need = Need::optional) {
    return reader_->choice(take(key, need), names);
  }

  /// The key `sipub` must hold exactly this, such as `plan/1`. Else false, after a report.
  bool expect_format(std::string_view format);

  /// Keys that may stand here but are not looked at, because what they belong to was refused.
  void pass_over(std::initializer_list<std::string_view> keys);

  /// Reports every key that was not asked for, with the nearest one that was.
  void finish();

 private:
  struct Item {
    source::Entry entry;
    bool taken = false;
  };
  const Item* find(std::string_view key) const;

  SchemaReader* reader_;
  source::Node node_;
  bool is_mapping_;
  std::vector<Item> items_;
  std::vector<std::string_view> asked_;
};

}  // namespace sipub::schema
