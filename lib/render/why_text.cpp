#include <fmt/format.h>

#include <algorithm>

#include "base/version.h"
#include "render/phrases.h"
#include "render/why.h"
#include "render/why_arithmetic.h"
#include "report/figures.h"
#include "report/names.h"
#include "report/told_records.h"
#include "schema/describe.h"

namespace sipub::render {
namespace {

using assess::Explanation;
using assess::PartResult;
using assess::Result;
using report::ToldRecord;

class Page {
 public:
  Page(const AssessmentLines& lines, const WhyPage& page) : lines_(lines), page_(page) {}

  void write() {
    write_sentence();
    write_readings();
    write_measure();
    for (const Explanation& one : page_.explanations) write(one);
  }

 private:
  std::string in(const Words& words) const { return lines_.in(words); }
  const schema::Requirement& requirement() const {
    return *page_.explanations.front().result.requirement;
  }

  void heading(const Words& words) {
    lines_.line();
    lines_.line(lines_.strong(in(words)));
  }

  void write_sentence() {
    lines_.folded(0, requirement().id + "  ", in(requirement().title));
    heading({"原文", "原文", "The plan says"});
    lines_.folded(2, "", in(requirement().text));
    if (requirement().reconstructed) {
      lines_.folded(2, "",
                    in({"（收到的原文此处有乱码，按上下文还原。）",
                        "（收到的原文此處有亂碼，按上下文還原。）",
                        "(The text received is garbled here and was reconstructed.)"}));
    }
    const auto& clause = requirement().clause;
    lines_.folded(
        2, "— ",
        fmt::format(
            fmt::runtime(in({"{}，原文第 {} 行", "{}，原文第 {} 行", "{}, line {} of the text"})),
            clause.number, clause.line));
  }

  void write_readings() {
    bool first = true;
    for (const schema::Reading& reading : lines_.plan().readings) {
      const auto& used = requirement().readings;
      if (std::find(used.begin(), used.end(), reading.id) == used.end()) continue;
      if (first) heading({"怎样理解", "怎樣理解", "How it is read"});
      first = false;
      const schema::ReadingChoice& choice = reading.choices[reading.chosen];
      const std::string id = reading.switchable() ? reading.id + "=" + choice.id : reading.id;
      lines_.folded(2, id + "  ", in(reading.question));
      lines_.folded(4, "→ ", in(choice.text));
    }
  }

  void write_measure() {
    const auto described = schema::describe(lines_.plan(), requirement(), lines_.language());
    if (!requirement().not_graded.empty()) {
      heading({"为什么不作评定", "為什麼不作評定", "Why it is not graded"});
      lines_.folded(2, "", in(requirement().not_graded));
    }
    if (described.empty()) return;
    heading({"怎样计算", "怎樣計算", "How it is measured"});
    for (const auto& line : described) lines_.folded(2 + 2 * line.depth, "", line.text);
  }

  void write(const Explanation& one) {
    lines_.line();
    std::string rule;
    for (std::size_t i = 0; i < lines_.width(); ++i) rule += "─";
    lines_.line(lines_.faint(rule));
    const Result& result = one.result;
    const bool english = lines_.language() == Language::en;
    lines_.folded(0, "",
                  report::owner_name(lines_.plan(), result, lines_.language()) +
                      (english ? ", judged on " : "，判定日") +
                      format_long(one.day, lines_.language()));
    if (!result.same_as.empty()) {
      lines_.folded(
          0, "",
          fmt::format(fmt::runtime(in({"与 {} 相同，在那里计算。", "與 {} 相同，在那裏計算。",
                                       "The same as {}, and counted there."})),
                      result.same_as));
    }
    write_work(one);
    write_verdict(result);
    write_records(one);
    write_notes(result);
  }

  void write_work(const Explanation& one) {
    if (one.work.terms.empty() && one.work.inner.empty()) return;
    heading({"算式", "算式", "Arithmetic"});
    write_arithmetic(lines_, one.work);
  }

  /// `9800/12000 = 81.7%, asked ≥50% (6000): met`.
  std::string part_text(const PartResult& part, const Result& result) const {
    const Language language = lines_.language();
    std::string text = report::figure_text(part, language);
    const std::string& unit = in(report::unit_word(part.unit));
    if (!unit.empty()) text += ' ' + unit;
    if (const auto share = report::share_of(part)) text += " = " + report::percent_text(*share);
    const std::string target = report::target_text(part, language);
    const std::string comma = in({"，", "，", ", "});
    if (!target.empty()) {
      text += comma + in({"目标 ", "目標 ", "target "}) + target;
      if (part.needed && part.target.kind != schema::Target::Kind::number) {
        text += in({"（即 ", "（即 ", " (that is "}) + report::number_text(*part.needed, language) +
                in({"）", "）", ")"});
      }
    }
    const bool graded = result.binding && !part.advisory;
    if (graded) text += " → " + in(assess::label(part.status));
    return text;
  }

