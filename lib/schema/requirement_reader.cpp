#include "schema/requirement_reader.h"

#include <algorithm>
#include <set>

#include "schema/codes.h"
#include "schema/measure_reader.h"
#include "schema/plan_codes.h"
#include "schema/plan_parts.h"
#include "schema/reading_switches.h"
#include "schema/window_reader.h"

namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;

constexpr Named<Scope> kScopes[] = {
    {"org", Scope::org}, {"division", Scope::division}, {"area", Scope::area}};
constexpr Named<bool> kTextStatus[] = {{"received", false}, {"reconstructed", true}};

/// Reads one requirement, key by key.
class RequirementReader {
 public:
  RequirementReader(Node node, const PlanLookup& names)
      : names_(names), reader_(names.reader()), fields_(reader_, node) {}

  Requirement read() {
    requirement_.position = fields_.node().begin();
    requirement_.id = fields_.text("id", Need::required).value_or("");
    home();
    texts();
    requirement_.lead = offices("lead");
    requirement_.cooperating = offices("cooperating");
    requirement_.scope = fields_.choice("scope", kScopes, Need::required).value_or(Scope::org);
    owners();
    requirement_.window = read_window(fields_, requirement_.stage, names_);
    readings();
    measures();
    fields_.finish();
    return std::move(requirement_);
  }

 private:
  /// The stage, or the group and heading, that the requirement stands under.
  void home() {
    const Node stage_node = fields_.take("stage");
    const Node group_node = fields_.take("group");
    const Node heading_node = fields_.take("heading");
    if (fields_.has("stage") == fields_.has("group") && fields_.is_mapping()) {
      reader_.report(kNotExactlyOne, fields_.key_node("id"), {{"keys", "stage, group"}});
    }
    if (const Stage* stage = names_.stage(stage_node)) requirement_.stage = stage->id;
    const Group* group = names_.group(group_node);
    if (group != nullptr) requirement_.group = group->id;
    if (heading_node && !group_node) {
      reader_.report(kKeyNeedsKey, fields_.key_node("heading"),
                     {{"key", "heading"}, {"other", "group"}});
    } else if (heading_node && group != nullptr) {
      heading(heading_node, *group);
    }
  }

  void heading(Node node, const Group& group) {
    const auto name = reader_.text(node);
    if (!name) return;
    std::vector<std::string> known;
    for (const Heading& heading : group.headings) known.push_back(heading.id);
    if (std::ranges::find(known, *name) == known.end()) {
      reader_.report_unknown_name(node, {"标题", "標題", "heading"}, known);
    } else {
      requirement_.heading = *name;
    }
  }

  void texts() {
    requirement_.clause = read_clause(fields_);
    requirement_.title = names_.text(fields_, "title", Need::required);
    requirement_.text = names_.text(fields_, "text", Need::required);
    requirement_.note = names_.text(fields_, "note");
    requirement_.reconstructed = fields_.choice("status_of_text", kTextStatus).value_or(false);
    requirement_.raw_text = fields_.text("raw").value_or("");
    if (requirement_.reconstructed != fields_.has("raw")) {
      const bool raw = fields_.has("raw");
      const std::string key = raw ? "raw" : "status_of_text";
      reader_.report(kKeyNeedsKey, fields_.key_node(key),
                     {{"key", key}, {"other", raw ? "status_of_text: reconstructed" : "raw"}});
    }
  }

  std::vector<std::string> offices(std::string_view key) {
    std::vector<std::string> all;
    for (const Node item : fields_.list(key)) {
      if (auto office = names_.office(item)) all.push_back(*std::move(office));
    }
    return all;
  }

  void owners() {
    const Node node = fields_.take("owed_by", Need::required);
    const auto items = reader_.list(node);
    if (node.is_sequence() && items.empty()) {
      reader_.report(kWrongForm, node,
                     {{"expected", Words{"至少一类责任单位", "至少一類責任單位",
                                         "at least one kind of office"}}});
    }
    for (const Node item : items) owner(item);
  }

  void owner(Node item) {
    Fields keys(reader_, item);
    Ownership ownership;
    for (const Node level_node : names_.items(keys.take("levels", Need::required))) {
      if (const auto level = names_.level(level_node)) {
        if (requirement_.scope != Scope::area) expect_orgs(level_node, *level);
        ownership.levels.push_back(*level);
      }
    }
    for (const Node role_node : names_.items(keys.take("roles", Need::required))) {
      auto role = names_.role(role_node);
      if (!role) continue;
      for (const std::size_t level : ownership.levels) expect_once(role_node, level, *role);
      ownership.roles.push_back(*std::move(role));
    }
    ownership.binding = keys.boolean("binding").value_or(true);
    ownership.leaf = keys.flag("leaf");
    keys.finish();
    requirement_.owed_by.push_back(std::move(ownership));
  }

