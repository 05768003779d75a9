#pragma once

#include <vector>

#include "assess/explanation.h"
#include "render/options.h"
#include "render/sink.h"

namespace sipub::render {

/// How one requirement was judged for those that were asked about.
struct WhyPage {
  /// Plan, date, area and inputs; its results are those explained.
  const assess::Assessment& assessment;
  const std::vector<assess::Explanation>& explanations;  ///< not empty
};

/// The sentence of the plan, how it is read and measured, and for each who owes it: the arithmetic
/// line by line, the verdict, every record that counted and every one that didn't, with the reason.
void why_text(const WhyPage& page, const Options& options, const Sink& sink);
/// `sipub/why/1`.
void why_json(const WhyPage& page, const Options& options, const Sink& sink);

}  // namespace sipub::render
