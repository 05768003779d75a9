#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace sipub::check {

/// Which findings are wanted, and how much they weigh.
class Selection {
 public:
  /// Everything, as the pages have it.
  Selection() = default;

  /// `select` and `ignore`: codes (`L302`), names (`above-total`), or beginnings of codes (`L3`),
  /// in upper or lower case. An empty `select` means all. The longer of two beginnings that fit
  /// decides; of the same length `ignore`. `severities`: `CODE=LEVEL` with the level error,
  /// warning, note or off; of several that fit the last counts. Throws Failure, naming the nearest
  /// known one, for what fits no code and for what has another form.
  Selection(const std::vector<std::string>& select, const std::vector<std::string>& ignore,
            const std::vector<std::string>& severities);

  bool takes(std::string_view code) const;
  /// The severity asked for, else `otherwise`.
  Severity severity(std::string_view code, Severity otherwise) const;

  /// Removes what isn't wanted and sets the severities.
  void apply(std::vector<Diagnostic>& diagnostics) const;

 private:
  struct Level {
    std::string beginning;
    std::optional<Severity> severity;  ///< none: off
  };

  std::vector<std::string> select_;  ///< beginnings of codes, in upper case
  std::vector<std::string> ignore_;
  std::vector<Level> levels_;
};

}  // namespace sipub::check
