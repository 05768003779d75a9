#pragma once

#include <memory>

#include "assess/assessment.h"

/// A made-up plan of a province with two cities, and an assessment of it, put together by hand.
namespace sipub::report::sample {

using assess::PartResult;
using assess::Result;
using assess::Status;

inline schema::Requirement requirement(std::string id, Words title, std::size_t level,
                                       std::string role, schema::Scope scope) {
  schema::Requirement made;
  made.id = std::move(id);
  made.title = std::move(title);
  made.owed_by = {{.levels = {level}, .roles = {std::move(role)}}};
  made.scope = scope;
  made.window.from = make_date(2014, 9, 1);
  made.window.due = make_date(2014, 10, 31);
  return made;
}

/// The roles' words stand where any ledger's header has them: at `org.role`.
inline void add_roles(schema::Shape& shape) {
  auto roles = std::make_unique<schema::Vocabulary>();
  roles->id = "role";
  roles->words = {{"bureau", {"主管局", "主管局", "bureau"}},
                  {"office", {"经办处", "經辦處", "office"}}};
  for (std::size_t i = 0; i < roles->words.size(); ++i) {
    roles->index.add(i, roles->words[i].name, roles->words[i].label);
  }
  schema::FieldShape role;
  role.name = "role";
  role.type = schema::FieldType::word;
  role.vocabulary = roles.get();
  schema::FieldShape org;
  org.name = "org";
  org.type = schema::FieldType::map;
  org.map = std::make_unique<schema::MapShape>();
  org.map->index.add(0, "role", {});
  org.map->fields.push_back(std::move(role));
  shape.header.index.add(0, "org", {});
  shape.header.fields.push_back(std::move(org));
  shape.vocabularies.push_back(std::move(roles));
}

inline std::unique_ptr<schema::Plan> plan() {
  auto made = std::make_unique<schema::Plan>();
  made->id = "demo";
  made->version = "3";
  made->digest = "0123456789abcdef0123";
  made->label = {"示例方案", "示例方案", "demo plan"};
  made->title = {"示例省信息公开方案", "示例省信息公開方案", "Plan of the province of Example"};
  made->stages = {
      {"S1", {"第一阶段", "第一階段", "stage 1"}, {make_date(2014, 9, 1), make_date(2014, 10, 31)}},
      {"S2",
       {"第二阶段", "第二階段", "stage 2"},
       {make_date(2014, 11, 1), make_date(2015, 1, 31)}}};
  made->groups = {{"works", {"工作措施", "工作措施", "works"}, {}}};
  made->readings = {
      {"A1",
       {"合计还是每类？", "合計還是每類？", "Pooled or each?"},
       {{"each", {"每类。", "每類。", "Each."}}, {"pooled", {"合计。", "合計。", "Pooled."}}},
       0}};
  made->regions.levels = {{"province", {"省级", "省級", "province"}},
                          {"city", {"市级", "市級", "city"}}};
  const auto division = [](std::string code, std::string parent, std::size_t level, Words name) {
    schema::Division it;
    it.code = std::move(code);
    it.parent = std::move(parent);
    it.level = level;
    it.name = std::move(name);
    return it;
  };
  made->regions.divisions = {division("990000", "", 0, {"示例省", "示例省", "Example Province"}),
                             division("990100", "990000", 1, {"甲市", "甲市", "Alpha City"}),
                             division("990200", "990000", 1, {"乙市", "乙市", "Beta City"})};
  made->regions.index();
  made->orgs.levels = {0, 1};
  made->orgs.roles = {"bureau", "office"};
  add_roles(made->shape);
  using schema::Scope;
  auto& all = made->requirements;
  all.push_back(requirement("R1", {"五个公开渠道", "五個公開渠道", "five channels"}, 1, "bureau",
                            Scope::org));
  all.push_back(requirement("R2", {"半数场所有宣传栏", "半數場所有宣傳欄", "half of the sites"}, 0,
                            "bureau", Scope::area));
  all.push_back(requirement("R3", {"热线人工接通率", "熱線人工接通率", "calls answered"}, 1,
                            "bureau", Scope::org));
  all.push_back(requirement("R4", {"全部场所有宣传栏", "全部場所有宣傳欄", "all of the sites"}, 0,
                            "bureau", Scope::area));
  all.push_back(
      requirement("N1", {"加强领导", "加強領導", "leadership"}, 0, "bureau", Scope::division));
  for (schema::Requirement& it : all) it.stage = "S1";
  all[1].readings = {"A1"};
  all[3].stage = "S2";
  all[3].window = {schema::Basis::state, make_date(2014, 11, 1), make_date(2015, 1, 31), false};
  all[4].stage.clear();
  all[4].group = "works";
  all[4].not_graded = {"没有可量的内容。", "沒有可量的內容。", "Nothing to measure."};
  return made;
}

inline PartResult share(std::string id, Words label, std::int64_t numerator,
                        std::int64_t denominator, std::int64_t percent, std::int64_t needed,
                        Status status) {
  PartResult part;
  part.id = std::move(id);
  part.label = std::move(label);
  part.numerator = part.lower = part.upper = numerator;
  part.denominator = denominator;
  part.unit = assess::Unit::amount;
  part.target.kind = schema::Target::Kind::percent;
  part.target.value = percent;
  part.needed = needed;
  part.status = status;
  return part;
}

inline PartResult number(std::int64_t numerator, std::int64_t target, Status status) {
  PartResult part;
  part.id = "channels";
  part.numerator = part.lower = part.upper = numerator;
  part.denominator = target;
  part.unit = assess::Unit::members;
  part.target.kind = schema::Target::Kind::all;
  part.needed = target;
  part.status = status;
  return part;
}

inline Result result(const schema::Plan& plan, std::size_t index, std::string_view division,
                     Status status, std::vector<PartResult> parts) {
  Result made;
  made.requirement = &plan.requirements[index];
  made.scope = made.requirement->scope;
  made.division = plan.regions.find(division);
  if (made.scope == schema::Scope::org)
    made.org = schema::Org{std::string(division), "bureau", 1, {}};
  made.status = status;
  made.parts = std::move(parts);
  made.due = made.requirement->window.due;
  made.reported = made.expected = 1;
  return made;
}

/// On 31 October: Alpha has met everything, Beta is behind, the province has one kind of two.
inline assess::Assessment assessment(const schema::Plan& plan) {
  assess::Assessment made;
  made.plan = &plan;
  made.as_of = make_date(2014, 10, 31);
  made.area = plan.regions.find("990000");
  const Words park{"园区", "園區", "parks"};
  const Words village{"村居", "村居", "villages"};
  auto& all = made.results;
  all.push_back(result(plan, 0, "990100", Status::met, {number(5, 5, Status::met)}));
  all.push_back(result(plan, 0, "990200", Status::not_met, {number(3, 5, Status::not_met)}));
  all.back().shortfall = 2;
  all.back().notes = {
      {"missing", Words{"缺白皮书、电话。", "缺白皮書、電話。", "No white paper."}}};
  all.push_back(result(plan, 1, "990000", Status::not_met,
                       {share("park", park, 13, 25, 50, 13, Status::met),
                        share("village", village, 499, 1000, 50, 500, Status::not_met)}));
  all.back().shortfall = 1;
  all.back().reported = 2;
  all.back().expected = 3;
  all.push_back(
      result(plan, 2, "990100", Status::met, {share("rate", {}, 600, 1000, 50, 500, Status::met)}));
  all.push_back(result(plan, 2, "990200", Status::undetermined, {}));
  all.back().reported = 0;
  PartResult unknown = share("rate", {}, 0, 1, 50, 0, Status::undetermined);
  unknown.numerator.reset();
  unknown.denominator.reset();
  unknown.lower = 0;
  unknown.upper.reset();
  unknown.needed.reset();
  all.back().parts = {unknown};
  all.push_back(result(plan, 3, "990000", Status::not_due,
                       {share("park", park, 13, 25, 100, 25, Status::not_due)}));
  all.push_back(result(plan, 4, "990000", Status::not_graded, {}));
  for (const Result& it : all) ++made.summary.counts[it.status];
  return made;
}

}  // namespace sipub::report::sample
