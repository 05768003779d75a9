#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "assess/assessment.h"
#include "render/options.h"
#include "render/sink.h"
#include "report/document.h"
#include "report/grouping.h"

/// What the two forms of an assessment's text share.
namespace sipub::render {

/// `█████░░░░░`, `cells` long. Filled down, so that only a full share fills it.
std::string bar(const report::Share& share, std::size_t cells);

/// Writes lines of an assessment's text.
class AssessmentLines {
 public:
  AssessmentLines(const assess::Assessment& assessment, const Options& options, const Sink& sink);

  const assess::Assessment& assessment() const { return assessment_; }
  const schema::Plan& plan() const { return *assessment_.plan; }
  Language language() const { return options_.language; }
  const std::string& in(const Words& words) const { return words.in(options_.language); }
  std::size_t width() const { return width_; }

  void line(std::string_view text = {}) const;
  /// Folded to the width; further lines begin below the first one's text.
  void folded(std::size_t indent, std::string_view label, std::string_view text) const;
  /// An id and a name, and `figures` from column `room` on: behind them, or below where they need
  /// more.
  void named(const std::string& id, std::string_view name, std::size_t room,
             const std::string& figures) const;
  /// A part's name, its days and a rule below it.
  void part_head(const report::PlanPart& part) const;
  /// How each open figure of a result stands against its time.
  void paces(const assess::Result& result) const;
  std::string status(assess::Status status, std::size_t width) const;
  std::string faint(std::string_view text) const;
  std::string strong(std::string_view text) const;
  /// `13/25  52.0%  █████░░░░░`, as much of it as fits.
  std::string figure(const assess::PartResult& part, std::size_t room) const;
  /// Width of the widest status word in the assessment.
  std::size_t status_width() const { return status_width_; }

 private:
  const assess::Assessment& assessment_;
  const Options& options_;
  const Sink& sink_;
  std::size_t width_;
  std::size_t status_width_ = 0;
};

/// The part whose figure stands beside the status: the only graded one, where it needs no name
/// (then the others are told below it), or the only one there is; else null.
const assess::PartResult* lead_part(const assess::Result& result);

/// Whether there is anything to say of a result beyond its name; the rest is named by write_rest.
bool is_told(const assess::Result& result);
/// The ids of a part's requirements of which nothing is told: not applicable, not graded, twins.
void write_rest(const AssessmentLines& lines, const report::PlanPart& part);

/// Every requirement of one place, with the figures of each that owes it.
void write_list(const AssessmentLines& lines);
/// A table by requirement with how many have which status, and who is behind.
void write_table(const AssessmentLines& lines);

}  // namespace sipub::render
