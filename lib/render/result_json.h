#pragma once

#include <nlohmann/json.hpp>

#include "assess/assessment.h"

namespace sipub::render {

/// A part of a result as `sipub/assessment/1` has it.
nlohmann::ordered_json part_json(const assess::PartResult& part, Language language);
/// A result as `sipub/assessment/1` has it.
nlohmann::ordered_json result_json(const assess::Result& result, Language language);

}  // namespace sipub::render
