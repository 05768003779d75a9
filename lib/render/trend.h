#pragma once

#include "render/options.h"
#include "render/sink.h"
#include "report/trend.h"
#include "schema/plan.h"

namespace sipub::render {

/// Requirement by requirement, each course as a row of bars: the figures where one owes it, how
/// many had met it where several do.
void trend_text(const schema::Plan& plan, const report::Trend& trend, const Options& options,
                const Sink& sink);
/// `sipub/trend/1`.
void trend_json(const schema::Plan& plan, const report::Trend& trend, const Options& options,
                const Sink& sink);

}  // namespace sipub::render
