#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "plan_support.h"

/// Small plans that differ in one place, written as the keys that differ.
namespace sipub::schema::testing {

/// The second plan's frame with one more level, at which there is no office.
inline const PlanFrame& fragment_frame() {
  static const PlanFrame frame = [] {
    PlanFrame with_level = new_second_frame();
    with_level.regions.levels.push_back({"hamlet", {"", "", "hamlet"}});
    return with_level;
  }();
  return frame;
}

/// `key: …` with its indented lines, in order.
using Blocks = std::vector<std::pair<std::string, std::string>>;

inline Blocks blocks_of(std::string_view text) {
  Blocks blocks;
  while (!text.empty()) {
    const auto end = text.find('\n') + 1;
    const auto line = text.substr(0, end);
    text.remove_prefix(end);
    if (line == "...\n") break;
    if (line.front() == ' ') {
      blocks.back().second += line;
    } else {
      std::string key(line.substr(0, line.find(':')));
      if (key.starts_with("«")) key = key.substr(std::string_view("«").size());
      blocks.emplace_back(key, line);
    }
  }
  return blocks;
}

inline void put(Blocks& blocks, const std::string& key, const std::string& text) {
  for (auto& [name, written] : blocks) {
    if (name == key) {
      written = text;
      return;
    }
  }
  blocks.emplace_back(key, text);
}

inline void drop(Blocks& blocks, std::string_view key) {
  std::erase_if(blocks, [&](const auto& block) { return block.first == key; });
}

inline std::string requirement_text(const Blocks& blocks) {
  std::string text;
  for (const auto& [key, written] : blocks) {
    for (std::string_view rest = written; !rest.empty();) {
      const auto end = rest.find('\n') + 1;
      text += text.empty() ? "  - " : "    ";
      text += rest.substr(0, end);
      rest.remove_prefix(end);
    }
  }
  return text;
}

/// A whole plan of two requirements, X1 and X2, with the fragment's keys in the place of its own.
/// Keys of a plan go into the plan, all others into X1; a fragment with an `id` is all of X1.
inline std::string plan_with(std::string_view fragment) {
  Blocks plan = blocks_of(
      "sipub: plan/1\nid: small\nversion: \"1\"\nlabel: {en: small}\ntitle: {en: small plan}\n"
      "languages: [en]\nlanguage: en\nutc_offset: \"+00:00\"\nshape: notebook\n"
      "regions: harrow\norgs: harrow\ncalendar: harrow\n"
      "stages:\n  - {id: spring, label: {en: spring}, from: 2031-03-10, to: 2031-05-18}\n"
      "  - {id: summer, label: {en: summer}, from: 2031-05-19, to: 2031-10-26}\n"
      "groups:\n  - {id: means, label: {en: means}, headings: [{id: order, label: {en: order}}]}\n"
      "offices:\n  watch_room: {en: watch room}\n"
      "readings:\n  - id: R9\n    question: {en: How many?}\n"
      "    default: {id: one, text: {en: One.}}\n    others: [{id: two, text: {en: Two.}}]\n");
  Blocks subject = blocks_of(
      "id: X1\nstage: spring\nclause: {line: 1, number: \"1\"}\ntitle: {en: bulletins}\n"
      "text: {en: Each press office shall issue bulletins.}\n"
      "owed_by:\n  - {levels: [district], roles: [press]}\nscope: org\n"
      "window: {basis: window, in: spring}\nreadings: []\n"
      "measure: {kind: count, section: bulletins, at_least: 1}\n");
  Blocks other = subject;
  put(other, "id", "id: X2\n");
  put(other, "readings", "readings: [R9]\n");
  put(other, "measure",
      "measure: {kind: count, section: bulletins, at_least: {reading: R9, one: 1, two: 2}}\n");

  const std::vector<std::string> plan_keys{
      "stages",     "groups", "offices", "languages", "language",
      "utc_offset", "issued", "missing", "version",   "defaults",
      "clauses_without_requirement"};
  const Blocks given = blocks_of(fragment);
  for (const auto& [key, text] : given) {
    const bool of_plan = std::find(plan_keys.begin(), plan_keys.end(), key) != plan_keys.end() ||
                         (key == "readings" && text.starts_with("readings:\n"));
    if (of_plan && key == "readings") {
      put(other, "readings", "readings: []\n");
      put(other, "measure", "measure: {kind: count, section: bulletins, at_least: 1}\n");
    }
    if (key == "id") subject.clear();
    if (key == "same_as" || key == "not_graded") drop(subject, "measure");
    if (key == "group") drop(subject, "stage");
    put(of_plan ? plan : subject, key, text);
  }
  // What stands beside a replaced measure comes back where both were written.
  for (const auto& [key, text] : given) {
    if (key == "measure" || key == "stage") put(subject, key, text);
  }
  std::string text;
  for (const auto& [key, written] : plan) text += written;
  return text + "requirements:\n" + requirement_text(subject) + requirement_text(other) + "...\n";
}

}  // namespace sipub::schema::testing
