#include "check/flaws.h"

#include <algorithm>
#include <string>
#include <utility>

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
  if (has(flaw, "word")) args.push_back({"condition", condition(flaw)});
  if (has(flaw, "vocabulary")) {
    if (const auto* words = subject.plan.shape.find_vocabulary(argument(flaw, "vocabulary"))) {
      args.push_back({"known", list_words(*words)});
    }
  }
  return args;
}

/// The path of the map that something is missing in, or of the whole; otherwise that of the place
/// says more.
std::string path_of(const ledger::Flaw& flaw) {
  switch (flaw.kind) {
    case ledger::Flaw::Kind::missing_header:
    case ledger::Flaw::Kind::missing_field:
    case ledger::Flaw::Kind::missing_id:
    case ledger::Flaw::Kind::no_date:
    case ledger::Flaw::Kind::not_exactly_one: return flaw.path;
    default: return {};
  }
}

std::vector<Mark> marks_of(const ledger::Flaw& flaw) {
  if (!flaw.first) return {};
  return {{*flaw.first, {"第一次写在这里", "第一次寫在這裏", "first here"}}};
}

}  // namespace

void tell_flaws(const Subject& subject, Collector& findings) {
  for (const ledger::Flaw& flaw : subject.ledger.flaws) {
    const Rule* rule = rule_for(subject, flaw);
    if (rule == nullptr) continue;
    findings.add({.page = &rule->page,
                  .severity = flaw.severity,
                  .span = flaw.span,
                  .path = path_of(flaw),
                  .args = arguments_of(subject, flaw),
                  .marks = marks_of(flaw)});
  }
}

}  // namespace sipub::check
