#include "check/across/figures.h"
#include "check/across/findings.h"
#include "check/rules.h"
#include "check/words.h"

namespace sipub::check::rules {
namespace {

void look(const AcrossStore& store, const CodePage& page, AcrossFindings& findings) {
  each_whole(store, [&](const Figure& whole, const PartsSum& parts) {
    const bool differs = parts.complete() ? whole.value() != parts.sum : whole.value() < parts.sum;
    if (!differs) return;
    Words known;
    if (!parts.complete()) known = {"（还不全）", "（還不全）", " (and not all of them are known)"};
    findings.add({.page = &page,
                  .place = {whole.ledger, whole.begin},
                  .args = {{"sum", std::to_string(parts.sum)},
                           {"parts", std::to_string(parts.known) + "/" + std::to_string(parts.all)},
                           {"known", known}}});
  });
}

}  // namespace

const Rule& parts_differ_from_whole() {
  static const Rule rule{
      .page = {.code = "L408",
               .name = "parts-differ-from-whole",
               .severity = Severity::warning,
               .title = {"上级数与下级之和不符", "上級數與下級之和不符", "whole and parts differ"},
               .why = {"同一天、同一类的数，上级的应当等于各下级之和；不符的，按上下限计。",
                       "同一天、同一類的數，上級的應當等於各下級之和；不符的，按上下限計。",
                       "Of the same kind and day, the figure of a place is the sum of its parts; "
                       "where they differ, only bounds are known."},
               .cure = {"核对本级和下级的数；不属于任何下级的，用自定代号另列一条。",
                        "核對本級和下級的數；不屬於任何下級的，用自定代號另列一條。",
                        "Check both; what lies in no part is recorded in a row of its own under a "
                        "local id."},
               .message = {"“{field}”{text}，下级{parts}的合计是{sum}{known}。",
                           "“{field}”{text}，下級{parts}的合計是{sum}{known}。",
                           "“{field}” is {text}, but its parts ({parts}) make {sum}{known}."},
               .bad = example("parts-differ-from-whole.bad"),
               .good = example("parts-differ-from-whole.good")},
      .across = look,
      .needs = {.figures = true}};
  return rule;
}

}  // namespace sipub::check::rules
