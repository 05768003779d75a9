// What ledgers show together, beyond the examples of the rules.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "checking.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

namespace {

/// Documents with the numbers 1 to `count`.
std::string documents(int count) {
  std::string text = "documents:\n";
  for (int i = 1; i <= count; ++i) {
    text += fmt::format(
        "  - {{id: d{0}, kind: other, title: t, doc_no: 粤社〔2014〕{0}号, issued: 2014-09-01}}\n", i);
  }
  return text;
}

}  // namespace

TEST_CASE("past ten thousand, findings across ledgers are counted by file and severity") {
  const std::vector<Text> texts{{"a.yaml", ledger_of(documents(10'025), "440103")},
                                {"b.yaml", ledger_of(documents(10'025), "440104")}};
  Options asked = options();
  asked.selection = Selection({}, {}, {"claimed-twice=error"});
  CrossCheck cross(plan(), asked);
  for (const Text& text : texts) cross.add(read(text));
  CHECK(cross.finish(giving(texts)).size() == 10'000);
  REQUIRE(cross.left_out().size() == 1);
  CHECK(cross.left_out().at("b.yaml").errors == 25);
  CHECK(cross.left_out().at("b.yaml").warnings == 0);
}

TEST_CASE("a provider that records its kinds badly is not said to provide nothing") {
  const std::string delegating = ledger_of(
      "channels:\n  - {id: w, kind: wechat, opened: 2010-05-04, provided_by: 440104-hrss}\n");
  const auto found = [&](const char* kind) {
    return codes(check_all(
        {{"a.yaml", delegating},
         {"b.yaml", ledger_of("channels:\n  - {id: w, kind: " + std::string(kind) +
                                  ", opened: 2010-05-04}\n",
                              "440104")}}));
  };
  CHECK(found("wechat") == "");
  CHECK(found("portal") == "L406");
  CHECK(found("wechatt") == "L142");
}
