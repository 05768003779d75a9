#pragma once

#include <vector>

#include "base/code_page.h"

namespace sipub::source {

std::vector<CodePage> syntax_pages();
std::vector<CodePage> layout_pages();
std::vector<CodePage> structure_pages();
std::vector<CodePage> bytes_pages();

}  // namespace sipub::source
