#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "assess/selection.h"

namespace sipub::assess {

/// Rows that a selection takes, by the division that they are about; of each the day from which on
/// it is taken.
using RowsByPlace = std::unordered_map<const schema::Division*, std::vector<Item>>;

/// Rows about places, looked up once for all places that a question is asked of. May be used by
/// several threads.
class RowCache {
 public:
  /// The rows that `find` answers when it is first asked for this selection, from `first` on.
  template <class Find>
  const RowsByPlace& rows(const schema::Selection& selection, Date first, Find&& find) {
    Entry& entry = entry_of(selection, first);
    std::call_once(entry.once, [&] { entry.rows = find(); });
    return entry.rows;
  }

 private:
  struct Entry {
    std::once_flag once;
    RowsByPlace rows;
  };
  Entry& entry_of(const schema::Selection& selection, Date first) {
    const std::lock_guard lock(mutex_);
    return entries_[{&selection, first}];
  }

  std::mutex mutex_;
  std::map<std::pair<const schema::Selection*, Date>, Entry> entries_;
};

}  // namespace sipub::assess
