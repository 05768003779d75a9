#include "assess/notes.h"

#include <algorithm>
#include <cassert>

#include "base/code_page.h"

namespace sipub::assess {
namespace {

struct Text {
  std::string_view code;
  Words words;
};

const std::vector<Text>& texts() {
  static const std::vector<Text> table{
      // Of any result.
      {"undated",
       {"行动方案没有写明期限，按{day}判定。", "行動方案沒有寫明期限，按{day}判定。",
        "The plan sets no date; judged by {day}."}},
      {"undated-open",
       {"行动方案没有写明期限，不设截止日期。", "行動方案沒有寫明期限，不設截止日期。",
        "The plan sets no date, so it never falls due."}},
      {"reconstructed",
       {"行动方案此处原文残缺，按复原的文字判定。", "行動方案此處原文殘缺，按復原的文字判定。",
        "The plan's text is damaged here; judged by the text as reconstructed."}},
      {"no-ledger",
       {"没有台账的单位{count}个：{names}。", "沒有台賬的單位{count}個：{names}。",
        "No ledger came from {count}: {names}."}},
      {"not-recorded",
       {"台账没有记录“{section}”的单位{count}个：{names}。",
        "台賬沒有記錄“{section}”的單位{count}個：{names}。",
        "“{section}” not recorded for the days concerned by {count}: {names}."}},
      {"void-records",
       {"有差错、作用不定的记录{count}条：{places}。",
        "有差錯、作用不定的記錄{count}條：{places}。",
        "Records with errors that may count or not: {count} ({places})."}},
      {"delegated",
       {"由其他单位承办：{names}。", "由其他單位承辦：{names}。", "Provided by others: {names}."}},
      // Counts and sets.
      {"close",
       {"达到基数的{percent}，接近目标。", "達到基數的{percent}，接近目標。",
        "{percent} of the base figure, close to the target."}},
      {"lacking",
       {"没有达到或不能确定的{count}个：{names}。", "沒有達到或不能確定的{count}個：{names}。",
        "Missing or in doubt, {count}: {names}."}},
      {"unlisted",
       {"台账没有列出的{count}个。", "台賬沒有列出的{count}個。",
        "Not listed in any ledger: {count}."}},
      {"left-out",
       {"按台账说明不计入：{names}。", "按台賬說明不計入：{names}。",
        "Left out, as the ledger says: {names}."}},
      // Periods and runs.
      {"counted-from", {"自{day}起计算。", "自{day}起計算。", "Counted from {day} on."}},
      {"periods-failed",
       {"没有达到的时段{count}个：{periods}。", "沒有達到的時段{count}個：{periods}。",
        "Periods that fall short, {count}: {periods}."}},
      {"periods-unknown",
       {"台账没有记录的时段{count}个：{periods}。", "台賬沒有記錄的時段{count}個：{periods}。",
        "Periods that nobody recorded, {count}: {periods}."}},
      {"longest-run",
       {"最长连续{days}天：{period}。", "最長連續{days}天：{period}。",
        "Longest unbroken run, {days} days: {period}."}},
      {"carried-by",
       {"由“{word}”一种连续完成。", "由“{word}”一種連續完成。", "Carried by “{word}” alone."}},
      {"late-unknown",
       {"期限当天没有达到；此后是否达到，台账没有记录。",
        "期限當天沒有達到；此後是否達到，台賬沒有記錄。",
        "Missed on the day it was due; nobody recorded whether it was reached since."}},
      // Shares.
      {"months-missing",
       {"缺少的月份：{months}。", "缺少的月份：{months}。", "Months missing: {months}."}},
      {"rows-differ",
       {"各台账数字不一致的地区：{places}。", "各台賬數字不一致的地區：{places}。",
        "Ledgers contradict each other about: {places}."}},
      {"no-figure",
       {"没有完成数的地区：{places}。", "沒有完成數的地區：{places}。", "No figure of: {places}."}},
      {"no-base",
       {"没有基数的地区：{places}。", "沒有基數的地區：{places}。",
        "No base figure of: {places}."}},
      {"other-base",
       {"没有“{instead}”的数字，以“{base}”为基数。", "沒有“{instead}”的數字，以“{base}”為基數。",
        "Measured against “{base}”, as “{instead}” is not given."}},
      {"no-survey",
       {"没有调查的地区：{places}。", "沒有調查的地區：{places}。", "No survey of: {places}."}},
      {"weighted",
       {"{places}个地区的调查按权数合计。", "{places}個地區的調查按權數合計。",
        "Surveys of {places} places, weighted."}},
      {"sample-firm",
       {"样本{n}人，占比{share}，95%置信区间{low}至{high}，扣除抽样误差后仍达到目标。",
        "樣本{n}人，佔比{share}，95%置信區間{low}至{high}，扣除抽樣誤差後仍達到目標。",
        "{share} of a sample of {n} (95 % interval {low} to {high}): reached beyond sampling "
        "error."}},
      {"sample-within",
       {"样本{n}人，占比{share}，95%置信区间{low}至{high}，与目标的差距在抽样误差之内。",
        "樣本{n}人，佔比{share}，95%置信區間{low}至{high}，與目標的差距在抽樣誤差之內。",
        "{share} of a sample of {n} (95 % interval {low} to {high}): within sampling error of the "
        "target."}},
      {"sample-below",
       {"样本{n}人，占比{share}，95%置信区间{low}至{high}，加上抽样误差仍达不到目标。",
        "樣本{n}人，佔比{share}，95%置信區間{low}至{high}，加上抽樣誤差仍達不到目標。",
        "{share} of a sample of {n} (95 % interval {low} to {high}): short of the target beyond "
        "sampling error."}},
      {"pooled-samples",
       {"没有权数，各地区样本合并计算。", "沒有權數，各地區樣本合併計算。",
        "No weights, so all samples are taken together."}},
  };
  return table;
}

}  // namespace

Note note(std::string_view code, const std::vector<Argument>& args) {
  const auto found = std::ranges::find(texts(), code, &Text::code);
  assert(found != texts().end());
  const Words& words = found->words;
  return {found->code,
          Words{fill(words, args, Language::zh_hans), fill(words, args, Language::zh_hant),
                fill(words, args, Language::en)}};
}

Words listed(const std::vector<Words>& names, std::size_t limit) {
  Words list;
  const std::size_t named = std::min(names.size(), limit);
  for (std::size_t i = 0; i < named; ++i) {
    if (i > 0) {
      list.zh_hans += "、";
      list.zh_hant += "、";
      list.en += ", ";
    }
    list.zh_hans += names[i].in(Language::zh_hans);
    list.zh_hant += names[i].in(Language::zh_hant);
    list.en += names[i].in(Language::en);
  }
  if (named < names.size()) {
    const std::string rest = std::to_string(names.size() - named);
    list.zh_hans += "，另有" + rest + "个";
    list.zh_hant += "，另有" + rest + "個";
    list.en += " and " + rest + " more";
  }
  return list;
}

}  // namespace sipub::assess
