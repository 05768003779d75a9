#pragma once

#include <vector>

#include "render/options.h"
#include "render/sink.h"
#include "report/due.h"

namespace sipub::render {

/// What falls due within so many days of an assessment's as-of date.
struct DueList {
  const assess::Assessment& assessment;
  int within = 0;
  std::vector<report::DueItem> items;
};

/// For each that owes something, soonest first: what, until when, where it stands and at what pace.
void due_text(const DueList& list, const Options& options, const Sink& sink);
/// `sipub/due/1`.
void due_json(const DueList& list, const Options& options, const Sink& sink);

}  // namespace sipub::render
