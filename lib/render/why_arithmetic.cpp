#include "render/why_arithmetic.h"

#include <algorithm>

#include "base/text.h"
#include "report/figures.h"
#include "schema/describe.h"

namespace sipub::render {
namespace {

using assess::Term;
using assess::Truth;
using assess::Working;

constexpr std::size_t kName = 36;  ///< columns of what a line is about

class Arithmetic {
 public:
  explicit Arithmetic(const AssessmentLines& lines) : lines_(lines) {}

  void write(const Working& work, std::size_t indent) {
    for (const Term& term : work.terms) write(term, indent);
    for (const Working& inner : work.inner) write_inner(inner, indent);
  }

 private:
  std::string in(const Words& words) const { return lines_.in(words); }

  /// Something inside: under its name, or beside it where nothing more is to be said.
  void write_inner(const Working& work, std::size_t indent) {
    if (work.name.empty()) return write(work, indent);
    if (!has_lines(work) && !work.good) return;
    std::string said = work.good ? good_text(*work.good, work.open) : "";
    if (work.failed != nullptr && work.good == Truth::no) {
      said += in({"：须", "：須", ": required: "}) +
              schema::describe(lines_.plan(), *work.failed, lines_.language());
    }
    if (said.empty()) {
      lines_.folded(indent, "", in(work.name));
    } else {
      write_line(indent, in(work.name), said);
    }
    write(work, indent + 2);
  }

  static bool has_lines(const Working& work) {
    return !work.terms.empty() ||
           std::any_of(work.inner.begin(), work.inner.end(),
                       [](const auto& inner) { return inner.good || has_lines(inner); });
  }

  std::string good_text(Truth good, bool open) const {
    if (good == Truth::yes) return in({"符合", "符合", "yes"});
    if (open) return in({"还未符合", "還未符合", "not yet"});
    if (good == Truth::no) return in({"不符合", "不符合", "no"});
    return in({"不能确定", "不能確定", "cannot be told"});
  }

  void write_line(std::size_t indent, const std::string& name, const std::string& said) {
    const std::string label = std::string(indent, ' ') + name;
    if (display_width(label) < kName) {
      lines_.folded(0, pad_right(label, kName) + ' ', said);
    } else {
      lines_.folded(indent, "", name);
      lines_.folded(kName + 1, "", said);
    }
  }

  std::string name_of(const Term& term) const {
    const auto* division = lines_.plan().regions.find(term.name.en);
    return division != nullptr ? in(division->name) : in(term.name);
  }

  /// Where a figure comes from, if not from records about the thing itself.
  std::string origin(Term::From from) const {
    switch (from) {
      case Term::From::rows: return {};
      case Term::From::parts:
        return in({"（下列之和）", "（下列之和）", " (the sum of those below)"});
      case Term::From::statistic: return in({"（统计资料）", "（統計資料）", " (statistics)"});
      case Term::From::nothing: break;
    }
    return in({"（没有数字）", "（沒有數字）", " (nobody says)"});
  }

  std::string side(const assess::Range& range, Term::From from) const {
    if (from == Term::From::nothing && range == assess::Range::unknown()) {
      return "?" + origin(from);
    }
    return range_text(range, lines_.language()) + origin(from);
  }

  void write(const Term& term, std::size_t indent) {
    std::string said;
    if (term.over) said = side(*term.over, term.over_from);
    if (term.under) {
      if (term.over) said += " / ";
      said += side(*term.under, term.under_from);
    }
    const bool exact = term.over && term.under && term.over->exact() && term.under->exact();
    if (exact && term.under->lower > 0) {
      said += " = " + report::percent_text({term.over->lower, term.under->lower});
    }
    if (!term.over && !term.under) said = in({"没有数字", "沒有數字", "nobody says"});
    if (term.weight) {
      said += in({"，权数 ", "，權數 ", ", weight "}) +
              report::number_text(*term.weight, lines_.language());
    }
    if (term.good) said += " → " + good_text(*term.good, false);
    write_line(indent + 2 * term.depth, name_of(term), said);
  }

  const AssessmentLines& lines_;
};

}  // namespace

std::string range_text(const assess::Range& range, Language language) {
  const std::string lower = report::number_text(range.lower, language);
  if (range.exact()) return lower;
  return lower + "–" + (range.upper ? report::number_text(*range.upper, language) : "?");
}

void write_arithmetic(const AssessmentLines& lines, const assess::Working& work) {
  Arithmetic(lines).write(work, 2);
}

}  // namespace sipub::render
