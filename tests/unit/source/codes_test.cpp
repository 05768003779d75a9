#include "source/codes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "source/parse.h"

using namespace sipub;
using namespace sipub::source;

namespace {

/// Examples write bytes that are no text as `\xHH`.
std::string bytes_of(std::string_view example) {
  std::string bytes;
  while (!example.empty()) {
    if (example.starts_with("\\x") && example.size() >= 4) {
      bytes += static_cast<char>(std::stoi(std::string(example.substr(2, 2)), nullptr, 16));
      example.remove_prefix(4);
    } else {
      bytes += example.front();
      example.remove_prefix(1);
    }
  }
  return bytes;
}

/// An example as it is tried: two faults are of a size that no page has room for.
Parsed try_bad(const CodePage& page) {
  if (page.code == kTooLarge) return parse("t", "a: 1\n", {.size_limit = 4});
  if (page.code == kCrowdedLine) return parse("t", "a: [" + std::string(300'000, ',') + "]\n...\n");
  return parse("t", bytes_of(page.bad));
}

}  // namespace

TEST_CASE("every page is complete, in three languages") {
  std::set<std::string_view> codes;
  std::set<std::string_view> names;
  for (const CodePage& page : code_pages()) {
    CAPTURE(page.code);
    CHECK(codes.insert(page.code).second);
    CHECK(names.insert(page.name).second);
    CHECK(page.code.size() == 4);
    CHECK(page.code.front() == 'Y');
    for (const Words* words : {&page.title, &page.why, &page.cure, &page.message}) {
      CHECK_FALSE(words->zh_hans.empty());
      CHECK_FALSE(words->zh_hant.empty());
      CHECK_FALSE(words->en.empty());
      CHECK(placeholders(words->zh_hans) == placeholders(words->zh_hant));
      CHECK(placeholders(words->zh_hans) == placeholders(words->en));
    }
    CHECK_FALSE(page.bad.empty());
    CHECK_FALSE(page.good.empty());
  }
  CHECK(std::is_sorted(code_pages().begin(), code_pages().end(),
                       [](const CodePage& a, const CodePage& b) { return a.code < b.code; }));
}

TEST_CASE("every page's bad example has its fault, with the values its texts name") {
  for (const CodePage& page : code_pages()) {
    CAPTURE(page.code);
    const Parsed parsed = try_bad(page);
    const auto found = std::find_if(parsed.diagnostics.begin(), parsed.diagnostics.end(),
                                    [&](const Diagnostic& d) { return d.code == page.code; });
    REQUIRE(found != parsed.diagnostics.end());
    CHECK(found->severity == page.severity);
    std::set<std::string> given;
    for (const Argument& argument : found->args) given.insert(argument.name);
    for (const Words* words : {&page.message, &page.cure}) {
      for (const std::string& name : placeholders(words->en)) {
        CAPTURE(name);
        CHECK(given.contains(name));
      }
    }
    for (const Language language : kLanguages) {
      CHECK(fill(page.message, found->args, language).find('{') == std::string::npos);
    }
    // These come with others.
    const bool in_company = page.code == kTooManySyntaxErrors || page.code == kOtherSyntax ||
                            page.code == kAlias;
    CHECK((in_company || parsed.diagnostics.size() == 1));
  }
}

TEST_CASE("every page's good example is sound") {
  for (const CodePage& page : code_pages()) {
    CAPTURE(page.code);
    const Parsed parsed = parse("t", std::string(page.good));
    CHECK(parsed.diagnostics.empty());
    CHECK(parsed.document->is_whole());
  }
}
