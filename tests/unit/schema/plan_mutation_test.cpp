#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "plan_support.h"

// Every name that a requirement of the Guangdong plan rests on is spoilt once, and the plan must be
// refused at its line.
namespace sipub::schema {
namespace {

using namespace testing;
using source::Entry;
using source::Node;

/// A name in a text, and the choices under which it is read.
struct Spoilable {
  std::uint32_t end = 0;  ///< byte behind its last character
  std::uint32_t line = 0;
  std::string text;
  ReadingChoices choices;
};

bool is_name(Node node) {
  if (!node.is_scalar() || !node.is_plain() || node.text().empty()) return false;
  return std::ranges::all_of(node.text(), [](char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || c == '.' || c == '$' || c == '-';
  });
}

/// Collects the names in and below a node, texts for people aside.
void collect(Node node, const ReadingChoices& choices, std::vector<Spoilable>& found) {
  static const std::set<std::string_view> prose{"label", "title", "text",   "note",  "reason",
                                                "id",    "raw",   "clause", "number"};
  if (is_name(node)) {
    found.push_back({node.span().end, node.begin().line, std::string(node.text()), choices});
  }
  const Node reading = node.find("reading");
  for (const Entry entry : node.entries()) {
    if (prose.contains(entry.key.text())) continue;
    ReadingChoices inside = choices;
    if (reading && entry.key.text() != "reading") {
      inside[std::string(reading.text())] = std::string(entry.key.text());
    }
    collect(entry.key, choices, found);
    collect(entry.value, inside, found);
  }
  for (const Node item : node.items()) collect(item, choices, found);
}

/// The choices as read_plan takes them: none where the default is meant anyway.
ReadingChoices without_defaults(const ReadingChoices& choices, const Plan& plan) {
  ReadingChoices rest;
  for (const Reading& reading : plan.readings) {
    const auto found = choices.find(reading.id);
    if (found != choices.end() && found->second != reading.choices.front().id) rest.insert(*found);
  }
  return rest;
}

/// A plan's head with what the requirement names, so that it is read quickly.
std::string short_head(const Plan& plan, const Requirement& requirement) {
  std::string text =
      "sipub: plan/1\nid: x\nversion: x\nlabel: {en: x}\ntitle: {en: x}\nlanguages: [en]\n"
      "language: en\nutc_offset: \"+08:00\"\nshape: x\nregions: x\norgs: x\ncalendar: x\nstages:\n";
  for (const Stage& stage : plan.stages) {
    text += "  - {id: " + stage.id + ", label: {en: x}, from: " + format_iso(stage.window.first) +
            ", to: " + format_iso(stage.window.last) + "}\n";
  }
  text += "groups:\n";
  for (const Group& group : plan.groups) {
    text += "  - {id: " + group.id + ", label: {en: x}";
    for (std::size_t i = 0; i < group.headings.size(); ++i) {
      text +=
          (i == 0 ? ", headings: [{id: " : ", {id: ") + group.headings[i].id + ", label: {en: x}}";
    }
    text += group.headings.empty() ? "}\n" : "]}\n";
  }
  text += "offices:\n";
  for (const auto& [id, label] : plan.offices) text += "  " + id + ": {en: x}\n";
  text += requirement.readings.empty() ? "readings: []\n" : "readings:\n";
  for (const Reading& reading : plan.readings) {
    if (std::ranges::find(requirement.readings, reading.id) == requirement.readings.end()) continue;
    text += "  - {id: " + reading.id + ", question: {en: x}";
    for (std::size_t i = 0; i < reading.choices.size(); ++i) {
      text += i == 0 ? ", default: " : i == 1 ? ", others: [" : ", ";
      text += "{id: " + reading.choices[i].id + ", text: {en: x}}";
    }
    text += reading.switchable() ? "]}\n" : "}\n";
  }
  return text + "requirements:\n";
}

/// One requirement's part of the plan, from its dash to the next one's, without what is no key.
std::string part_of(const Requirement& requirement) {
  const std::string& text = guangdong_text();
  const auto begin = text.find("  - id: " + requirement.id + "\n");
  auto end = std::min(text.find("\n  - id: ", begin + 1), text.find("\nclauses_without", begin));
  return text.substr(begin, end + 1 - begin);
}

/// Findings of a plan that are about the requirement, not about what the short plan leaves out.
std::vector<Diagnostic> findings(const std::string& text, const ReadingChoices& choices) {
  auto all = read(text, guangdong_frame(), choices).diagnostics;
  std::erase_if(all, [](const Diagnostic& found) {
    return found.code == "P356" ||
           (found.code == "P201" && found.args[0].in(Language::en) == "requirement");
  });
  return all;
}

TEST_CASE("no name in the plan can be spoilt without a finding at its line") {
  const auto whole = read(guangdong_text(), guangdong_frame());
  std::set<std::string> seen;  // the same lines in many requirements are spoilt in one of them
  std::size_t spoilt = 0;
  for (const Requirement& requirement : whole.plan->requirements) {
    const std::string text = short_head(*whole.plan, requirement) + part_of(requirement) + "...\n";
    REQUIRE(told(findings(text, {})) == "");
    const auto parsed = source::parse("plan.yaml", text);
    std::vector<Spoilable> names;
    for (const Node node : parsed.document->root().find("requirements").items()) {
      collect(node, {}, names);
    }
    for (const Spoilable& name : names) {
      const auto begin = text.find_first_not_of(" -", text.rfind('\n', name.end) + 1);
      const auto line_of = text.substr(begin, text.find('\n', begin) - begin);
      if (!seen.insert(name.text + " in " + line_of).second) continue;
      // Free text, and references to requirements that the short plan leaves out.
      if (line_of.find("halls: [") != std::string::npos && name.text == "all") continue;
      std::string with_fault = text;
      with_fault.insert(name.end, "zz");
      const auto at_line = [&](const Diagnostic& one) { return one.begin.line == name.line; };
      auto found = findings(with_fault, without_defaults(name.choices, *whole.plan));
      if (std::ranges::none_of(found, at_line)) {
        // A key whose value is nothing under the default.
        found = check_every_choice(with_fault, guangdong_frame());
      }
      CHECK_MESSAGE(std::ranges::any_of(found, at_line), requirement.id << ": " << name.text
                                                                        << " in " << line_of << "\n"
                                                                        << told(found));
      ++spoilt;
    }
  }
  CHECK(spoilt > 900);
}

}  // namespace
}  // namespace sipub::schema
