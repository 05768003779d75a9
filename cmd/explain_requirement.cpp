#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cmd/explain_pages.h"
#include "report/names.h"
#include "schema/asked_sections.h"
#include "schema/describe.h"

namespace sipub::cmd {
namespace {

using schema::Plan;
using schema::Requirement;

std::string joined(const std::vector<std::string>& names, Language language) {
  return fmt::format("{}", fmt::join(names, language == Language::en ? ", " : "、"));
}

/// `省、地级以上市的人社部门`
std::string owners(const Plan& plan, const schema::Ownership& ownership, Language language) {
  const bool english = language == Language::en;
  std::vector<std::string> levels;
  for (const auto level : ownership.levels) {
    levels.push_back((english ? "each " : "") + plan.regions.levels[level].label.in(language));
  }
  std::vector<std::string> roles;
  for (const auto& role : ownership.roles) {
    roles.push_back(report::role_name(plan, {.division = {}, .role = role, .name = {}}, language));
  }
  std::string text =
      english ? fmt::format("{} of {}", joined(roles, language), joined(levels, language))
              : joined(levels, language) + "的" + joined(roles, language);
  if (ownership.leaf) {
    text += Words{"，没有下级区划的", "，沒有下級區劃的", " without divisions below"}.in(language);
  }
  if (!ownership.binding) {
    text += Words{"（只作参照，不下结论）", "（只作參照，不下結論）",
                  " (a benchmark, without a verdict)"}
                .in(language);
  }
  return text;
}

std::string offices(const Plan& plan, const std::vector<std::string>& ids, Language language) {
  std::vector<std::string> names;
  for (const auto& id : ids) {
    const auto found = std::find_if(plan.offices.begin(), plan.offices.end(),
                                    [&](const auto& office) { return office.first == id; });
    names.push_back(found == plan.offices.end() ? id : found->second.in(language));
  }
  return joined(names, language);
}

/// Every section of the ledger that the requirement reads, in anyone's ledger.
std::string sections(const Plan& plan, const Requirement& requirement, Language language) {
  std::set<std::size_t> all;
  for (std::size_t level = 0; level < plan.regions.levels.size(); ++level) {
    for (const auto& role : plan.orgs.roles) {
      for (const bool leaf : {false, true}) {
        const auto asked =
            asked_sections(plan, requirement, {.level = level, .leaf = leaf, .role = role});
        all.insert(asked.begin(), asked.end());
      }
    }
  }
  std::vector<std::string> names;
  for (const auto section : all) {
    const auto& shape = plan.shape.sections[section];
    names.push_back(fmt::format("{} ({})", shape.label.in(language), shape.name));
  }
  return joined(names, language);
}

void explain_window(const Plan& plan, const Requirement& requirement, Page& page) {
  const auto& window = requirement.window;
  if (const auto* stage = plan.find_stage(requirement.stage)) {
    page.item({"阶段", "階段", "Stage"},
              fmt::format("{} ({} – {})", page.in(stage->label), format_iso(stage->window.first),
                          format_iso(stage->window.last)));
  } else if (const auto part = report::part_name(plan, requirement, page.language());
             !part.empty()) {
    page.item({"所属部分", "所屬部分", "Part"}, part);
  }
  page.item({"期限", "期限", "Due"},
            window.due ? format_iso(*window.due) : page.in({"没有期限", "沒有期限", "never"}));
  if (window.undated) {
    page.paragraph(
        page.in({"原文没有写明期限。", "原文沒有寫明期限。", "The text itself gives no date."}));
  }
}

void explain_readings(const Plan& plan, const Requirement& requirement, Page& page) {
  bool first = true;
  for (const auto& reading : plan.readings) {
    const auto& used = requirement.readings;
    if (std::find(used.begin(), used.end(), reading.id) == used.end()) continue;
    if (first) page.heading({"怎样理解", "怎樣理解", "Readings"});
    first = false;
    page.paragraph(reading.id + "  " + page.in(reading.question));
    for (std::size_t i = 0; i < reading.choices.size(); ++i) {
      const auto& choice = reading.choices[i];
      const char* const mark = i == reading.chosen ? "* " : "- ";
      const std::string id = reading.switchable() ? choice.id + ": " : "";
      page.paragraph(mark + id + page.in(choice.text), 4, 2);
    }
  }
}

}  // namespace

void explain_requirement(const Plan& plan, const Requirement& requirement, Page& page) {
  const Language language = page.language();
  page.title(requirement.id + "  " + page.in(requirement.title));
  page.item({"出处", "出處", "Clause"},
            fmt::format(fmt::runtime(page.in(
                            {"{}，原文第 {} 行", "{}，原文第 {} 行", "{}, line {} of the text"})),
                        requirement.clause.number, requirement.clause.line));
  explain_window(plan, requirement, page);
  for (const auto& ownership : requirement.owed_by) {
    page.item({"责任单位", "責任單位", "Owed by"}, owners(plan, ownership, language));
  }
  if (!requirement.lead.empty()) {
    page.item({"牵头", "牽頭", "Lead"}, offices(plan, requirement.lead, language));
  }
  if (!requirement.cooperating.empty()) {
    page.item({"配合", "配合", "With"}, offices(plan, requirement.cooperating, language));
  }
  if (const auto names = sections(plan, requirement, language); !names.empty()) {
    page.item({"台账章节", "台賬章節", "Ledger"}, names);
  }

  page.heading({"原文", "原文", "Text"});
  page.paragraph(page.in(requirement.text));
  if (requirement.reconstructed) {
    page.paragraph(page.in({"（收到的原文此处有乱码，按上下文还原。）",
                            "（收到的原文此處有亂碼，按上下文還原。）",
                            "(The text received is garbled here and was reconstructed.)"}));
  }
  if (!requirement.note.empty()) {
    page.heading({"说明", "說明", "Note"});
    page.paragraph(page.in(requirement.note));
  }
  if (!requirement.not_graded.empty()) {
    page.heading({"为什么不作评定", "為什麼不作評定", "Why it is not graded"});
    page.paragraph(page.in(requirement.not_graded));
  }
  page.heading({"怎样计算", "怎樣計算", "How it is measured"});
  for (const auto& line : schema::describe(plan, requirement, language)) {
    page.paragraph(line.text, 2 + 2 * line.depth);
  }
  explain_readings(plan, requirement, page);
}

}  // namespace sipub::cmd
