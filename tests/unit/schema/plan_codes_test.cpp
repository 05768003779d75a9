#include "schema/plan_codes.h"

#include <doctest/doctest.h>

#include "plan_fragment.h"

namespace sipub::schema {
namespace {

using namespace testing;

std::vector<CodePage> pages() {
  auto all = plan_form_pages();
  for (CodePage& page : plan_contradiction_pages()) all.push_back(std::move(page));
  return all;
}

TEST_CASE("every code of plans appears in its bad example and in nothing of its good one") {
  for (const CodePage& page : pages()) {
    CAPTURE(page.code);
    const auto bad = read(plan_with(page.bad), fragment_frame());
    CHECK_MESSAGE(std::any_of(bad.diagnostics.begin(), bad.diagnostics.end(),
                              [&](const Diagnostic& found) { return found.code == page.code; }),
                  told(bad.diagnostics));
    CHECK(told(read(plan_with(page.good), fragment_frame()).diagnostics) == "");
  }
}

TEST_CASE("every page of plans is whole in three languages") {
  for (const CodePage& page : pages()) {
    CAPTURE(page.code);
    for (const Words& words : {page.title, page.why, page.cure, page.message}) {
      CHECK(!words.zh_hans.empty());
      CHECK(!words.zh_hant.empty());
      CHECK(!words.en.empty());
    }
    CHECK(page.severity == Severity::error);
    CHECK(page.bad.ends_with("...\n"));
    CHECK(page.good.ends_with("...\n"));
    CHECK(page.name.starts_with("plan-"));
  }
}

TEST_CASE("messages have their arguments in every language") {
  for (const CodePage& page : pages()) {
    const auto bad = read(plan_with(page.bad), fragment_frame());
    for (const Diagnostic& found : bad.diagnostics) {
      if (found.code != page.code) continue;
      for (const Language language : kLanguages) {
        CHECK(fill(page.message, found.args, language).find('{') == std::string::npos);
        CHECK(!fill(page.cure, found.args, language).empty());
      }
    }
  }
}

}  // namespace
}  // namespace sipub::schema
