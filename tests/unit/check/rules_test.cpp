// Every rule has a page in three languages, an example that has its fault and nothing else, and one
// that is sound.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "check/rule.h"
#include "checking.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

namespace {

void check_words(const Words& words) {
  CHECK_FALSE(words.zh_hans.empty());
  CHECK_FALSE(words.zh_hant.empty());
  CHECK_FALSE(words.en.empty());
  CHECK(placeholders(words.zh_hans) == placeholders(words.zh_hant));
  CHECK(placeholders(words.zh_hans) == placeholders(words.en));
}

/// The options under which a rule's example is tried.
Options options_for(const CodePage& page) {
  Options asked = options();
  asked.evidence = page.code.starts_with("L5");
  return asked;
}

/// Rules that need more than a text: files beside the ledger, or waivers. They have tests of their
/// own.
bool needs_more_than_text(const CodePage& page) {
  return page.code.starts_with("L5") || page.name == "unused-waiver" ||
         page.name == "expired-waiver";
}

}  // namespace

TEST_CASE("every page is complete, in three languages, with the same placeholders") {
  std::set<std::string_view> codes;
  std::set<std::string_view> names;
  for (const CodePage* page : code_pages()) {
    CAPTURE(page->code);
    CHECK(codes.insert(page->code).second);
    CHECK(names.insert(page->name).second);
    CHECK(page->code.size() == 4);
    for (const Words* words : {&page->title, &page->why, &page->cure, &page->message}) {
      check_words(*words);
    }
    CHECK_FALSE(page->bad.empty());
    CHECK_FALSE(page->good.empty());
    CHECK(page->bad != page->good);
    CHECK(find_code(page->code) == page);
    CHECK(find_code(page->name) == page);
  }
  CHECK(find_code("l302") == find_code("above-total"));
  CHECK(find_code("L999") == nullptr);
}

TEST_CASE("every rule is found in some way") {
  for (const Rule* rule : rule_table()) {
    CAPTURE(rule->page.code);
    CHECK(rule->page.code.front() == 'L');
    const bool by_waivers =
        rule->page.name == "unused-waiver" || rule->page.name == "expired-waiver";
    CHECK((by_waivers || rule->flaw || rule->check != nullptr || rule->across != nullptr));
  }
}

TEST_CASE("a rule's bad example has its fault and nothing else") {
  for (const Rule* rule : rule_table()) {
    const CodePage& page = rule->page;
    CAPTURE(page.code);
    CAPTURE(page.name);
    if (needs_more_than_text(page)) continue;
    const auto found = check_all(split(page.bad), options_for(page));
    CHECK(codes(found) == page.code);
    for (const Diagnostic& one : found) {
      if (one.code != page.code) continue;
      CHECK(one.severity == page.severity);
      CHECK(one.begin.line > 0);
      CHECK_FALSE(one.excerpt.text.empty());
      for (const Language language : kLanguages) {
        for (const Words* words : {&page.message, &page.cure}) {
          CHECK(fill(*words, one.args, language).find('{') == std::string::npos);
        }
      }
    }
  }
}

TEST_CASE("a rule's good example is sound") {
  for (const Rule* rule : rule_table()) {
    const CodePage& page = rule->page;
    CAPTURE(page.code);
    CAPTURE(page.name);
    CHECK(codes(check_all(split(page.good), options_for(page))) == "");
  }
}
