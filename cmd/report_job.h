#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "cmd/assessing.h"
#include "cmd/report.h"
#include "cmd/waiver_file.h"
#include "report/reports.h"

namespace sipub::cmd {

/// All that reports are made of: what was read, and in which words it is told.
class ReportJob {
 public:
  ReportJob(const ReportOptions& options, Environment& environment);
  ReportJob(const ReportJob&) = delete;
  ReportJob& operator=(const ReportJob&) = delete;

  const ReportOptions& options() const { return options_; }
  const schema::Plan& plan() const { return *plan_; }
  Date as_of() const { return as_of_; }
  const std::string& area() const { return area_; }
  const LedgerSet& set() const { return set_; }
  const report::Wording& wording() const { return *wording_; }
  /// Of the report; sentences for whoever runs the program have their own.
  Language language() const { return language_; }

  assess::Assessment assessment(Date as_of) const;
  /// The same without the records behind it, for what is only compared with.
  assess::Assessment figures(Date as_of) const;
  /// Writes a document where --output says.
  void write(report::Document document) const;
  /// Writes a document into a directory, which is made where it isn't there. `stem` = the file's
  /// name without its ending.
  void write(report::Document document, const std::string& directory,
             const std::string& stem) const;
  /// Says something on standard error.
  void tell(const Words& words) const;

 private:
  assess::Assessment assess(Date as_of, std::optional<std::size_t> evidence_limit) const;
  void render(const report::Document& document, const render::Sink& sink) const;
  void name_project(report::Document& document) const;

  const ReportOptions& options_;
  Environment& environment_;
  Project project_;
  Language spoken_;
  std::unique_ptr<schema::Plan> plan_;
  Date as_of_;
  std::string area_;
  std::vector<ledger::Waiver> waivers_;
  LedgerSet set_;
  Language language_ = Language::en;
  std::unique_ptr<report::Wording> wording_;
};

/// The words for --format.
std::vector<std::string> report_formats();

/// `sipub report biweekly`. True where a part is missing.
bool write_biweekly(const ReportJob& job);

}  // namespace sipub::cmd
