#include "ledger/ledger.h"

#include <algorithm>

#include "base/digest.h"
#include "base/file.h"
#include "ledger/header_reader.h"
#include "ledger/section_reader.h"

namespace sipub::ledger {

namespace {

bool has_error(const source::Parsed& parsed) {
  return parsed.diagnostics_left_out > 0 ||
         std::any_of(parsed.diagnostics.begin(), parsed.diagnostics.end(),
                     [](const Diagnostic& one) { return one.severity == Severity::error; });
}

void read_sections(source::Node root, const schema::Plan& plan, Typing& typing, FlawLog& log,
                   Ledger& ledger) {
  SectionReader sections(ledger, plan, log, typing);
  for (const source::Entry entry : root.entries()) {
    const std::string_view key = entry.key.text();
    if (plan.shape.header.find(key)) continue;
    if (const auto index = plan.shape.find_section(key)) {
      sections.read(*index, entry);
      continue;
    }
    const Step step(log, key);
    log.add(Flaw::Kind::unknown_section, entry.key.span(),
            {{"key", shortened(key)},
             {"nearest", log.is_full() ? "" : typing.nearest().section(plan.shape, key)}});
  }
}

}  // namespace

Ledger read(source::Parsed parsed, const schema::Plan& plan) {
  const bool parses = !has_error(parsed);
  Ledger ledger;
  ledger.file = parsed.document->file();
  ledger.digest = sha256_hex(parsed.document->bytes());
  ledger.document = std::move(parsed.document);
  ledger.diagnostics = std::move(parsed.diagnostics);
  ledger.diagnostics_left_out = parsed.diagnostics_left_out;
  ledger.sections.resize(plan.shape.sections.size());
  ledger.arena = std::make_shared<Arena>(ledger.document->bytes().size());

  FlawLog log(ledger);
  Typing typing(plan, log, *ledger.arena);
  const source::Node root = ledger.document->root();
  if (root.is_mapping()) {
    const bool has_header = read_header(root, plan, typing, log, ledger);
    read_sections(root, plan, typing, log, ledger);
    ledger.usable = parses && has_header && ledger.plan_id == plan.id;
  } else if (parses) {
    log.add(Flaw::Kind::not_a_map, root.span(), {{"field", std::string()}});
  }
  std::stable_sort(ledger.flaws.begin(), ledger.flaws.end(),
                   [](const Flaw& a, const Flaw& b) { return a.span.begin < b.span.begin; });
  return ledger;
}

Ledger read_file(const std::string& path, const schema::Plan& plan) {
  return read(source::parse(path, sipub::read_file(path)), plan);
}

std::string path_of(const Ledger& ledger, std::size_t section, std::size_t ordinal) {
  const Section& of = ledger.sections[section];
  return of.is_list ? of.key + '[' + std::to_string(ordinal) + ']' : of.key;
}

}  // namespace sipub::ledger
