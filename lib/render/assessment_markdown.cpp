#include "base/version.h"
#include "render/assessment.h"
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
  Page(const assess::Assessment& assessment, const Options& options, const Sink& sink)
      : assessment_(assessment),
        plan_(*assessment.plan),
        options_(options),
        language_(options.language),
        sink_(sink) {}

  void write() {
    sink_("# " + markdown::escaped(in(plan_.title)) + '\n');
    std::string line = assessment_.area == nullptr ? "" : in(assessment_.area->name);
    line += language_ == Language::en ? ", as of " : "，截至";
    line += format_long(assessment_.as_of, language_);
    sink_('\n' + markdown::escaped(line) + '\n');
    write_summary();
    for (const report::PlanPart& part : report::by_part(assessment_)) write_part(part);
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

  const assess::Assessment& assessment_;
  const schema::Plan& plan_;
  const Options& options_;
  Language language_;
  const Sink& sink_;
};

}  // namespace

void assessment_markdown(const assess::Assessment& assessment, const Options& options,
                         const Sink& sink) {
  Page(assessment, options, sink).write();
}

}  // namespace sipub::render
