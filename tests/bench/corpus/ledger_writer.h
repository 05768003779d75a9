#pragma once

#include <string>
#include <string_view>

#include "base/language.h"
#include "bench/corpus/entry.h"
#include "bench/corpus/random.h"
#include "schema/shape.h"

namespace sipub::bench {

/// Writes one ledger as text, its keys and words in one language, its records in block or flow
/// style as people mix them.
class LedgerWriter {
 public:
  LedgerWriter(const schema::Shape& shape, Language language, Random& random)
      : shape_(shape), language_(language), random_(random) {}

  /// A field of the header.
  void header(std::string_view field, const Entry& value);
  /// Begins a section; its records follow.
  void section(std::string_view name);
  /// A section that was kept and has nothing in it.
  void nothing(std::string_view name);
  void record(const Entry& record);
  /// The section's only map.
  void only(const Entry& record);
  void comment(std::string_view words);
  /// The document's end mark.
  void finish() { text_ += "...\n"; }

  const std::string& text() const { return text_; }

 private:
  std::string key(const schema::MapShape& map, std::string_view name) const;
  void block(const Entry& map, const schema::MapShape& shape, std::size_t indent, bool first);
  void block_value(const Entry& value, const schema::FieldShape* field, std::size_t indent);
  void flow(const Entry& value, const schema::FieldShape* field);
  void scalar(const Entry& value, const schema::FieldShape* field, bool in_flow);
  bool written_as_flow(const Entry& value);

  const schema::Shape& shape_;
  const schema::SectionShape* section_ = nullptr;
  Language language_;
  Random& random_;
  std::string text_;
};

}  // namespace sipub::bench
