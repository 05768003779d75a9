#pragma once

#include <optional>
#include <vector>

#include "base/language.h"
#include "base/text_edit.h"
#include "ledger/ledger.h"
#include "schema/plan.h"

namespace sipub::check {

/// The mends of a ledger's text that change nothing of what it says, by place: dates, numbers and
/// words in the form that the ledger asks for, codes in quotes; with `labels`, keys and words in
/// that language. Comments, order and layout stay. A text so mended has the same records and
/// nothing more to mend, but for values that full-width marks or a number's commas made
/// unreadable: these can be read afterwards. Needs the ledger's document.
std::vector<TextEdit> fixes(const schema::Plan& plan, const ledger::Ledger& ledger,
                            std::optional<Language> labels = {});

}  // namespace sipub::check
