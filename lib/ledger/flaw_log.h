#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "ledger/ledger.h"

namespace sipub::ledger {

/// Collects flaws while a ledger is typed, and knows where in it the reader is. Private to this
/// floor.
class FlawLog {
 public:
  explicit FlawLog(Ledger& ledger) : ledger_(ledger) {}

  /// The way from the top: keys as the ledger writes them, which must outlive it, and numbers of
  /// items.
  void enter(std::string_view key) { steps_.emplace_back(key); }
  void enter(std::size_t item) { steps_.emplace_back(item); }
  void leave() { steps_.pop_back(); }

  /// A flaw at the place reached. Past 10,000, flaws are counted and not kept.
  void add(Flaw::Kind kind, Span span, std::vector<Argument> args,
           Severity severity = Severity::error, std::optional<Span> first = {});
  /// An error that something else has told already.
  void add_told() { ++errors_; }
  bool is_full() const;

  /// All errors so far, told ones included.
  std::int64_t errors() const { return errors_; }
  /// Names the record that the flaws kept since there were `kept` of them lie in.
  void name_record(std::size_t kept, const std::string& id);
  std::size_t kept() const { return ledger_.flaws.size(); }

 private:
  std::string path() const;

  Ledger& ledger_;
  std::vector<std::variant<std::string_view, std::size_t>> steps_;
  std::int64_t errors_ = 0;
};

/// A step on the way, for as long as it lives.
class Step {
 public:
  Step(FlawLog& log, std::string_view key) : log_(log) { log_.enter(key); }
  Step(FlawLog& log, std::size_t item) : log_(log) { log_.enter(item); }
  ~Step() { log_.leave(); }
  Step(const Step&) = delete;
  Step& operator=(const Step&) = delete;

 private:
  FlawLog& log_;
};

/// The beginning of a text that may be of any length, for messages.
std::string shortened(std::string_view text);

/// Labels one after the other: `日期、起始日期`, `date, from`.
Words joined(const std::vector<const Words*>& labels);
/// The same with ` + ` between them.
Words added_up(const std::vector<const Words*>& labels);

}  // namespace sipub::ledger
