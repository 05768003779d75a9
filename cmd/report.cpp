#include "cmd/report.h"

#include "cmd/report_job.h"

namespace sipub::cmd {
namespace {

using Kind = ReportOptions::Kind;

/// Declares one kind of report with what all kinds take; its own options come first.
template <class DeclareOwn>
void add_kind(CLI::App& command, ReportOptions& options, Kind kind, const std::string& name,
              const Words& purpose, Language language, const std::vector<std::string>& examples,
              const DeclareOwn& declare_own) {
  auto* const app = add_subcommand(command, name, purpose, language);
  Declare declaring(*app, language);
  declare(declaring, options.inputs);
  declaring.heading({"报告", "報告", "Report"});
  declare(declaring, options.date);
  declare_area(declaring, options.area);
  declare_waivers(declaring, options.waivers,
                  {"豁免事项文件：经批准暂不作要求的任务，注明在结论旁边",
                   "豁免事項檔案：經批准暫不作要求的任務，註明在結論旁邊",
                   "file of waivers: requirements excused with approval, named beside verdicts"});
  declare_own(declaring);
  declare(declaring, options.library);
  declare(declaring, options.output, report_formats());
  declaring.examples(examples);
  app->callback([&options, kind] { options.kind = kind; });
}

void declare_biweekly(Declare& declaring, ReportOptions& options) {
  declaring.option("--org", options.org, "ORG",
                   {"报送单位，如 440400-hrss（缺省为唯一可能的那个）",
                    "報送單位，如 440400-hrss（預設為唯一可能的那個）",
                    "the office that reports, such as 440400-hrss (default: the only one it can "
                    "be)"});
  declaring.number("--period", options.period, 1, 999, "N",
                   {"第几期（缺省为 --as-of 所在的一期）", "第幾期（預設為 --as-of 所在的一期）",
                    "number of the period (default: the one that --as-of lies in)"});
  declaring.option(
      "--out-dir", options.out_directory, "DIR",
      {"范围内每个有台账的单位各写一份到此目录", "範圍內每個有台賬的單位各寫一份到此目錄",
       "write one file into this directory for each office of the area with a ledger"});
  declaring.flag("--submit-check", options.submit_check,
                 {"内容不齐时以状态 1 退出", "內容不齊時以狀態 1 退出",
                  "end in status 1 where a part is missing"});
}

}  // namespace

CLI::App* setup(CLI::App& program, ReportOptions& options, Language language) {
  auto* const command = add_subcommand(
      program, "report",
      {"生成报告：每两周报送、简报、记分表、台账打印件",
       "生成報告：每兩週報送、簡報、記分表、台賬列印件",
       "write reports: the fortnightly report, a brief, the scorecard, the ledger in print"},
      language);
  command->require_subcommand(1);
  const auto nothing_more = [](Declare&) {};
  add_kind(*command, options, Kind::biweekly, "biweekly",
           {"每两周报送：进展情况、有效做法、困难问题、下一步",
            "每兩週報送：進展情況、有效做法、困難問題、下一步",
            "the fortnightly report: progress, practice, difficulties, what comes next"},
           language,
           {"sipub report biweekly 440400/ --as-of 2014-10-26 -o report.md",
            "sipub report biweekly ledgers/ --period 4 --out-dir reports/"},
           [&](Declare& declaring) { declare_biweekly(declaring, options); });
  add_kind(*command, options, Kind::briefing, "briefing",
           {"简报：各单位进展、典型和未报送单位", "簡報：各單位進展、典型和未報送單位",
            "a brief: how all offices do, who is exemplary, who has not reported"},
           language, {"sipub report briefing ledgers/ --as-of 2014-10-31 --issue 5 -o brief.md"},
           [&](Declare& declaring) {
             declaring.number("--issue", options.issue, 1, 9999, "N",
                              {"期号", "期號", "number of the issue"});
           });
  add_kind(*command, options, Kind::scorecard, "scorecard",
           {"记分表：各单位各项任务的结论和数字", "記分表：各單位各項任務的結論和數字",
            "the scorecard: who owes what, with verdicts and figures"},
           language, {"sipub report scorecard ledgers/ --as-of 2014-10-31 -o scorecard.xlsx"},
           nothing_more);
  add_kind(*command, options, Kind::ledger, "ledger",
           {"台账打印件：按记录种类分表", "台賬列印件：按記錄種類分表",
            "ledgers in print: a table for each kind of record"},
           language, {"sipub report ledger 440100-hrss-2014.yaml -o ledger.xlsx"}, nothing_more);
  return command;
}

namespace {

/// The brief of a period compares with the end of the one before it.
void write_briefing(const ReportJob& job) {
  constexpr int kFortnight = 14;
  const auto period = report::fortnight_of(job.plan(), job.as_of());
  const Date before = period ? period->days.first - std::chrono::days(1)
                             : job.as_of() - std::chrono::days(kFortnight);
  const auto now = job.assessment(job.as_of());
  job.write(report::briefing({.now = now,
                              .before = job.figures(before),
                              .ledgers = job.set().ledgers,
                              .issue = static_cast<int>(job.options().issue)},
                             job.wording(), job.language()));
}

void write_scorecard(const ReportJob& job) {
  const auto now = job.assessment(job.as_of());
  report::Course course(job.plan(), job.wording());
  for (const Date day : report::course_days(job.plan(), job.as_of())) {
    if (day < job.as_of()) course.add(job.figures(day));
  }
  if (job.plan().whole().first <= job.as_of()) course.add(now);
  job.write(report::scorecard({.now = now, .course = course}, job.wording(), job.language()));
}

}  // namespace

int run(const ReportOptions& options, Environment& environment) {
  const ReportJob job(options, environment);
  bool missing = false;
  switch (options.kind) {
    case Kind::biweekly: missing = write_biweekly(job); break;
    case Kind::briefing: write_briefing(job); break;
    case Kind::scorecard: write_scorecard(job); break;
    case Kind::ledger:
      job.write(report::ledger_report(job.plan(), job.set().ledgers, job.as_of(), job.wording(),
                                      job.language()));
      break;
  }
  return job.set().status(missing && options.submit_check);
}

}  // namespace sipub::cmd
