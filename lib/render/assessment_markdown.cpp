#include "base/version.h"
#include "render/assessment.h"
#include "render/assessment_extras.h"
#include "render/markdown.h"
#include "render/phrases.h"
#include "report/figures.h"
#include "report/grouping.h"
#include "report/names.h"

namespace sipub::render {
namespace {

using assess::Result;

class Page {
 public:
  Page(const AssessmentPage& page, const Options& options, const Sink& sink)
      : page_(page),
        assessment_(page.assessment),
        plan_(*page.assessment.plan),
        options_(options),
        language_(options.language),
        sink_(sink) {}

  void write() {
    sink_("# " + markdown::escaped(in(plan_.title)) + '\n');
    std::string line = assessment_.area == nullptr ? "" : in(assessment_.area->name);
    line += language_ == Language::en ? ", as of " : "，截至";
    line += format_long(assessment_.as_of, language_);
    sink_('\n' + markdown::escaped(line) + '\n');
    const std::string readings = readings_note(plan_, assessment_.firm_surveys, language_);
    if (!readings.empty()) sink_('\n' + markdown::escaped(readings) + '\n');
    write_summary();
    if (page_.groups != nullptr) {
      write_groups(*page_.groups);
    } else {
      for (const report::PlanPart& part : report::by_part(assessment_)) write_part(part);
    }
    if (page_.compared != nullptr) write_changes(*page_.compared);
    sink_("\n---\n\n" +
          markdown::escaped("sipub " + std::string(kVersion) + " · " + plan_.id + ' ' +
                            plan_.version + " · " + plan_.digest) +
          '\n');
    if (const std::string note = project_note(options_); !note.empty()) {
      sink_('\n' + markdown::escaped(note) + '\n');
    }
  }

 private:
  const std::string& in(const Words& words) const { return words.in(language_); }

  void write_summary() {
    markdown::Table table(
        {{in({"评定", "評定", "status"}), false}, {in({"项数", "項數", "results"}), true}});
    for (const assess::Status status : report::kStatuses) {
      const auto found = assessment_.summary.counts.find(status);
      if (found == assessment_.summary.counts.end() || found->second == 0) continue;
      table.add({in(assess::label(status)), report::number_text(found->second, language_)});
    }
    sink_("\n");
    table.write(sink_);
  }

  void write_part(const report::PlanPart& part) {
    sink_("\n## " + markdown::escaped(in(part.label())) + "\n\n");
    markdown::Table table({{in({"任务", "任務", "requirement"}), false},
                           {in({"名称", "名稱", "title"}), false},
                           {in({"责任单位", "責任單位", "who owes it"}), false},
                           {in({"评定", "評定", "status"}), false},
                           {in({"分项", "分項", "part"}), false},
                           {in({"数字", "數字", "figure"}), true},
                           {in({"比例", "比例", "share"}), true},
                           {in({"目标", "目標", "target"}), true},
                           {in({"期限", "期限", "due"}), false}});
    for (const report::RequirementResults& entry : part.requirements) {
      for (const Result* result : entry.results) add_result(table, *result);
    }
    table.write(sink_);
  }

  std::string status_of(const Result& result) const {
    if (!result.same_as.empty()) return "= " + result.same_as;
    return result.binding ? in(assess::label(result.status)) : in({"参照", "參照", "benchmark"});
  }

  void add_result(markdown::Table& table, const Result& result) const {
    const std::vector<std::string> head = {result.requirement->id, in(result.requirement->title),
                                           report::owner_name(plan_, result, language_),
                                           status_of(result)};
    const std::string due = result.due ? format_long(*result.due, language_) : "";
    if (result.parts.empty()) {
      table.add({head[0], head[1], head[2], head[3], "", "", "", "", due});
    }
    for (const assess::PartResult& part : result.parts) {
      const auto share = report::share_of(part);
      table.add({head[0], head[1], head[2], head[3], in(part.label),
                 report::figure_text(part, language_), share ? report::percent_text(*share) : "",
                 report::target_text(part, language_), due});
    }
  }

  void write_groups(const std::vector<report::Tally>& tallies) {
    const auto columns = tally_columns(tallies);
    std::vector<markdown::Table::Column> heads{{in({"编号", "編號", "id"}), false},
                                               {in({"名称", "名稱", "name"}), false}};
    for (const auto status : columns) heads.push_back({in(assess::label(status)), true});
    markdown::Table table(std::move(heads));
    for (const report::Tally& tally : tallies) {
      std::vector<std::string> row{tally.id, in(tally.label)};
      for (const auto status : columns) {
        const auto found = tally.counts.by_status.find(status);
        row.push_back(report::number_text(found == tally.counts.by_status.end() ? 0 : found->second,
                                          language_));
      }
      table.add(row);
    }
    sink_("\n");
    table.write(sink_);
  }

  void write_changes(const report::Comparison& comparison) {
    sink_("\n## " + markdown::escaped(compared_text(comparison, language_)) + "\n\n");
    if (comparison.changes.empty()) {
      sink_(in({"没有变化。", "沒有變化。", "Nothing has changed."}) + '\n');
      return;
    }
    markdown::Table table({{in({"变化", "變化", "change"}), false},
                           {in({"任务", "任務", "requirement"}), false},
                           {in({"责任单位", "責任單位", "who owes it"}), false},
                           {in({"前后", "前後", "before and after"}), false}});
    for (const report::Changed& one : comparison.changes) {
      table.add({in(report::label(one.change)), one.result->requirement->id,
                 report::owner_name(plan_, *one.result, language_), moved_text(one, language_)});
    }
    table.write(sink_);
  }

  const AssessmentPage& page_;
  const assess::Assessment& assessment_;
  const schema::Plan& plan_;
  const Options& options_;
  Language language_;
  const Sink& sink_;
};

}  // namespace

void assessment_markdown(const AssessmentPage& page, const Options& options, const Sink& sink) {
  Page(page, options, sink).write();
}

}  // namespace sipub::render
