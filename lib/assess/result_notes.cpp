#include "assess/result_notes.h"

#include <algorithm>

#include "assess/notes.h"
#include "assess/period_names.h"

namespace sipub::assess {
namespace {

Words plain(const std::string& text) { return {text, text, text}; }

void add_plan_notes(std::vector<Note>& notes, const schema::Requirement& requirement) {
  if (!requirement.note.empty()) notes.push_back({"plan", SharedWords::borrowed(requirement.note)});
  if (requirement.reconstructed) notes.push_back(note("reconstructed"));
  if (!requirement.window.undated) return;
  notes.push_back(requirement.window.due
                      ? note("undated", {{"day", day_name(*requirement.window.due)}})
                      : note("undated-open"));
}

void add_silence(std::vector<Note>& notes, const Outcome& outcome, const World& world) {
  std::vector<Words> without;
  for (const Source* source : outcome.asked)
    if (source->history == nullptr) without.push_back(plain(source->id));
  if (!without.empty())
    notes.push_back(
        note("no-ledger", {{"count", std::to_string(without.size())}, {"names", listed(without)}}));
  for (const auto& [section, orgs] : outcome.silent) {
    std::vector<Words> names;
    for (const Source* source : orgs) names.push_back(plain(source->id));
    notes.push_back(note("not-recorded", {{"section", world.plan().shape.sections[section].label},
                                          {"count", std::to_string(names.size())},
                                          {"names", listed(names)}}));
  }
}

void add_faulty(std::vector<Note>& notes, std::vector<Evidence> faulty) {
  const auto place = [](const Evidence& one) {
    return std::make_tuple(std::string_view(one.ledger->file), one.record->begin);
  };
  std::ranges::sort(faulty, {}, place);
  const auto repeated = std::ranges::unique(faulty, {}, place);
  faulty.erase(repeated.begin(), repeated.end());
  if (faulty.empty()) return;
  std::vector<Words> places;
  for (const Evidence& one : faulty)
    places.push_back(plain(one.ledger->file + ":" + std::to_string(one.record->begin.line)));
  notes.push_back(
      note("void-records", {{"count", std::to_string(faulty.size())}, {"places", listed(places)}}));
}

/// Who provides what counts here (reading A17, D15).
void add_providers(std::vector<Note>& notes, const Outcome& outcome, const World& world) {
  std::vector<std::string> providers;
  for (const Evidence& one : outcome.evidence) {
    const auto& by = world.plan().shape.sections[one.record->section].delegate_by;
    const std::string_view* provider = by ? one.record->at(*by).text() : nullptr;
    if (provider != nullptr) providers.emplace_back(*provider);
  }
  std::ranges::sort(providers);
  const auto repeated = std::ranges::unique(providers);
  providers.erase(repeated.begin(), repeated.end());
  if (providers.empty()) return;
  std::vector<Words> names;
  for (const std::string& provider : providers) names.push_back(plain(provider));
  notes.push_back(note("delegated", {{"names", listed(names)}}));
}

}  // namespace

std::vector<Note> general_notes(const Outcome& outcome, const Context& context) {
  std::vector<Note> notes;
  add_plan_notes(notes, context.requirement);
  add_silence(notes, outcome, context.world);
  add_faulty(notes, outcome.faulty);
  add_providers(notes, outcome, context.world);
  return notes;
}

}  // namespace sipub::assess
