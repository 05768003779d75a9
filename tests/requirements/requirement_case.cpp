#include "requirement_case.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "assess/assessment.h"
#include "base/file.h"
#include "source/parse.h"

namespace sipub::tests {
namespace {

[[noreturn]] void refuse(const source::Document& document, source::Node node,
                         const std::string& what) {
  const auto place = document.position(node.span().begin);
  throw std::runtime_error(
      fmt::format("{}:{}:{}: {}", document.file(), place.line, place.column, what));
}

Date date_in(const source::Document& document, source::Node node) {
  if (const auto date = parse_iso_date(node.text())) return *date;
  refuse(document, node, "not a date");
}

/// `440100-hrss` or `441900-hrss-2`, as the header of a ledger has it.
std::string header_of(const std::string& org) {
  const auto first = org.find('-');
  const auto second = org.find('-', first + 1);
  std::string text = fmt::format("org: {{division: \"{}\", role: {}", org.substr(0, first),
                                 org.substr(first + 1, second - first - 1));
  if (second != std::string::npos) text += ", unit: " + org.substr(second + 1);
  return text + "}\n";
}

CaseLedger read_ledger(const source::Document& document, source::Node node,
                       const std::string& plan_id) {
  CaseLedger ledger;
  std::string org;
  std::string year;
  std::string rest;
  for (const auto entry : node.entries()) {
    const auto key = entry.key.text();
    const std::string value(entry.value.text());
    if (key == "org") {
      org = value;
    } else if (key == "year") {
      year = value;
    } else if (key == "through" || key == "established") {
      rest += fmt::format("{}: {}\n", key, value);
    } else if (key == "errors") {
      ledger.errors = std::stoll(value);
    } else if (key == "flawed") {
      ledger.flawed = value == "true";
    } else if (key == "text") {
      rest += value;
    } else {
      refuse(document, entry.key, fmt::format("unknown key {}", key));
    }
  }
  if (org.empty() || year.empty()) refuse(document, node, "a ledger needs org and year");
  ledger.file = fmt::format("{}-{}.yaml", org, year);
  ledger.text =
      fmt::format("sipub: 1\nplan: {}\nyear: {}\n{}{}...\n", plan_id, year, header_of(org), rest);
  return ledger;
}

Expected read_figures(const source::Document& document, source::Node node) {
  Expected figures;
  for (const auto entry : node.entries()) {
    if (!entry.value.is_scalar()) refuse(document, entry.value, "expected a figure");
    figures[std::string(entry.key.text())] = std::string(entry.value.text());
  }
  return figures;
}

/// Keys that are about the whole result; all others are about its first part.
bool is_about_result(std::string_view key) {
  return key == "status" || key == "due" || key == "achieved_on" || key == "reported" ||
         key == "expected" || key == "shortfall" || key == "binding";
}

void read_expectation(const source::Document& document, source::Node node, RequirementCase& into) {
  for (const auto entry : node.entries()) {
    const std::string key(entry.key.text());
    if (key == "parts") {
      for (const auto part : entry.value.entries()) {
        into.parts[std::string(part.key.text())] = read_figures(document, part.value);
      }
    } else if (key == "notes") {
      for (const auto note : entry.value.items()) into.notes.emplace_back(note.text());
    } else if (!entry.value.is_scalar()) {
      refuse(document, entry.value, "expected a figure");
    } else {
      (is_about_result(key) ? into.result : into.parts[""])[key] = std::string(entry.value.text());
    }
  }
  if (!into.result.contains("status")) refuse(document, node, "a case expects a status");
}

RequirementCase read_case(const source::Document& document, source::Node node,
                          const std::string& plan_id) {
  RequirementCase result;
  bool dated = false;
  for (const auto entry : node.entries()) {
    const auto key = entry.key.text();
    if (key == "name") {
      result.name = entry.value.text();
    } else if (key == "why") {
      result.why = entry.value.text();
    } else if (key == "as_of") {
      result.as_of = date_in(document, entry.value);
      dated = true;
    } else if (key == "for") {
      result.subject = entry.value.text();
    } else if (key == "readings") {
      for (const auto reading : entry.value.entries()) {
        result.readings[std::string(reading.key.text())] = std::string(reading.value.text());
      }
    } else if (key == "ledgers") {
      for (const auto ledger : entry.value.items()) {
        result.ledgers.push_back(read_ledger(document, ledger, plan_id));
      }
    } else if (key == "expect") {
      read_expectation(document, entry.value, result);
    } else {
      refuse(document, entry.key, fmt::format("unknown key {}", key));
    }
  }
  if (!dated || result.name.empty() || result.why.empty() || result.subject.empty()) {
    refuse(document, node, "a case needs name, why, as_of and for");
  }
  return result;
}

std::string text_of(const std::optional<std::int64_t>& number) {
  return number ? fmt::to_string(*number) : "unknown";
}

std::string text_of(const std::optional<Date>& date) { return date ? format_iso(*date) : "none"; }

std::string figure(const assess::Result& result, const std::string& key) {
  if (key == "status") return std::string(assess::name(result.status));
  if (key == "due") return text_of(result.due);
  if (key == "achieved_on") return text_of(result.achieved_on);
  if (key == "reported") return fmt::to_string(result.reported);
  if (key == "expected") return fmt::to_string(result.expected);
  if (key == "shortfall") return text_of(result.shortfall);
  if (key == "binding") return result.binding ? "true" : "false";
  return "no such figure";
}

std::string figure(const assess::PartResult& part, const std::string& key) {
  if (key == "status") return std::string(assess::name(part.status));
  if (key == "numerator") return text_of(part.numerator);
  if (key == "denominator") return text_of(part.denominator);
  if (key == "lower") return text_of(part.lower);
  if (key == "upper") return text_of(part.upper);
  if (key == "needed") return text_of(part.needed);
  if (key == "advisory") return part.advisory ? "true" : "false";
  return "no such figure";
}

template <typename Subject>
void compare(const Subject& subject, const Expected& wanted, const std::string& place,
             std::vector<std::string>& into) {
  for (const auto& [key, value] : wanted) {
    const auto found = figure(subject, key);
    if (found != value)
      into.push_back(fmt::format("{}{}: {} and not {}", place, key, found, value));
  }
}

bool is_about(const assess::Result& result, const std::string& subject) {
  return result.org ? result.org->id() == subject
                    : result.division != nullptr && result.division->code == subject;
}

void compare_result(const assess::Result& result, const RequirementCase& wanted,
                    std::vector<std::string>& into) {
  compare(result, wanted.result, "", into);
  for (const auto& [id, figures] : wanted.parts) {
    const auto part =
        std::find_if(result.parts.begin(), result.parts.end(),
                     [&](const assess::PartResult& p) { return id.empty() || p.id == id; });
    if (part == result.parts.end()) {
      into.push_back(fmt::format("no part “{}”", id));
      continue;
    }
    compare(*part, figures, id.empty() ? "" : id + ".", into);
  }
  for (const auto& code : wanted.notes) {
    const bool found = std::any_of(result.notes.begin(), result.notes.end(),
                                   [&](const assess::Note& note) { return note.code == code; });
    if (!found) into.push_back(fmt::format("no note “{}”", code));
  }
}

void tell_flaws(const ledger::Ledger& ledger, std::vector<std::string>& into) {
  for (const auto& diagnostic : ledger.diagnostics) {
    into.push_back(fmt::format("{}:{}: {}", ledger.file, diagnostic.begin.line, diagnostic.code));
  }
  for (const auto& flaw : ledger.flaws) {
    if (flaw.severity != Severity::error) continue;
    const auto place = ledger.document->position(flaw.span.begin);
    into.push_back(fmt::format("{}:{}: {}: a fault of form", ledger.file, place.line, flaw.path));
  }
}

}  // namespace

RequirementFile read_cases(const std::filesystem::path& path, const std::string& plan_id) {
  const auto parsed = source::parse(path.filename().string(), read_file(path));
  const auto& document = *parsed.document;
  if (!parsed.diagnostics.empty()) {
    const auto& first = parsed.diagnostics.front();
    throw std::runtime_error(
        fmt::format("{}:{}:{}: {}", first.file, first.begin.line, first.begin.column, first.code));
  }
  RequirementFile file;
  for (const auto entry : document.root().entries()) {
    if (entry.key.text() == "requirement") {
      file.requirement = entry.value.text();
    } else if (entry.key.text() == "cases") {
      for (const auto node : entry.value.items()) {
        file.cases.push_back(read_case(document, node, plan_id));
      }
    } else {
      refuse(document, entry.key, "unknown key");
    }
  }
  return file;
}

std::vector<RequirementFile> read_all_cases(const std::filesystem::path& directory,
                                            const std::string& plan_id) {
  std::vector<RequirementFile> files;
  for (const auto& path : list_ledger_files(directory).paths) {
    files.push_back(read_cases(path, plan_id));
  }
  return files;
}

std::vector<std::string> differences(const RequirementCase& wanted, const std::string& requirement,
                                     const schema::Plan& plan) {
  std::vector<ledger::Ledger> ledgers;
  std::vector<std::string> result;
  for (const auto& ledger : wanted.ledgers) {
    ledgers.push_back(ledger::read(source::parse(ledger.file, ledger.text), plan));
    if (!ledger.flawed) tell_flaws(ledgers.back(), result);
  }
  std::vector<assess::LedgerFact> facts;
  for (std::size_t i = 0; i < ledgers.size(); ++i) {
    facts.push_back({&ledgers[i], wanted.ledgers[i].errors});
  }
  const assess::Options options{.as_of = wanted.as_of,
                                .area = wanted.subject.substr(0, wanted.subject.find('-')),
                                .requirements = {requirement}};
  const auto assessment = assess::assess(plan, ledgers, facts, options);

  bool found = false;
  for (const auto& candidate : assessment.results) {
    if (candidate.requirement->id != requirement || !is_about(candidate, wanted.subject)) continue;
    found = true;
    compare_result(candidate, wanted, result);
  }
  if (!found) result.push_back("no result");
  return result;
}

}  // namespace sipub::tests
