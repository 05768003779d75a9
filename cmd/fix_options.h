#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/text_edit.h"
#include "cmd/declare.h"
#include "cmd/environment.h"
#include "cmd/inputs.h"
#include "ledger/ledger.h"
#include "render/options.h"
#include "render/sink.h"

namespace sipub::cmd {

/// Whether and how ledgers are mended.
struct FixOptions {
  bool fix = false;
  bool diff = false;
  std::string keys;  ///< language of keys and words; empty = as they are
};

void declare(Declare& declare, FixOptions& options);

/// Mends ledgers, or shows how it would, file by file from several threads.
class Mender {
 public:
  /// Throws Failure where the options don't go together, or with standard input.
  Mender(const FixOptions& options, const Inputs& inputs);

  /// The mended text of a ledger, which then stands in its file; nothing where it is left as it is.
  std::optional<std::string> mend(std::size_t file, const schema::Plan& plan,
                                  const ledger::Ledger& ledger);
  bool has_changes() const;
  /// All that --diff found.
  void write_diffs(const render::Options& look, const render::Sink& sink) const;
  /// How much was mended, on standard error; nothing where nothing was.
  void tell(Language language, Environment& environment) const;

 private:
  struct Mended {
    std::string old_text;
    std::vector<TextEdit> edits;
  };

  const FixOptions& options_;
  const Inputs& inputs_;
  std::vector<Mended> mended_;  ///< by file
};

}  // namespace sipub::cmd
