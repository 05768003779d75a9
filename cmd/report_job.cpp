#include "cmd/report_job.h"

#include <filesystem>

#include "assess/waivers.h"
#include "base/failure.h"
#include "base/file.h"
#include "base/system_error.h"
#include "cmd/progress.h"
#include "render/document.h"

namespace sipub::cmd {
namespace {

using Render = void (*)(const report::Document&, const render::Sink&, const render::Step&);

const std::vector<Format<Render>>& formats() {
  static const std::vector<Format<Render>> all{{"markdown", ".md", render::document_markdown},
                                               {"xlsx", ".xlsx", render::document_xlsx},
                                               {"html", ".html", render::document_html}};
  return all;
}

bool is_to_output(const OutputOptions& output) { return output.file.empty() || output.file == "-"; }

/// The form of the report; a Failure where it can't be had.
const Format<Render>& format_of(const OutputOptions& output, const Environment& environment) {
  const auto& format = choose_format(output, formats(), environment);
  const bool is_chosen = !output.format.empty() || output.file.ends_with(format.ending);
  if (const auto ending = std::filesystem::path(output.file).extension();
      !is_chosen && !ending.empty()) {
    const std::string name = ending.string();
    throw Failure(
        Words{"不能写成“" + name + "”文件；可以是 .md、.xlsx 或 .html，或用 --format 指明。",
              "不能寫成“" + name + "”文件；可以是 .md、.xlsx 或 .html，或用 --format 指明。",
              "A \"" + name +
                  "\" file can't be written; .md, .xlsx and .html can. Or "
                  "name the form with --format."});
  }
  if (format.name == "xlsx" && is_to_output(output) && environment.out_is_terminal) {
    throw Failure(Words{"表格文件不能显示在终端上，请用 -o 写入文件。",
                        "表格檔案不能顯示在終端上，請用 -o 寫入檔案。",
                        "A workbook can't be shown on a terminal. Write it to a file with -o."});
  }
  return format;
}

}  // namespace

std::vector<std::string> report_formats() { return names_of(formats()); }

ReportJob::ReportJob(const ReportOptions& options, Environment& environment)
    : options_(options),
      environment_(environment),
      project_(environment),
      spoken_(project_.person(options.output.language, environment)) {
  format_of(options.output, environment);
  const auto inputs = find_inputs(options.inputs, environment);
  const auto library = open_library(options.library);
  plan_ = load_plan_of(inputs, library, options.library, project_);
  as_of_ = cmd::as_of(options.date, plan_->utc_offset_minutes, environment);
  wording_ = std::make_unique<report::Wording>(report::Wording::load(library));
  area_ = project_.area(options.area);
  waivers_ = read_waivers(project_.waivers(options.waivers), *plan_).waivers;
  language_ = project_.report(options.output.language, plan_->language);
  set_ = read_ledger_set(inputs, *plan_, reading_of(options.inputs, library, as_of_, spoken_),
                         environment);
}

assess::Assessment ReportJob::assess(Date as_of, std::optional<std::size_t> evidence_limit) const {
  auto assessment = assess::assess(*plan_, set_.ledgers, set_.facts,
                                   {.as_of = as_of,
                                    .area = area_,
                                    .evidence_limit = evidence_limit,
                                    .requirements = {},
                                    .jobs = jobs_of(options_.inputs)});
  assess::waive(assessment, waivers_);
  return assessment;
}

assess::Assessment ReportJob::assessment(Date as_of) const {
  return assess(as_of, assess::Options().evidence_limit);
}

assess::Assessment ReportJob::figures(Date as_of) const { return assess(as_of, 0); }

/// Large documents take a while: on a terminal their rows are counted.
void ReportJob::render(const report::Document& document, const render::Sink& sink) const {
  std::size_t rows = 0;
  for (const report::Table* table : report::tables(document)) rows += table->rows.size();
  const bool shown = options_.out_directory.empty() && is_to_output(options_.output) &&
                     environment_.out_is_terminal;
  Progress progress(environment_, rows, options_.inputs.quiet || shown);
  format_of(options_.output, environment_).render(document, sink, [&] { progress.step(); });
}

void ReportJob::write(report::Document document) const {
  name_project(document);
  Output output(options_.output, environment_);
  render(document, output.sink());
  output.finish();
}

void ReportJob::write(report::Document document, const std::string& directory,
                      const std::string& stem) const {
  name_project(document);
  const auto& format = format_of(options_.output, environment_);
  std::error_code error;
  std::filesystem::create_directories(directory, error);
  if (error) throw Failure(describe_system_error(Attempt::write, directory, error.value()));
  std::string bytes;
  render(document, render::into(bytes));
  write_file_atomically(std::filesystem::path(directory) / (stem + format.ending), bytes);
}

void ReportJob::name_project(report::Document& document) const {
  if (project_.influence().empty()) return;
  const Words label{"项目文件", "項目檔案", "project file"};
  document.colophon.push_back({label.in(language_), project_.influence()});
}

void ReportJob::tell(const Words& words) const { environment_.tell(words, spoken_); }

}  // namespace sipub::cmd
