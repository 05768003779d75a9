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
    throw Failure(Words{fmt::format("计划没有第 {} 个报送期。", number),
                        fmt::format("計劃沒有第 {} 個報送期。", number),
                        fmt::format("The plan has no reporting period number {}.", number)});
  }
  const auto day = format_iso(job.as_of());
  throw Failure(Words{fmt::format("{} 不在计划的任何报送期内；可用 --period 指明第几期。", day),
                      fmt::format("{} 不在計劃的任何報送期內；可用 --period 指明第幾期。", day),
                      fmt::format("{} lies in no reporting period of the plan. Name one by its "
                                  "number with --period.",
                                  day)});
}

}  // namespace

bool write_biweekly(const ReportJob& job) {
  const auto period = period_of(job);
  const auto now = job.assessment(std::min(job.as_of(), period.days.last));
  const auto before = job.assessment(period.days.first - std::chrono::days(1));
  bool missing = false;
  const auto make = [&](const std::string& org) {
    auto made = report::biweekly(
        {.now = now, .before = before, .ledgers = job.set().ledgers, .org = org, .period = period},
        job.wording(), job.language());
    if (!made.missing_parts.empty()) {
      missing = true;
      const auto parts = fmt::format("{}", fmt::join(made.missing_parts, ", "));
      job.tell({fmt::format("{} 的报送内容不齐，缺：{}", org, parts),
                fmt::format("{} 的報送內容不齊，缺：{}", org, parts),
                fmt::format("The report of {} is not complete. Missing: {}", org, parts)});
    }
    return std::move(made.document);
  };
  const auto& options = job.options();
  if (options.out_directory.empty()) {
    job.write(make(only_reporter(job.plan(), job.set().ledgers, options.org)));
    return missing;
  }
  for (const auto& org : reporters(job.plan(), job.set().ledgers)) {
    job.write(make(org), options.out_directory, fmt::format("{}-{:02}", org, period.number));
  }
  return missing;
}

}  // namespace sipub::cmd
