#include "report/told_records.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "report/ledger_cells.h"
#include "schema/describe.h"
#include "schema/facts.h"

namespace sipub::report {
namespace {

using assess::Considered;
using assess::Truth;
using assess::Working;

/// Where a record stands: results, which have no file, come last.
using Key = std::tuple<bool, std::string, Position, std::size_t, std::size_t, std::size_t>;

/// The record as it was written: a history keeps its own of what several years continue.
bool is_in_a_ledger(const Considered& one) {
  return one.what.ledger != nullptr && one.what.record->begin.line > 0;
}

std::string result_path(const ledger::Record& record) {
  std::string path;
  for (const auto field : {schema::Selection::result_requirement, schema::Selection::result_org}) {
    if (const std::string_view* text = record.at(field).text()) {
      if (!path.empty()) path += ' ';
      path += *text;
    }
  }
  return path;
}

std::string path_of(const Considered& one) {
  if (one.what.ledger == nullptr) return result_path(*one.what.record);
  if (!is_in_a_ledger(one)) return {};
  std::string path = ledger::path_of(*one.what.ledger, *one.what.record);
  if (one.element != nullptr && one.list != nullptr) {
    path += "." + one.list->name + "[" + std::to_string(one.ordinal) + "]";
  }
  return path;
}

class Gathering {
 public:
  void take(const Working& work, std::vector<Words> names) {
    if (!work.name.empty()) names.push_back(work.name);
    for (const Considered& one : work.records) add(one, names);
    for (const Working& inner : work.inner) take(inner, names);
  }

  std::vector<ToldRecord> all() && {
    std::vector<ToldRecord> records;
    for (auto& [key, record] : records_) records.push_back(std::move(record));
    return records;
  }

 private:
  void add(const Considered& one, const std::vector<Words>& names) {
    const bool has_ledger = one.what.ledger != nullptr;
    const auto& record = *one.what.record;
    const Key key{!has_ledger,    has_ledger ? one.what.ledger->file : result_path(record),
                  record.begin,   record.section,
                  record.ordinal, one.element == nullptr ? 0 : one.ordinal + 1};
    const auto [place, is_new] = records_.try_emplace(key);
    ToldRecord& told = place->second;
    if (is_new) {
      told.file = has_ledger ? one.what.ledger->file : "";
      told.line = static_cast<int>(record.begin.line);
      told.path = path_of(one);
    }
    if (is_new || told.what.counted < one.counted) told.what = one;
    if (one.counted == Truth::no || names.empty()) return;
    if (std::find(told.counts_for.begin(), told.counts_for.end(), names.back()) ==
        told.counts_for.end()) {
      told.counts_for.push_back(names.back());
    }
  }

  std::map<Key, ToldRecord> records_;
};

const schema::MapShape& shape_of(const Considered& one, const schema::Plan& plan) {
  if (one.element != nullptr && one.list != nullptr && one.list->element != nullptr &&
      one.list->element->map != nullptr) {
    return *one.list->element->map;
  }
  if (one.what.ledger == nullptr) return schema::result_facts().record;
  if (!is_in_a_ledger(one)) return schema::ledger_facts().record;
  return plan.shape.sections[one.what.record->section].record;
}

}  // namespace

std::vector<ToldRecord> told_records(const assess::Explanation& explanation) {
  Gathering gathering;
  gathering.take(explanation.work, {});
  return std::move(gathering).all();
}

std::vector<ToldField> told_fields(const ToldRecord& record, const schema::Plan& plan,
                                   Language language) {
  const auto& shape = shape_of(record.what, plan);
  const ledger::Map& map =
      record.what.element != nullptr ? *record.what.element : record.what.what.record->fields;
  std::vector<ToldField> fields;
  for (const ledger::Slot& slot : map.slots()) {
    if (slot.value.state != ledger::Value::State::given || slot.field >= shape.fields.size()) {
      continue;
    }
    const schema::FieldShape& field = shape.fields[slot.field];
    const auto& item = field.element != nullptr ? *field.element : field;
    if (field.names == schema::FieldShape::Names::file ||
        item.names == schema::FieldShape::Names::file) {
      continue;
    }
    const std::string text = ledger_text(field, slot.value, plan.regions, language);
    if (!text.empty()) fields.push_back({field.name, field.label, text, &field, &slot.value});
  }
  return fields;
}

std::string_view reason_name(Considered::Why why) {
  switch (why) {
    case Considered::Why::counts: return "counts";
    case Considered::Why::condition: return "condition";
    case Considered::Why::not_begun: return "not-begun";
    case Considered::Why::ended: return "ended";
    case Considered::Why::too_early: return "too-early";
    case Considered::Why::undated: return "undated";
    case Considered::Why::elsewhere: return "elsewhere";
    case Considered::Why::superseded: return "superseded";
    case Considered::Why::other_row: return "other-row";
    case Considered::Why::not_asked: return "not-asked";
    case Considered::Why::no_figure: return "no-figure";
    case Considered::Why::nearer: return "nearer";
    case Considered::Why::companion: break;
  }
  return "companion";
}

std::string reason_text(const Considered& considered, const schema::Plan& plan, Language language) {
  const auto say = [&](const Words& words) { return words.in(language); };
  switch (considered.why) {
    case Considered::Why::counts: return {};
    case Considered::Why::condition: {
      const std::string unmet = considered.failed == nullptr
                                    ? std::string()
                                    : schema::describe(plan, *considered.failed, language);
      return say({"不符合：", "不符合：", "does not meet: "}) + unmet;
    }
    case Considered::Why::not_begun:
      return say({"判定日时还没有", "判定日時還沒有", "not there yet on the day judged"});
    case Considered::Why::ended:
      return say({"判定日前已结束", "判定日前已結束", "ended before the day judged"});
    case Considered::Why::too_early:
      return say({"在计算期间之前", "在計算期間之前", "before the days that count"});
    case Considered::Why::undated: return say({"没有日期", "沒有日期", "has no date"});
    case Considered::Why::elsewhere:
      return say({"填报单位不管这个地区", "填報單位不管這個地區",
                  "about a place for which its office does not speak"});
    case Considered::Why::superseded:
      return say({"已有更新的数字", "已有更新的數字", "a later figure stands in its place"});
    case Considered::Why::other_row:
      return say({"此数取自其他记录", "此數取自其他記錄", "the figure comes from other records"});
    case Considered::Why::not_asked:
      return say({"不是要计算的种类", "不是要計算的種類", "of a kind that is not asked for"});
    case Considered::Why::no_figure:
      return say({"没有填这个数字", "沒有填這個數字", "does not give this figure"});
    case Considered::Why::nearer:
      return say({"当地单位自己已填报", "當地單位自己已填報",
                  "an office nearer to the place has recorded it"});
    case Considered::Why::companion: break;
  }
  return say({"同一单位没有必须同时具备的记录", "同一單位沒有必須同時具備的記錄",
              "its office lacks the record that must stand beside it"});
}

}  // namespace sipub::report
