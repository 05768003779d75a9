#include "assess/word_index.h"

#include <doctest/doctest.h>

#include "assessing.h"

using namespace sipub;
using namespace sipub::assess;

TEST_CASE("records are found by their words, those that can't be told by any") {
  const schema::Plan& plan = guangdong();
  const auto ledgers = read_all(
      {{"440400-hrss", 2014,
        "disclosures:\n"
        "  - {id: a, title: A, category: policy, mode: active}\n"
        "  - {id: b, title: B, category: guide, mode: active}\n"
        "  - {id: c, title: C, category: nonsense, mode: active}\n"
        "  - {id: d, title: D, category: policy, mode: active}\n"
        "  - {id: e, title: E, category: guide, mode: active}\n"},
       // What one year calls a guide was a policy in the year before.
       {"440400-hrss", 2015, "disclosures:\n  - {id: e, title: E, category: rights, mode: active}\n"}},
      plan);
  const ledger::Histories histories(ledgers, plan, make_date(2015, 6, 30));
  const std::size_t section = *plan.shape.find_section("disclosures");
  const schema::MapShape& shape = plan.shape.sections[section].record;
  const std::size_t field = *shape.find("category");
  const auto word = [&](std::string_view name) {
    const auto& words = shape.fields[field].vocabulary->words;
    return std::ranges::find(words, name, &schema::Word::name) - words.begin();
  };
  const WordIndex index(histories.find("440400-hrss")->entries(section), field);
  using Places = std::vector<std::uint32_t>;
  CHECK(index.with(std::array{word("policy")}) == Places{0, 2, 3, 4});
  CHECK(index.with(std::array{word("guide")}) == Places{1, 2, 4});
  CHECK(index.with(std::array{word("policy"), word("guide")}) == Places{0, 1, 2, 3, 4});
  CHECK(index.with(std::array{word("data")}) == Places{2, 4});
}
