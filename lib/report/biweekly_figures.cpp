#include "report/biweekly_parts.h"
#include "report/figures.h"

namespace sipub::report {
namespace {

/// Stands where nothing is known.
constexpr const char* kNothing = "–";

}  // namespace

std::string figure_with_share(const Frame& frame, const assess::PartResult& part) {
  std::string text = figure_text(part, frame.language);
  const bool english = frame.language == Language::en;
  const std::string& unit = frame.in(unit_word(part.unit));
  if (!unit.empty()) text += english ? ' ' + unit : unit;
  const auto share = share_of(part);
  if (!share || part.target.kind != schema::Target::Kind::percent) return text;
  const std::string percent = percent_text(*share);
  return text + (english ? " (" + percent + ")" : "（" + percent + "）");
}

std::string figures_of(const Frame& frame, const assess::Result& result) {
  std::string all;
  for (const assess::PartResult& part : result.parts) {
    if (part.advisory) continue;
    if (!all.empty()) all += frame.in("summary.separator");
    if (result.parts.size() > 1 && !part.label.empty()) all += frame.in(part.label) + ' ';
    all += figure_with_share(frame, part);
  }
  return all.empty() ? kNothing : all;
}

std::string target_of(const Frame& frame, const assess::Result& result) {
  for (const assess::PartResult& part : result.parts) {
    const std::string target = target_text(part, frame.language);
    if (!part.advisory && !target.empty()) return target;
  }
  return kNothing;
}

}  // namespace sipub::report
