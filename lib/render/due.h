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

/// Day by day, requirement by requirement: who owes it, and where it stands.
void due_text(const DueList& list, const Options& options, const Sink& sink);
/// `sipub/due/1`.
void due_json(const DueList& list, const Options& options, const Sink& sink);

}  // namespace sipub::render
