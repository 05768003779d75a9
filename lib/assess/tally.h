#pragma once

#include <cstdint>

#include "assess/truth.h"

namespace sipub::assess {

/// What is known of one member.
struct JudgedMember {
  Truth in = Truth::yes;
  Truth good = Truth::no;
  bool open = false;  ///< not good, it may still become so
};

/// Counts over all members, from which every bound follows.
struct Tally {
  std::int64_t good = 0;             ///< in the set and good, for sure
  std::int64_t perhaps_good = 0;     ///< in it or not, good or not, but possibly both
  std::int64_t may_become_good = 0;  ///< the same, or still open
  std::int64_t bad = 0;              ///< in the set and not good, for sure
  std::int64_t lost = 0;             ///< the same, and not open
  std::int64_t not_surely_good = 0;  ///< perhaps in the set and perhaps not good
  std::int64_t members = 0;          ///< perhaps in the set
  std::int64_t unlisted = 0;         ///< known to be missing from the list
  bool open = false;

  void add(const JudgedMember& one) {
    if (one.in == Truth::no) return;
    ++members;
    const bool sure = one.in == Truth::yes;
    if (sure && one.good == Truth::yes) ++good;
    if (one.good != Truth::yes) ++not_surely_good;
    if (one.good != Truth::no) ++perhaps_good;
    if (one.good != Truth::no || one.open) ++may_become_good;
    if (sure && one.good == Truth::no) {
      ++bad;
      if (!one.open) ++lost;
    }
    open = open || (one.open && one.good != Truth::yes);
  }
};

}  // namespace sipub::assess
