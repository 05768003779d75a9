#pragma once

#include "schema/calendar.h"
#include "schema/org_register.h"
#include "schema/regions.h"
#include "schema/schema_reader.h"
#include "schema/vocabulary.h"

/// Readers of the files that say where and when a plan is carried out, and by whom. What doesn't
/// hold together is reported; the result is sound enough to be asked all the same.
namespace sipub::schema {

/// Indexed already.
Regions read_regions(SchemaReader& reader);

/// `roles` = the words that a ledger's org may have as its role; null where they are unknown.
OrgRegister read_orgs(SchemaReader& reader, const Regions& regions, const Vocabulary* roles);

Calendar read_calendar(SchemaReader& reader);

}  // namespace sipub::schema
