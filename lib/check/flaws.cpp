#include "check/flaws.h"

#include <algorithm>
#include <string>
#include <utility>

#include "check/known_names.h"
#include "check/text_forms.h"
#include "check/words.h"
#include "ledger/plain_number.h"

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

/// Several words in one item of a list that has one item a line.
void adapt_to_list(const Subject& subject, const ledger::Flaw& flaw, std::vector<Argument>& args) {
  std::string value = argument(flaw, "value");
  if (value.find(", ") == std::string::npos || value.starts_with('[') || value.starts_with('"') ||
      !dash_before(subject.ledger.document->bytes(), flaw.span)) {
    return;
  }
  for (std::size_t at = 0; (at = value.find(", ", at)) != std::string::npos;) {
    value.replace(at, 2, "”“- ");
  }
  std::erase_if(args, [](const Argument& candidate) { return candidate.name == "value"; });
  args.push_back({"value", Words{"“- " + value + "”，每项一行", "“- " + value + "”，每項一行",
                                 "“- " + value + "”, each on a line of its own"}});
}

/// `, or write [portal]`
Words or_like(const std::string& value) {
  if (value.empty()) return {};
  return {"，或者写成" + value, "，或者寫成" + value, ", or write " + value};
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
    if (argument(flaw, "vocabulary").empty()) {
      args.push_back({"known", example_of_value(expected)});
    }
    std::erase_if(args, [](const Argument& candidate) { return candidate.name == "expected"; });
    args.push_back({"expected", kind_of_value(expected)});
  }
  if (flaw.kind == ledger::Flaw::Kind::full_width_punctuation) adapt_to_list(subject, flaw, args);
  if (flaw.kind == ledger::Flaw::Kind::not_a_list) {
    args.push_back({"example", or_like(argument(flaw, "value"))});
  }
  if (const auto kind = flaw.kind; kind == ledger::Flaw::Kind::unknown_field ||
                                   kind == ledger::Flaw::Kind::unknown_section ||
                                   kind == ledger::Flaw::Kind::not_a_map) {
    args.push_back({"known", known_names(subject.plan.shape, flaw)});
  }
  if (flaw.kind == ledger::Flaw::Kind::word_form) {
    // A code goes into quotes, or it would be read as a number.
    const std::string value = argument(flaw, "value");
    args.push_back(
        {"written", ledger::is_yaml_number(value) ? '"' + value + '"' : "“" + value + "”"});
  }
  if (has(flaw, "word")) args.push_back({"condition", condition(flaw)});
  if (has(flaw, "vocabulary")) {
    if (const auto* words = subject.plan.shape.find_vocabulary(argument(flaw, "vocabulary"))) {
      const bool is_aside = flaw.kind == ledger::Flaw::Kind::wrong_type;
      args.push_back({"known", is_aside ? in_brackets(list_words(*words)) : list_words(*words)});
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

/// How many acts are outside the ledger's year, where that is true of all of them: then the year
/// is wrong rather than they. 0 where it isn't.
std::int64_t acts_of_other_years(const Subject& subject) {
  const ledger::Ledger& ledger = subject.ledger;
  for (const ledger::Section& section : ledger.sections) {
    for (const ledger::Record& record : section.records) {
      const auto type = subject.plan.shape.sections[record.section].type;
      if (type == schema::SectionType::act && !record.is_void) return 0;
    }
  }
  return std::count_if(ledger.flaws.begin(), ledger.flaws.end(), [](const ledger::Flaw& flaw) {
    return flaw.kind == ledger::Flaw::Kind::outside_year;
  });
}

}  // namespace

void tell_flaws(const Subject& subject, Collector& findings) {
  std::int64_t of_other_years = acts_of_other_years(subject);
  for (const ledger::Flaw& flaw : subject.ledger.flaws) {
    const Rule* rule = rule_for(subject, flaw);
    if (rule == nullptr) continue;
    std::vector<Argument> args = arguments_of(subject, flaw);
    if (flaw.kind == ledger::Flaw::Kind::outside_year) {
      if (of_other_years < 0) continue;
      args.push_back({"more", more_records(of_other_years - 1)});
      // All of them are told with the first one.
      if (of_other_years > 0) of_other_years = -1;
    }
    findings.add({.page = &rule->page,
                  .severity = flaw.severity,
                  .span = flaw.span,
                  .path = path_of(flaw),
                  .args = std::move(args),
                  .marks = marks_of(flaw)});
  }
}

}  // namespace sipub::check
