#pragma once

#include <vector>

#include "cmd/output.h"
#include "render/findings.h"

namespace sipub::cmd {

using RenderFindings = void (*)(const render::Findings&, const render::Options&,
                                const render::Sink&);

/// The forms that findings can be told in, for ledgers and schemas alike.
const std::vector<Format<RenderFindings>>& check_formats();

}  // namespace sipub::cmd
