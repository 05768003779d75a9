#pragma once

#include <vector>

#include "base/code_page.h"
#include "base/diagnostic.h"
#include "source/document.h"

namespace sipub::source {

/// A finding at a place of a document, with lines, columns and the line to show.
Diagnostic diagnose(const Document& document, const CodePage& page, Span span,
                    std::vector<Argument> args = {});

/// Where the first of two stands, to be told beside the finding about the second.
Related first_place(const Document& document, Span span);

}  // namespace sipub::source
