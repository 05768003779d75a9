#include "check/across/figures.h"
#include "check/across/findings.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const AcrossStore& store, const CodePage& page, AcrossFindings& findings) {
  each_difference(store, [&](const Figure& figure, const Figure& first) {
    findings.add(
        {.page = &page,
         .place = {figure.ledger, figure.begin},
         .args = {{"other", std::to_string(first.value())},
                  {"other_file", store.ledgers[first.ledger].file}},
         .marks = {{{first.ledger, first.begin}, {"另一处", "另一處", "the other figure"}}}});
  });
}

}  // namespace

const Rule& figures_differ() {
  static const Rule rule{
      .page = {.code = "L409",
               .name = "figures-differ",
               .severity = Severity::warning,
               .title = {"同一个数两处不同", "同一個數兩處不同", "two figures for one thing"},
               .why = {"同一地方、同一类、同一天只有一个数；两处不同，只能按上下限计。",
                       "同一地方、同一類、同一天只有一個數；兩處不同，只能按上下限計。",
                       "There is one figure for a place, a kind and a day; where two ledgers "
                       "differ, only bounds are known."},
               .cure = {"与对方核对，两处改成一样。", "與對方核對，兩處改成一樣。",
                        "Settle with the other org which is right."},
               .message = {"“{field}”这里是{text}，{other_file}里是{other}。",
                           "“{field}”這裏是{text}，{other_file}裏是{other}。",
                           "“{field}” is {text} here, but {other} in {other_file}."},
               .bad = example("figures-differ.bad"),
               .good = example("figures-differ.good")},
      .across = look,
      .needs = {.figures = true}};
  return rule;
}

}  // namespace sipub::check::rules
