#include "schema/codes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "schema/plan_codes.h"
#include "schema_files.h"

using namespace sipub;
using namespace sipub::schema;

namespace {

/// Whether a page is about any schema file; the others' examples are parts of a plan.
bool is_general(const CodePage& page) {
  const auto plan_pages = plan_form_pages();
  const auto more = plan_contradiction_pages();
  const auto same = [&](const CodePage& one) { return one.code == page.code; };
  return std::none_of(plan_pages.begin(), plan_pages.end(), same) &&
         std::none_of(more.begin(), more.end(), same);
}

/// An example in the place of one of the second plan's files, and that file's path.
struct Place {
  std::string path;
  std::string text;
};

Place place_of(std::string_view example) {
  std::string text(example);
  if (text.starts_with("sipub: vocabulary/")) return {"vocabularies/colour.yaml", text};
  if (text.starts_with("sipub: shape/")) {
    return {"notebook.yaml", replaced(text, "id: ledger", "id: notebook")};
  }
  const std::string folder = text.starts_with("sipub: calendar/") ? "calendars" : "regions";
  return {folder + "/harrow.yaml", replaced(text, "id: land", "id: harrow")};
}

/// What is found in the example's own file.
std::vector<Diagnostic> try_example(std::string_view example) {
  const Scratch scratch;
  const Library second = Library::directory(kSecondPlan);
  for (const SchemaFile& file : second.files()) scratch.write(file.path, file.bytes);
  scratch.write("notebook.yaml", replaced(bytes_of(second, "notebook.yaml"), "vocabulary: theme",
                                          "vocabulary: colour"));
  const Place place = place_of(example);
  const std::string file = scratch.write(place.path, place.text);
  auto found = Library::directory(scratch.path()).load("harrow-2031").diagnostics;
  found.erase(std::remove_if(found.begin(), found.end(),
                             [&](const Diagnostic& one) { return one.file != file; }),
              found.end());
  return found;
}

auto find(const std::vector<Diagnostic>& all, std::string_view code) {
  return std::find_if(all.begin(), all.end(),
                      [&](const Diagnostic& one) { return one.code == code; });
}

}  // namespace

TEST_CASE("every page about schemas is complete, in three languages") {
  std::set<std::string_view> codes;
  std::set<std::string_view> names;
  for (const CodePage& page : code_pages()) {
    CAPTURE(page.code);
    CHECK(codes.insert(page.code).second);
    CHECK(names.insert(page.name).second);
    CHECK(page.code.size() == 4);
    CHECK(page.code.front() == 'P');
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
    if (!is_general(page)) continue;
    CAPTURE(page.code);
    const auto all = try_example(page.bad);
    const auto found = find(all, page.code);
    REQUIRE(found != all.end());
    CHECK(found->severity == page.severity);
    CHECK(found->begin.line > 0);
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
  }
}

TEST_CASE("every page's good example is free of its fault") {
  for (const CodePage& page : code_pages()) {
    if (!is_general(page)) continue;
    CAPTURE(page.code);
    const auto all = try_example(page.good);
    CHECK(find(all, page.code) == all.end());
    // Shapes are shown in part; other examples are whole files.
    CHECK((page.good.starts_with("sipub: shape/") || all.empty()));
  }
}
