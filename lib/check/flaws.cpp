#include "check/flaws.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "check/refused.h"
#include "check/text_forms.h"
#include "check/words.h"

namespace sipub::check {
namespace {

const Rule* rule_for(const Subject& subject, const ledger::Flaw& flaw) {
  for (const Rule* rule : rule_table()) {
    if (rule->flaw == flaw.kind && (rule->when == nullptr || rule->when(subject, flaw)))
      return rule;
  }
  return nullptr;
}

bool has(const ledger::Flaw& flaw, std::string_view name) {
  return std::any_of(flaw.args.begin(), flaw.args.end(),
                     [&](const Argument& candidate) { return candidate.name == name; });
}

/// ` is “withheld”`, or nothing where any value has the fault.
Words condition(const ledger::Flaw& flaw) {
  if (argument(flaw, "word").empty()) return {};
  const auto word = std::find_if(flaw.args.begin(), flaw.args.end(), [](const Argument& candidate) {
    return candidate.name == "word";
  });
  return {"是“" + word->in(Language::zh_hans) + "”", "是“" + word->in(Language::zh_hant) + "”",
          " being “" + word->in(Language::en) + "”"};
}

/// The flaw's own arguments, and sentences made of those that may be empty.
std::vector<Argument> arguments_of(const Subject& subject, const ledger::Flaw& flaw) {
  std::vector<Argument> args = flaw.args;
  if (has(flaw, "nearest")) args.push_back({"hint", hint(argument(flaw, "nearest"))});
  if (has(flaw, "min")) {
    args.push_back({"range", range(argument(flaw, "min"), argument(flaw, "max"))});
  }
  if (has(flaw, "expected")) {
    const std::string expected = argument(flaw, "expected");
    std::erase_if(args, [](const Argument& candidate) { return candidate.name == "expected"; });
    args.push_back({"expected", kind_of_value(expected)});
  }
  if (flaw.kind == ledger::Flaw::Kind::unknown_field) {
    if (const RefusedKey refused = refused_key(subject, flaw); refused.key != nullptr) {
      args.push_back({"field", refused.key->label});
      args.push_back({"reason", refused.key->reason});
      args.push_back({"instead", list_fields(*refused.map, refused.key->instead)});
    }
  }
  if (has(flaw, "word")) args.push_back({"condition", condition(flaw)});
  if (has(flaw, "vocabulary")) {
    if (const auto* words = subject.plan.shape.find_vocabulary(argument(flaw, "vocabulary"))) {
      args.push_back({"known", list_words(*words)});
    }
  }
  return args;
}

std::vector<Mark> marks_of(const ledger::Flaw& flaw) {
  if (!flaw.first) return {};
  return {{*flaw.first, {"第一次写在这里", "第一次寫在這裏", "first here"}}};
}

/// Maps with a key that can't serve: what they lack is what that key was written for, so it is told
/// with the key and not again.
std::set<std::string, std::less<>> maps_with_refused_keys(const Subject& subject) {
  std::set<std::string, std::less<>> paths;
  for (const ledger::Flaw& flaw : subject.ledger.flaws) {
    if (flaw.kind != ledger::Flaw::Kind::unknown_field) continue;
    if (refused_key(subject, flaw).key == nullptr) continue;
    paths.emplace(map_path(flaw.path, argument(flaw, "key")));
  }
  return paths;
}

}  // namespace

void tell_flaws(const Subject& subject, Collector& findings) {
  const auto answered = maps_with_refused_keys(subject);
  for (const ledger::Flaw& flaw : subject.ledger.flaws) {
    const Rule* rule = rule_for(subject, flaw);
    if (rule == nullptr) continue;
    if (flaw.kind == ledger::Flaw::Kind::missing_field && answered.contains(flaw.path)) continue;
    findings.add({.page = &rule->page,
                  .severity = flaw.severity,
                  .span = flaw.span,
                  .path = flaw.path,
                  .args = arguments_of(subject, flaw),
                  .marks = marks_of(flaw)});
  }
}

}  // namespace sipub::check
