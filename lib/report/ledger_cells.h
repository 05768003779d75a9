#pragma once

#include <string>

#include "ledger/value.h"
#include "report/document.h"
#include "schema/regions.h"
#include "schema/shape.h"

namespace sipub::report {

/// Whether a number is always of four digits, as a year is: it names something and counts nothing.
bool names_year(const schema::FieldShape& field);

/// A field's value as a cell: numbers and dates as such (years are texts), words by their labels,
/// lists and maps as one text. Empty where nothing was written or it can't be what the shape asks
/// for.
Cell ledger_cell(const schema::FieldShape& field, const ledger::Value& value,
                 const schema::Regions& regions, Language language);

/// The same as one text; empty where there is none.
std::string ledger_text(const schema::FieldShape& field, const ledger::Value& value,
                        const schema::Regions& regions, Language language);

}  // namespace sipub::report
