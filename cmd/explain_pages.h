#pragma once

#include "base/code_page.h"
#include "cmd/page.h"
#include "schema/plan.h"

namespace sipub::cmd {

/// The fault behind a code: why it matters, how to mend it, a bad and a good example.
void explain_code(const CodePage& code, Page& page);

/// What a requirement says, who owes it until when, and how it is measured.
void explain_requirement(const schema::Plan& plan, const schema::Requirement& requirement,
                         Page& page);

}  // namespace sipub::cmd
