#include "schema/reading_switches.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/failure.h"
#include "schema/codes.h"
#include "schema/plan_codes.h"

namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;

constexpr std::string_view kSwitchKey = "reading";

/// The name of a switch's reading; no node where `node` is no switch.
Node reading_of(Node node) {
  const Node reading = node.find(kSwitchKey);
  return reading && reading.is_scalar() ? reading : Node();
}

/// Calls `visit(switch, its reading's name)` for every switch in and below `node`, however nested.
template <class Visit>
void each_switch(Node node, const Visit& visit) {
  if (const Node reading = reading_of(node)) visit(node, reading);
  for (const Entry entry : node.entries()) each_switch(entry.value, visit);
  for (const Node item : node.items()) each_switch(item, visit);
}

std::vector<std::string> choice_ids(const Reading& reading) {
  std::vector<std::string> ids;
  for (const ReadingChoice& choice : reading.choices) ids.push_back(choice.id);
  return ids;
}

std::vector<std::string> reading_ids(const std::vector<Reading>& readings) {
  std::vector<std::string> ids;
  for (const Reading& reading : readings) ids.push_back(reading.id);
  return ids;
}

void check_switch(SchemaReader& reader, Node node, Node name,
                  const std::vector<Reading>& readings) {
  const auto found = std::ranges::find(readings, name.text(), &Reading::id);
  if (found == readings.end()) {
    reader.report_unknown_name(name, {"解读", "解讀", "reading"}, reading_ids(readings));
    return;
  }
  const auto ids = choice_ids(*found);
  for (const Entry entry : node.entries()) {
    if (entry.key.text() == kSwitchKey) continue;
    if (std::ranges::find(ids, entry.key.text()) != ids.end()) continue;
    reader.report_unknown_name(entry.key, {"选择", "選擇", "choice"}, ids);
  }
  for (const std::string& id : ids) {
    if (node.find(id)) continue;
    reader.report(kSwitchWithoutChoice, name, {{"reading", found->id}, {"choice", id}});
  }
}

std::string joined(const std::vector<std::string>& ids) {
  return fmt::format("{}", fmt::join(ids, ", "));
}

[[noreturn]] void fail_unknown_reading(const std::string& id,
                                       const std::vector<Reading>& readings) {
  std::vector<std::string> known;
  for (const Reading& reading : readings) {
    if (reading.switchable()) known.push_back(reading.id);
  }
  throw Failure({fmt::format("方案没有名为“{}”的可选解读；可选的有：{}。", id, joined(known)),
                 fmt::format("方案沒有名為“{}”的可選解讀；可選的有：{}。", id, joined(known)),
                 fmt::format("The plan has no reading “{}” to choose; it has {}.", id,
                             known.empty() ? "none" : joined(known))});
}

}  // namespace

Chosen choose_by_reading(Node node, const std::vector<Reading>& readings) {
  const Node name = reading_of(node);
  if (!name) return {node, true};
  const auto found = std::ranges::find(readings, name.text(), &Reading::id);
  if (found == readings.end()) return {{}, false};
  const Node value = node.find(found->choices[found->chosen].id);
  if (!value) return {{}, false};
  if (value.is_scalar() && value.is_plain() && value.text() == "none") return {{}, true};
  return {value, true};
}

void apply_choices(std::vector<Reading>& readings, const ReadingChoices& choices) {
  for (const auto& [id, choice] : choices) {
    const auto reading = std::ranges::find(readings, id, &Reading::id);
    if (reading == readings.end() || !reading->switchable()) fail_unknown_reading(id, readings);
    const auto chosen = std::ranges::find(reading->choices, choice, &ReadingChoice::id);
    if (chosen == reading->choices.end()) {
      const std::string known = joined(choice_ids(*reading));
      throw Failure(
          {fmt::format("解读“{}”没有“{}”这种选择；可选的有：{}。", id, choice, known),
           fmt::format("解讀“{}”沒有“{}”這種選擇；可選的有：{}。", id, choice, known),
           fmt::format("Reading “{}” has no choice “{}”; it has {}.", id, choice, known)});
    }
    reading->chosen = static_cast<std::size_t>(chosen - reading->choices.begin());
  }
}

void check_switches(SchemaReader& reader, const std::vector<Reading>& readings) {
  std::set<std::string_view> used;
  each_switch(reader.root(), [&](Node node, Node name) {
    used.insert(name.text());
    check_switch(reader, node, name, readings);
  });
  const Node entries = reader.root().find("readings");
  for (const Node entry : entries.items()) {
    const Node id = entry.find("id");
    if (entry.find("others").size() > 0 && !used.contains(id.text())) {
      reader.report(kChoiceNeverUsed, id, {{"reading", std::string(id.text())}});
    }
  }
}

void check_readings_named(SchemaReader& reader, Node requirement,
                          const std::vector<std::string>& named) {
  each_switch(requirement, [&](Node, Node name) {
    if (std::ranges::find(named, name.text()) == named.end()) {
      reader.report(kReadingNotNamed, name, {{"reading", std::string(name.text())}});
    }
  });
}

}  // namespace sipub::schema
