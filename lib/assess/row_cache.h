#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <tuple>

#include "assess/place_rows.h"

namespace sipub::assess {

/// Rows about places, looked up once for all places that a requirement is asked of. May be used by
/// several threads.
class RowCache {
 public:
  /// The rows that `find` answers when it is first asked for this selection, from `first` on.
  template <class Find>
  const PlaceRows& rows(const schema::Requirement& requirement, const schema::Selection& selection,
                        Date first, Find&& find) {
    Entry& entry = entry_of({&requirement, &selection, first});
    std::call_once(entry.once, [&] { entry.rows = find(); });
    return *entry.rows;
  }
  /// Lets go of a requirement's rows, which nobody reads any more.
  void forget(const schema::Requirement& requirement) {
    const std::lock_guard lock(mutex_);
    std::erase_if(entries_,
                  [&](const auto& entry) { return std::get<0>(entry.first) == &requirement; });
  }

 private:
  using Key = std::tuple<const schema::Requirement*, const schema::Selection*, Date>;
  struct Entry {
    std::once_flag once;
    std::unique_ptr<const PlaceRows> rows;
  };
  Entry& entry_of(const Key& key) {
    const std::lock_guard lock(mutex_);
    return entries_[key];
  }

  std::mutex mutex_;
  std::map<Key, Entry> entries_;
};

}  // namespace sipub::assess
