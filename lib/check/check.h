#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/code_page.h"
#include "base/diagnostic.h"
#include "check/selection.h"
#include "ledger/ledger.h"
#include "schema/plan.h"

namespace sipub::check {

struct Options {
  Date as_of;
  bool evidence = false;  ///< verify that files named as evidence exist below the ledger's folder
  Selection selection = {};  ///< what isn't wanted is neither kept nor counted
  /// Only errors are looked for; of the rest some may be found.
  bool errors_only = false;
};

/// What is wrong with one ledger by itself. Past 10,000, findings are counted and not kept.
struct Findings {
  std::vector<Diagnostic> diagnostics;  ///< by place, each with its excerpt
  std::int64_t errors = 0;              ///< all of them, kept or not
  std::int64_t warnings = 0;
  std::int64_t left_out = 0;
};

/// Everything wrong with one ledger that it takes no other ledger to see: its text, its form, its
/// dates, figures, references, privacy. Needs the ledger's document. May be called by several
/// threads.
Findings check(const schema::Plan& plan, const ledger::Ledger& ledger, const Options& options);

/// A ledger's text once more, by the name under which it was added; nothing where it can't be had.
using TextOf = std::function<std::optional<std::string>(const std::string& file)>;
/// Reads it from the disk.
std::optional<std::string> text_of_file(const std::string& file);

/// Findings that were counted and not kept.
struct LeftOut {
  std::int64_t errors = 0;
  std::int64_t warnings = 0;
  std::int64_t notes = 0;
};

/// What only several ledgers together show. Each ledger is reduced to what others may clash with
/// (some 24 bytes for each id, number and address) when it is added, so that it can be let go.
class CrossCheck {
 public:
  CrossCheck(const schema::Plan& plan, const Options& options);
  ~CrossCheck();
  CrossCheck(const CrossCheck&) = delete;
  CrossCheck& operator=(const CrossCheck&) = delete;

  /// May be called by several threads, in any order. Needs the ledger's document.
  void add(const ledger::Ledger& ledger);
  /// By file, then by place, whatever the order of adding; at most 10,000. Call it once. The texts
  /// of ledgers that have a finding are read again, one at a time, to show the places: `text_of`
  /// has to keep those that can be read only once, such as standard input. Where a text can't be
  /// had or has changed, its findings name the file alone.
  std::vector<Diagnostic> finish(const TextOf& text_of = text_of_file);
  /// What finish() found beyond the 10,000, by file.
  const std::map<std::string, LeftOut>& left_out() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The page of every code that the program can say: text, schema and ledger, by code.
const std::vector<const CodePage*>& code_pages();
/// By code or name, in upper or lower case; null for any other text.
const CodePage* find_code(std::string_view code_or_name);

}  // namespace sipub::check
