#include "schema/facts.h"

#include <array>

#include "schema/measure.h"

namespace sipub::schema {

namespace {

FieldShape field(std::string name, FieldType type, Words label) {
  FieldShape shape;
  shape.name = std::move(name);
  shape.type = type;
  shape.label = std::move(label);
  return shape;
}

SectionShape section(std::string name, Words label, std::vector<FieldShape> fields) {
  SectionShape shape;
  shape.name = std::move(name);
  shape.label = std::move(label);
  shape.record.fields = std::move(fields);
  for (std::size_t i = 0; i < shape.record.fields.size(); ++i) {
    shape.record.index.add(i, shape.record.fields[i].name, shape.record.fields[i].label);
  }
  return shape;
}

}  // namespace

std::span<const StatusWord> status_words() {
  static const std::array<StatusWord, 8> words{{
      {"met", {"达标", "達標", "met"}},
      {"met-late", {"逾期达标", "逾期達標", "met late"}},
      {"pending", {"待定", "待定", "pending"}},
      {"not-due", {"未到期", "未到期", "not due"}},
      {"not-met", {"未达标", "未達標", "not met"}},
      {"undetermined", {"无法判定", "無法判定", "undetermined"}},
      {"not-graded", {"不作评定", "不作評定", "not graded"}},
      {"not-applicable", {"不适用", "不適用", "not applicable"}},
  }};
  return words;
}

const SectionShape& ledger_facts() {
  static_assert(Selection::ledger_year == 0 && Selection::ledger_established == 1 &&
                Selection::ledger_errors == 2);
  static const SectionShape shape = [] {
    std::vector<FieldShape> fields;
    fields.push_back(field("year", FieldType::number, {"年度", "年度", "year"}));
    fields.push_back(field("established", FieldType::date, {"建账日期", "建賬日期", "day set up"}));
    fields.push_back(field("errors", FieldType::number, {"差错数", "差錯數", "errors"}));
    return section("ledgers", {"台账", "台賬", "ledgers"}, std::move(fields));
  }();
  return shape;
}

const SectionShape& result_facts() {
  static_assert(Selection::result_requirement == 0 && Selection::result_stage == 1 &&
                Selection::result_status == 2 && Selection::result_org == 3);
  static const SectionShape shape = [] {
    std::vector<FieldShape> fields;
    fields.push_back(field("requirement", FieldType::text, {"任务", "任務", "requirement"}));
    fields.push_back(field("stage", FieldType::text, {"阶段", "階段", "stage"}));
    fields.push_back(field("status", FieldType::text, {"状态", "狀態", "status"}));
    fields.push_back(field("org", FieldType::text, {"责任单位", "責任單位", "org"}));
    return section("results", {"判定结果", "判定結果", "results"}, std::move(fields));
  }();
  return shape;
}

}  // namespace sipub::schema