  void expect_orgs(Node node, std::size_t level) {
    const OrgRegister& orgs = names_.frame().orgs;
    const Regions& regions = names_.frame().regions;
    if (std::ranges::find(orgs.levels, level) != orgs.levels.end()) return;
    for (const auto& exception : orgs.exceptions) {
      const Division* division = regions.find(exception.division);
      if (division != nullptr && division->level == level && !exception.orgs.empty()) return;
    }
    reader_.report(kLevelWithoutOrgs, node, {{"level", regions.levels[level].id}});
  }

  void expect_once(Node node, std::size_t level, const std::string& role) {
    if (owed_.insert({level, role}).second) return;
    reader_.report(kOwedTwice, node,
                   {{"level", names_.frame().regions.levels[level].id}, {"role", role}});
  }

  void readings() {
    for (const Node item : fields_.list("readings")) {
      if (auto reading = names_.reading(item)) requirement_.readings.push_back(*std::move(reading));
    }
    check_readings_named(reader_, fields_.node(), requirement_.readings);
  }

  void measures() {
    MeasurePlace place{names_, requirement_.scope};
    const Node measure = fields_.take("measure");
    requirement_.measure = read_measure(measure, place);
    const Node same_as = fields_.take("same_as");
    if (same_as) twins(same_as);
    if (measure && same_as) {
      reader_.report(kNotExactlyOne, fields_.key_node("same_as"), {{"keys", "measure, same_as"}});
    }
    place.verdict = false;
    if (auto not_graded = fields_.map("not_graded")) {
      requirement_.not_graded = names_.text(*not_graded, "reason", Need::required);
      requirement_.figure = read_measure(not_graded->take("figure"), place);
      not_graded->finish();
    } else if (!measure && !same_as && !fields_.has("measure") && !fields_.has("same_as")) {
      reader_.report(kNothingToMeasure, fields_.key_node("id"), {{"requirement", requirement_.id}});
    }
    requirement_.advisories = read_measures(fields_.list("advisories"), place, true);
  }

  /// One twin for all levels, or one for each.
  void twins(Node node) {
    if (node.is_scalar()) {
      const auto twin = names_.requirement(node);
      if (!twin) return;
      for (const Ownership& ownership : requirement_.owed_by) {
        for (const std::size_t level : ownership.levels) requirement_.same_as[level] = *twin;
      }
      return;
    }
    for (const Entry entry : reader_.entries(node)) {
      const auto level = names_.level(entry.key);
      const auto twin = names_.requirement(entry.value);
      if (level && twin) requirement_.same_as[*level] = *twin;
    }
  }

  const PlanLookup& names_;
  SchemaReader& reader_;
  Fields fields_;
  Requirement requirement_;
  std::set<std::pair<std::size_t, std::string>> owed_;
};

bool owes_at(const Requirement& requirement, std::size_t level) {
  return std::ranges::any_of(requirement.owed_by, [&](const Ownership& ownership) {
    return std::ranges::find(ownership.levels, level) != ownership.levels.end();
  });
}

Words behind_colon(const Requirement* twin) {
  if (twin == nullptr) return {};
  return {"（“" + twin->id + "”在该层级没有责任单位）",
          "（“" + twin->id + "”在該層級沒有責任單位）", ": “" + twin->id + "” is not owed there"};
}

}  // namespace

Requirement read_requirement(Node node, const PlanLookup& names) {
  return RequirementReader(node, names).read();
}

void check_twins(const std::vector<Requirement>& requirements, const std::vector<Node>& nodes,
                 const PlanLookup& names) {
  SchemaReader& reader = names.reader();
  for (std::size_t i = 0; i < requirements.size(); ++i) {
    const Requirement& requirement = requirements[i];
    if (requirement.same_as.empty()) continue;
    const Node place = nodes[i].find("same_as");
    std::set<std::string> told;
    for (const auto& [level, id] : requirement.same_as) {
      const auto twin = std::ranges::find(requirements, id, &Requirement::id);
      if (twin == requirements.end()) continue;
      if (!twin->same_as.empty() && told.insert(id).second) {
        reader.report(kTwinWithoutMeasure, place, {{"requirement", requirement.id}, {"twin", id}});
      } else if (twin->same_as.empty() && !owes_at(*twin, level)) {
        reader.report(
            kNoTwinForLevel, place,
            {{"level", names.frame().regions.levels[level].id}, {"twin", behind_colon(&*twin)}});
      }
    }
    for (const Ownership& ownership : requirement.owed_by) {
      for (const std::size_t level : ownership.levels) {
        if (requirement.same_as.contains(level)) continue;
        reader.report(
            kNoTwinForLevel, place,
            {{"level", names.frame().regions.levels[level].id}, {"twin", behind_colon(nullptr)}});
      }
    }
  }
}

}  // namespace sipub::schema
