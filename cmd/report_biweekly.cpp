#include <fmt/format.h>

#include <algorithm>

#include "base/failure.h"
#include "cmd/report_job.h"
#include "cmd/reporters.h"

namespace sipub::cmd {
namespace {

report::Fortnight period_of(const ReportJob& job) {
  const unsigned number = job.options().period;
  const auto period = number > 0 ? report::fortnight(job.plan(), static_cast<int>(number))
                                 : report::fortnight_of(job.plan(), job.as_of());
  if (period) return *period;
  if (number > 0) {
    throw Failure(Words{fmt::format("方案没有第 {} 个报送期。", number),
                        fmt::format("方案沒有第 {} 個報送期。", number),
                        fmt::format("The plan has no reporting period number {}.", number)});
  }
  const auto day = format_iso(job.as_of());
  throw Failure(Words{fmt::format("{} 不在方案的任何报送期内；可用 --period 指明第几期。", day),
                      fmt::format("{} 不在方案的任何報送期內；可用 --period 指明第幾期。", day),
                      fmt::format("{} lies in no reporting period of the plan. Name one by its "
                                  "number with --period.",
                                  day)});
}

/// Makes the reports of one period, one org at a time.
class Fortnightly {
 public:
  explicit Fortnightly(const ReportJob& job)
      : job_(job),
        period_(period_of(job)),
        now_(job.assessment(std::min(job.as_of(), period_.days.last))),
        before_(job.figures(period_.days.first - std::chrono::days(1))) {}

  int number() const { return period_.number; }
  Date as_of() const { return now_.as_of; }
  bool missing() const { return missing_; }

  report::Document make(const Reporter& reporter) {
    auto made = report::biweekly({.now = now_,
                                  .before = before_,
                                  .ledgers = job_.set().ledgers,
                                  .org = reporter.id,
                                  .period = period_},
                                 job_.wording(), job_.language());
    if (reporter.owes && !made.missing_parts.empty()) tell(reporter.id, made.missing_parts);
    return std::move(made.document);
  }

 private:
  void tell(const std::string& org, const std::vector<std::string>& parts) {
    missing_ = true;
    const auto names = [&](Language language) {
      std::string all;
      for (const std::string& part : parts) {
        if (!all.empty()) all += language == Language::en ? ", " : "、";
        all += job_.wording()["biweekly.parts." + part].in(language);
      }
      return all;
    };
    job_.tell({fmt::format("{} 第{}期报送内容不齐，台账缺本期的{}。", org, number(),
                           names(Language::zh_hans)),
               fmt::format("{} 第{}期報送內容不齊，台賬缺本期的{}。", org, number(),
                           names(Language::zh_hant)),
               fmt::format("Report no. {} of {} is not complete. The ledger lacks, for this "
                           "period: {}",
                           number(), org, names(Language::en))});
  }

  const ReportJob& job_;
  report::Fortnight period_;
  assess::Assessment now_;
  assess::Assessment before_;
  bool missing_ = false;
};

}  // namespace

bool write_biweekly(const ReportJob& job) {
  const auto& options = job.options();
  if (!options.out_directory.empty() && !options.output.file.empty()) {
    throw Failure(Words{"-o 写一个文件，--out-dir 写一个目录，只能用一个。",
                        "-o 寫一個檔案，--out-dir 寫一個目錄，只能用一個。",
                        "-o writes one file and --out-dir a directory of them. Give one of them."});
  }
  Fortnightly fortnightly(job);
  const auto all = reporters(job.plan(), job.set().ledgers, job.area(), fortnightly.as_of());
  if (options.out_directory.empty()) {
    job.write(fortnightly.make(only_reporter(all, options.org)));
    return fortnightly.missing();
  }
  const auto asked = options.org.empty() ? all : std::vector{only_reporter(all, options.org)};
  for (const auto& reporter : asked) {
    job.write(fortnightly.make(reporter), options.out_directory,
              fmt::format("{}-{:02}", reporter.id, fortnightly.number()));
  }
  return fortnightly.missing();
}

}  // namespace sipub::cmd