  void write_verdict(const Result& result) {
    heading({"结论", "結論", "Verdict"});
    const Words benchmark{"参照（不下结论）", "參照（不下結論）", "a benchmark, without a verdict"};
    for (const PartResult& part : result.parts) {
      std::string name = part.label.empty() ? part.id : in(part.label);
      if (!name.empty()) name += in({"：", "：", ": "});
      lines_.folded(2, name, part_text(part, result));
    }
    std::string text = result.binding ? in(assess::label(result.status)) : in(benchmark);
    if (result.achieved_on) {
      text += in({"，达到日期 ", "，達到日期 ", ", reached on "}) +
              format_long(*result.achieved_on, lines_.language());
    }
    if (result.due) {
      text += in({"，期限 ", "，期限 ", ", due "}) + format_long(*result.due, lines_.language());
    }
    lines_.folded(2, "⇒ ", text);
    if (!result.waived.empty()) {
      lines_.folded(2, in({"豁免：", "豁免：", "waived: "}), result.waived);
    }
  }

  void write_records(const Explanation& one) {
    const auto records = report::told_records(one);
    write_records(records, true, {"计入的记录", "計入的記錄", "Records that count"});
    write_records(records, false, {"未计入的记录", "未計入的記錄", "Records that do not count"});
  }

  void write_records(const std::vector<ToldRecord>& records, bool counted, const Words& title) {
    const auto number = std::count_if(records.begin(), records.end(), [&](const auto& record) {
      return record.counted() == counted;
    });
    if (number == 0 && !counted) return;
    lines_.line();
    lines_.line(lines_.strong(in(title) + (lines_.language() == Language::en ? ": " : "：") +
                              std::to_string(number)));
    for (const ToldRecord& record : records) {
      if (record.counted() == counted) write(record);
    }
  }

  static std::string place_of(const ToldRecord& record) {
    std::string place = record.file;
    if (record.line > 0) place += ":" + std::to_string(record.line);
    if (!record.path.empty()) place += (place.empty() ? "" : "  ") + record.path;
    return place;
  }

  void write(const ToldRecord& record) {
    const Language language = lines_.language();
    std::string said;
    if (!record.counted()) {
      said = report::reason_text(record.what, lines_.plan(), language);
    } else {
      if (record.what.adds) {
        said = in({"计 ", "計 ", "adds "}) + range_text(*record.what.adds, language);
      }
      if (record.what.counted == assess::Truth::perhaps) {
        said += (said.empty() ? "" : in({"，", "，", ", "})) +
                in({"存疑，可能计入也可能不计入", "存疑，可能計入也可能不計入",
                    "in doubt: it may count or not"});
      }
      std::string names;
      for (const Words& name : record.counts_for) {
        names += (names.empty() ? "" : in({"、", "、", ", "})) + in(name);
      }
      if (!names.empty()) {
        said +=
            (said.empty() ? "" : in({"，", "，", ", "})) + in({"用于 ", "用於 ", "for "}) + names;
      }
    }
    lines_.folded(2, "", place_of(record));
    if (!said.empty()) lines_.folded(4, "→ ", said);
    std::string fields;
    for (const auto& field : report::told_fields(record, lines_.plan(), language)) {
      if (!fields.empty()) fields += in({"；", "；", "; "});
      fields += in(field.label) + in({"：", "：", ": "}) + field.value;
    }
    if (!fields.empty()) lines_.folded(4, "", fields);
  }

  void write_notes(const Result& result) {
    if (result.notes.empty()) return;
    heading({"说明", "說明", "Notes"});
    for (const assess::Note& note : result.notes) lines_.folded(2, "· ", in(note.text));
  }

  const AssessmentLines& lines_;
  const WhyPage& page_;
};

}  // namespace

void why_text(const WhyPage& page, const Options& options, const Sink& sink) {
  const AssessmentLines lines(page.assessment, options, sink);
  Page(lines, page).write();
  lines.line();
  const schema::Plan& plan = lines.plan();
  const std::string readings = readings_note(plan, page.assessment.firm_surveys, lines.language());
  if (!readings.empty()) lines.folded(0, "", readings);
  lines.line(lines.faint("sipub " + std::string(kVersion) + " · " + plan.id + ' ' + plan.version +
                         " · " + plan.digest.substr(0, 12)));
  if (const std::string note = project_note(options); !note.empty()) lines.line(lines.faint(note));
}

}  // namespace sipub::render
