#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/code_page.h"
#include "base/diagnostic.h"
#include "check/selection.h"

namespace sipub::check {

/// Another place in the same ledger that belongs to a finding.
struct Mark {
  Span span;
  Words message;
};

/// A finding of one ledger before its offsets have become lines, columns and paths.
struct Finding {
  const CodePage* page;
  Severity severity;
  Span span;
  std::string path = {};  ///< empty: that of the place
  std::vector<Argument> args = {};
  std::vector<Mark> marks = {};
};

/// The findings of one ledger. Past 10,000 they are counted and not kept.
class Collector {
 public:
  static constexpr std::size_t kMost = 10'000;

  /// Passes over what `selection` doesn't want, and weighs the rest as that says.
  explicit Collector(const Selection& selection) : selection_(selection) {}

  void add(Finding finding);
  /// With the severity of the page.
  void add(const CodePage& page, Span span, std::vector<Argument> args = {},
           std::vector<Mark> marks = {});

  std::vector<Finding>& kept() { return kept_; }
  std::int64_t errors() const { return errors_; }
  std::int64_t warnings() const { return warnings_; }
  std::int64_t left_out() const { return left_out_; }

 private:
  const Selection& selection_;
  std::vector<Finding> kept_;
  std::int64_t errors_ = 0;
  std::int64_t warnings_ = 0;
  std::int64_t left_out_ = 0;
};

}  // namespace sipub::check
