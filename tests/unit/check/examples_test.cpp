// The example ledgers are what a careful office writes: no errors, and no warnings but those that
// are meant.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <thread>

#include "base/file.h"
#include "checking.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

namespace {

std::vector<Text> example_ledgers() {
  const auto top = std::filesystem::path(SIPUB_SOURCE_DIR) / "examples" / "ledgers";
  std::vector<Text> texts;
  for (const std::string& file : list_ledger_files(top).paths) {
    texts.push_back({std::filesystem::path(file).filename().string(), read_file(file)});
  }
  return texts;
}

}  // namespace

TEST_CASE("the example ledgers have no errors") {
  for (const Diagnostic& one : check_all(example_ledgers())) {
    INFO(one.file, ":", one.begin.line, " ", one.path);
    INFO(fill(find_code(one.code)->message, one.args, Language::en));
    CAPTURE(one.code);
    CHECK(one.severity != Severity::error);
  }
}

TEST_CASE("the example ledgers' warnings are those that a reviewer wants") {
  std::map<std::string_view, int> warnings;
  for (const Diagnostic& one : check_all(example_ledgers())) {
    if (one.severity == Severity::warning) ++warnings[one.code];
  }
  const std::map<std::string_view, int> wanted{
      // Several offices published after the limit and say so.
      {find_code("published-late")->code, 28},
      // Three offices left out a fortnight.
      {find_code("hole-between-periods")->code, 3},
      // One survey is small and the office's own, to show what that is worth.
      {find_code("weak-sample")->code, 2},
      {find_code("weak-source")->code, 2},
      // Yangjiang and Yangchun differ, so that an assessment shows both bounds.
      {find_code("figures-differ")->code, 10}};
  for (const auto& [code, number] : warnings) {
    CAPTURE(code);
    CHECK(wanted.contains(code));
    CHECK(number == (wanted.contains(code) ? wanted.at(code) : 0));
  }
}

TEST_CASE("what ledgers show together depends neither on their order nor on threads") {
  std::vector<Text> texts = example_ledgers();
  // Faults of every kind across ledgers.
  for (const char* name :
       {"same-org-and-year", "claimed-twice", "fixed-field-changed", "dangling-reference",
        "nothing-provided", "parts-differ-from-whole", "figures-differ"}) {
    int number = 0;
    for (Text& text : split(find_code(name)->bad)) {
      text.file = fmt::format("{}-{}.yaml", name, ++number);
      texts.push_back(std::move(text));
    }
  }
  const TextOf text_of = giving(texts);
  const auto run = [&](const std::vector<Text>& order, unsigned threads) {
    CrossCheck cross(plan(), options());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
      for (std::size_t i = next++; i < order.size(); i = next++) cross.add(read(order[i]));
    };
    {
      std::vector<std::jthread> running;
      for (unsigned i = 1; i < threads; ++i) running.emplace_back(work);
      work();
    }
    return cross.finish(text_of);
  };
  const auto expected = run(texts, 1);
  CHECK(expected.size() >= 7);
  CHECK(std::is_sorted(expected.begin(), expected.end()));
  std::mt19937 random(7);
  for (int i = 0; i < 3; ++i) {
    std::shuffle(texts.begin(), texts.end(), random);
    CHECK(run(texts, 1) == expected);
    CHECK(run(texts, 4) == expected);
  }
}
