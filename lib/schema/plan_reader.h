#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "schema/calendar.h"
#include "schema/org_register.h"
#include "schema/plan.h"
#include "schema/regions.h"
#include "schema/schema_reader.h"
#include "schema/shape.h"

namespace sipub::schema {

/// What a plan is written against: the parts that it names by their ids.
struct PlanFrame {
  Shape shape;
  Regions regions;
  OrgRegister orgs;
  Calendar calendar;
};

/// The ids that a plan names its frame by, as texts of the file. A key that is missing is no node,
/// and has been reported.
struct PlanNames {
  source::Node shape;
  source::Node regions;
  source::Node orgs;
  source::Node calendar;
};

/// Nothing, after a report, for a file that is no plan.
std::optional<PlanNames> plan_names(SchemaReader& reader);

/// Reading id -> choice id.
using ReadingChoices = std::map<std::string, std::string>;

/// How much of a plan is read.
enum class Extent {
  whole,
  /// What ledgers are checked against: of requirements their ids, and nothing of reports. What
  /// isn't read isn't looked at either.
  ledgers
};

/// Reads a plan under the chosen readings, the default where nothing is chosen; reports everything
/// that does not hold together. The plan points into `frame`, which is to be moved into it by
/// `adopt` once it is wanted; file, digest and frame are still empty. Throws Failure where
/// `choices` names a reading or choice that is not in the plan.
std::unique_ptr<Plan> read_plan(SchemaReader& reader, const PlanFrame& frame,
                                const ReadingChoices& choices = {},
                                Extent extent = Extent::whole);

/// Gives a plan the frame that it was read against.
void adopt(Plan& plan, PlanFrame frame);

/// Reports what is wrong with a plan under each choice other than the defaults, one at a time.
/// What is wrong under several of them is reported as often.
void check_other_choices(SchemaReader& reader, const PlanFrame& frame,
                         const std::vector<Reading>& readings);

}  // namespace sipub::schema
