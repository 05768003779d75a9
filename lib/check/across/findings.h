#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/code_page.h"
#include "base/diagnostic.h"
#include "check/across/store.h"
#include "check/check.h"

namespace sipub::check {

/// A place in one of several ledgers.
struct AcrossPlace {
  std::uint32_t ledger;
  std::uint32_t begin;     ///< of a node in the ledger's text, or of a value in it
  std::uint32_t size = 0;  ///< 0: as long as the node that begins there
};

struct AcrossMark {
  AcrossPlace place;
  Words message;
};

/// A finding before its places have been looked up in the texts.
struct AcrossFinding {
  const CodePage* page;
  AcrossPlace place;
  std::vector<Argument> args = {};  ///< `text` and `field` come from the place
  std::vector<AcrossMark> marks = {};
  const Diagnostic* shown = nullptr;  ///< what the text says of `place`, where it is known already
};

/// What only several ledgers together show. Past 10,000, findings are counted and not kept.
class AcrossFindings {
 public:
  /// Passes over what `selection` doesn't want, and weighs the rest as that says.
  explicit AcrossFindings(const Selection& selection) : selection_(selection) {}

  void add(AcrossFinding finding);
  const std::vector<AcrossFinding>& all() const { return findings_; }
  const Selection& selection() const { return selection_; }
  /// By ledger.
  const std::map<std::uint32_t, LeftOut>& left_out() const { return left_out_; }

 private:
  const Selection& selection_;
  std::vector<AcrossFinding> findings_;
  std::map<std::uint32_t, LeftOut> left_out_;
};

/// Looks all places up, reading each ledger again that a finding is about, one at a time. Where a
/// text can't be had, the finding tells the file alone.
std::vector<Diagnostic> look_up(const AcrossStore& store, const AcrossFindings& findings,
                                const TextOf& text_of);

}  // namespace sipub::check
