#pragma once

#include "base/diagnostic.h"
#include "source/document.h"

namespace sipub::source {

/// The line of a place, to be shown when the text is gone. Of a line past some 400 bytes the part
/// around the place, so that the cost doesn't grow with the line. Control characters but tabs stand
/// as their pictures, a byte that is no character as U+FFFD. Empty for a place that is unknown, and for
/// a line with several of those: it is in another encoding, and would be shown as what it isn't.
Excerpt excerpt(const Document& document, Position place);

}  // namespace sipub::source
