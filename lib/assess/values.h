#pragma once

#include <array>
#include <span>
#include <vector>

#include "assess/selection.h"
#include "ledger/field_path.h"

namespace sipub::assess {

/// What stands at the end of a path from an item, lists taken apart into their elements.
class Values {
 public:
  Values(const Item& item, const schema::FieldPath& path, const Context& context);

  std::span<const ledger::Value* const> all() const& {
    return many_.empty() ? std::span(few_.data(), count_) : std::span(many_);
  }
  std::span<const ledger::Value* const> all() && = delete;
  bool empty() const { return count_ == 0; }
  /// Whether there may be others than these.
  bool open() const { return open_; }

 private:
  void add(const ledger::Value& value);

  /// Most paths lead to one value, most lists hold but a few.
  std::array<const ledger::Value*, 6> few_;
  std::size_t count_ = 0;
  std::vector<const ledger::Value*> many_;  ///< all, where there are more
  bool open_ = false;
};

/// Whether two values are the same: texts that name divisions, places or orgs by what those are
/// called on the as-of date.
bool same(const ledger::Value& a, const ledger::Value& b, schema::FieldType type,
          const World& world);

/// Whether a value is what an operand says, or what it names in the member at hand.
Truth equals(const ledger::Value& value, const schema::Operand& operand,
             const schema::FieldShape& shape, const Item& item, const Context& context);

}  // namespace sipub::assess
