// Every file of examples/broken has the fault that its first line describes, and nothing else.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>

#include "base/file.h"
#include "checking.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

namespace {

const std::map<std::string, std::string> kExpected{
    {"act-dated-twice", "L115"},
    {"act-outside-year", "L202"},
    {"act-undated", "L201"},
    {"after-end-mark", "Y206"},
    {"anchor", "Y202 Y203"},
    {"bank-card-number", "L603"},
    {"byte-order-mark", "Y306"},
    {"code-without-quotes", "L144"},
    {"colon-in-text", "Y108"},
    {"combined-answer-rate", "L116"},
    {"computed-field", "L106"},
    {"count-over-total", "L302"},
    {"dangling-reference", "L404"},
    {"date-chinese", "L133"},
    {"date-dots", "L132"},
    {"date-impossible", "L137"},
    {"date-short", "L135"},
    {"date-slashes", "L131"},
    {"division-not-in-force", "L703"},
    {"duplicate-id", "L113"},
    {"duplicate-key", "Y201"},
    {"duplicate-key-two-labels", "L105"},
    {"empty-section", "L109"},
    {"ends-before-begins", "L203"},
    {"fullwidth-brackets", "L141"},
    {"fullwidth-colon", "Y102"},
    {"fullwidth-colon-in-braces", "Y102"},
    {"fullwidth-comma", "L141"},
    {"fullwidth-comma-in-braces", "Y119"},
    {"fullwidth-digits", "L134 L129"},
    {"fullwidth-quotes", "L141"},
    {"fullwidth-space", "Y115"},
    {"gbk", "Y302"},
    {"hash-in-braces", "Y120"},
    {"hash-in-text", "Y117"},
    {"identity-number", "L601"},
    {"missing-field", "L108"},
    {"missing-id", "L112"},
    {"mobile-number", "L602"},
    {"no-end-mark", "Y207"},
    {"no-space-after-colon", "Y103"},
    {"nul-byte", "Y304"},
    {"number-decimal", "L122"},
    {"number-in-words", "L125"},
    {"number-negative", "L126"},
    {"number-percent", "L121"},
    {"number-thousands", "L127"},
    {"number-wan", "L128"},
    {"published-before-produced", "L203"},
    {"repeated-without-times", "L117"},
    {"satisfied-over-rated", "L301"},
    {"second-document", "Y206"},
    {"section-not-list", "L102"},
    {"share-without-sample", "L114"},
    {"tab-indent", "Y101"},
    {"tag", "Y204"},
    {"text-begins-with-star", "Y110"},
    {"two-ledgers-a", ""},
    {"two-ledgers-b", ""},
    {"unclosed-bracket", "Y107"},
    {"unclosed-quote", "Y106"},
    {"unknown-division", "L702"},
    {"unknown-field", "L104"},
    {"unknown-role", "L142"},
    {"unknown-section", "L103"},
    {"unknown-word", "L142"},
    {"unregistered-org", "L704"},
    {"utf-16", "Y301"},
    {"value-then-fields", "Y118"},
    {"value-then-list", "Y118"},
    {"waiver-names-two", "L115"},
    {"windows-line-ends", "Y307"},
    {"withheld-without-reason", "L114"},
    {"wrong-indent", "Y105"},
    {"wrong-plan", "L701"},
    {"year-two-digits", "L126"},
    {"yes-no", "L110"},
};

std::filesystem::path folder() {
  return std::filesystem::path(SIPUB_SOURCE_DIR) / "examples" / "broken";
}

Text text_of(const std::string& name) {
  return {name + ".yaml", read_file(folder() / (name + ".yaml"))};
}

}  // namespace

TEST_CASE("every broken example has its fault and nothing else") {
  for (const auto& [name, expected] : kExpected) {
    CAPTURE(name);
    CHECK(codes(check_all({text_of(name)})) == expected);
  }
}

TEST_CASE("no broken example is left out") {
  for (const std::string& file : list_ledger_files(folder()).paths) {
    CAPTURE(file);
    CHECK(kExpected.contains(std::filesystem::path(file).stem().string()));
  }
}

TEST_CASE("the two ledgers of one org and year are told once, at the later file") {
  const auto found = check_all({text_of("two-ledgers-a"), text_of("two-ledgers-b")});
  REQUIRE(codes(found) == "L401");
  CHECK(found.front().file == "two-ledgers-b.yaml");
  REQUIRE(found.front().related.size() == 1);
  CHECK(found.front().related.front().file == "two-ledgers-a.yaml");
}

TEST_CASE("who looks for errors alone finds all of them") {
  Options errors_only = options();
  errors_only.errors_only = true;
  const auto count = [](const std::vector<Diagnostic>& found) {
    return std::count_if(found.begin(), found.end(),
                         [](const Diagnostic& one) { return one.severity == Severity::error; });
  };
  for (const CodePage* page : code_pages()) {
    CAPTURE(page->code);
    const auto texts = split(page->bad);
    CHECK(count(check_all(texts, errors_only)) == count(check_all(texts)));
  }
}

TEST_CASE("a warning that is made an error is looked for then, too") {
  Options errors_only = options();
  errors_only.errors_only = true;
  const CodePage& page = *find_code("figures-differ");
  CHECK(check_all(split(page.bad), errors_only).empty());
  errors_only.selection = Selection({}, {}, {std::string(page.code) + "=error"});
  CHECK(check_all(split(page.bad), errors_only).size() == check_all(split(page.bad)).size());
}
