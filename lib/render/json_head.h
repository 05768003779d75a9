#pragma once

#include <string_view>

#include "render/json_stream.h"
#include "render/options.h"
#include "schema/plan.h"

namespace sipub::render {

/// What every machine format about a plan begins with: its own name, the tool, the plan and the
/// project file that had a part in it.
void write_head(JsonStream& stream, std::string_view format, const schema::Plan& plan,
                const Options& options);
/// The choice taken of each reading, by the reading's id.
nlohmann::ordered_json readings_json(const schema::Plan& plan);

}  // namespace sipub::render
