#include <doctest/doctest.h>

#include "check/check.h"
#include "cmd/ledger_template.h"
#include "ledger/ledger.h"
#include "schema/asked_sections.h"
#include "schema/library.h"
#include "source/parse.h"

using namespace sipub;
using namespace sipub::cmd;

namespace {

const schema::Plan& plan() {
  static const auto loaded = schema::Library::embedded();
  static const auto plan = loaded.load(loaded.plan_ids().front()).plan;
  REQUIRE(plan);
  return *plan;
}

std::string template_of(const std::string& division, const std::string& role, Language language) {
  return ledger_template({.plan = plan(),
                          .org = {.division = division, .role = role, .unit = 1, .name = {}},
                          .year = 2014,
                          .language = language});
}

/// One org of every level and role.
std::vector<schema::Org> some_orgs() {
  std::vector<schema::Org> orgs;
  for (std::size_t level = 0; level < plan().regions.levels.size(); ++level) {
    for (const auto& division : plan().regions.divisions) {
      if (division.level != level || !division.in_force(make_date(2014, 12, 31))) continue;
      const auto of = plan().orgs.of(division);
      orgs.insert(orgs.end(), of.begin(), of.end());
      break;
    }
  }
  return orgs;
}

/// Only the sections' own paragraphs, which begin with a comment inside a comment, are to be filled
/// in.
std::string without_first_comment_sign(const std::string& text) {
  std::string result;
  std::istringstream lines(text);
  bool begins = true;
  bool of_section = false;
  for (std::string line; std::getline(lines, line);) {
    if (begins) of_section = line.starts_with("# # ");
    begins = line.empty();
    result += (of_section && line.starts_with("# ") ? line.substr(2) : line) + '\n';
  }
  return result;
}

}  // namespace

TEST_CASE("a blank ledger is sound as it stands, for every level, role and language") {
  REQUIRE(some_orgs().size() >= 2 * plan().orgs.roles.size());
  for (const auto& org : some_orgs()) {
    for (const auto language : kLanguages) {
      CAPTURE(org.id());
      const auto text = template_of(org.division, org.role, language);
      const auto ledger = ledger::read(source::parse("ledger.yaml", text), plan());
      CHECK(ledger.usable);
      CHECK(ledger.org.id() == org.id());
      CHECK(ledger.year == 2014);
      for (const auto& section : ledger.sections) CHECK_FALSE(section.present);
      const auto found = check::check(plan(), ledger, {.as_of = make_date(2014, 12, 31)});
      CHECK(found.errors == 0);
    }
  }
}

TEST_CASE("with the comment signs taken off it is a ledger with blank records") {
  for (const auto& org : some_orgs()) {
    for (const auto language : kLanguages) {
      CAPTURE(org.id());
      const auto text = without_first_comment_sign(template_of(org.division, org.role, language));
      const auto parsed = source::parse("ledger.yaml", text);
      for (const auto& diagnostic : parsed.diagnostics) CAPTURE(diagnostic.code);
      CHECK(parsed.diagnostics.empty());
      const auto ledger = ledger::read(parsed, plan());
      std::size_t present = 0;
      for (const auto& section : ledger.sections) {
        if (!section.present) continue;
        present += 1;
        CHECK(section.readable);
      }
      CHECK(present > 5);
      // Nothing but values is missing: no key is unknown or in a wrong place.
      for (const auto& flaw : ledger.flaws) {
        CHECK(flaw.kind != ledger::Flaw::Kind::unknown_field);
        CHECK(flaw.kind != ledger::Flaw::Kind::unknown_section);
        CHECK(flaw.kind != ledger::Flaw::Kind::not_a_list);
        CHECK(flaw.kind != ledger::Flaw::Kind::missing_id);
      }
    }
  }
}

TEST_CASE("a blank ledger has the sections that the plan asks of its org, and no others") {
  for (const auto& org : some_orgs()) {
    const auto* division = plan().regions.find(org.division);
    const schema::LedgerKeeper keeper{
        .level = division->level,
        .leaf = plan().regions.is_leaf(*division, make_date(2014, 12, 31)),
        .role = org.role};
    std::vector<bool> asked(plan().shape.sections.size());
    for (const auto& requirement : plan().requirements) {
      for (const auto section : schema::asked_sections(plan(), requirement, keeper)) {
        asked[section] = true;
      }
    }
    const auto text = without_first_comment_sign(template_of(org.division, org.role, Language::en));
    const auto ledger = ledger::read(source::parse("ledger.yaml", text), plan());
    for (std::size_t i = 0; i < asked.size(); ++i) {
      CAPTURE(plan().shape.sections[i].name);
      CHECK(ledger.sections[i].present == asked[i]);
    }
  }
}
