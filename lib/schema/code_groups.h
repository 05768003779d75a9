#pragma once

#include <vector>

#include "base/code_page.h"

namespace sipub::schema {

std::vector<CodePage> form_pages();
std::vector<CodePage> reference_pages();
std::vector<CodePage> contradiction_pages();

}  // namespace sipub::schema
