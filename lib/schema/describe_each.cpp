#include "schema/describer.h"

namespace sipub::schema {

void Describer::write(const EachMeasure& each) {
  members(each);
  if (!each.satisfies.empty()) {
    line({"看每一项是否同时符合：", "看每一項是否同時符合：",
          "Of each it is asked whether it meets all of these:"});
    conditions(each.satisfies);
  }
  if (each.inner) {
    line({"对每一项：", "對每一項：", "Of each:"});
    inner(*each.inner);
  }
  for (const auto& [word, more] : each.only) {
    line({"其中{word}的记录还须符合：", "其中{word}的記錄還須符合：",
          "Records of {word} must meet these as well:"},
         {{"word", terms_.words(*each.vocabulary, {word})}});
    conditions(more);
  }
  share_of_members(each.target);
  expected(each);
  if (!each.open.empty()) {
    line({"尚不符合但未到{field}的，不算不符合。", "尚不符合但未到{field}的，不算不符合。",
          "One that does not meet them yet is still open until its {field}."},
         {{"field", terms_.field(each.open)}});
  }
  if (each.set != EachMeasure::Set::words) empty(each);
}

std::vector<Argument> Describer::names(const ListPlace& list) const {
  return {{"section", terms_.plan().shape.sections[list.section].label.in(terms_.language())},
          {"field", terms_.field(list.path)}};
}

void Describer::members(const EachMeasure& each) {
  switch (each.set) {
    case EachMeasure::Set::records:
      line(each.records.where.empty()
               ? Words{"逐项看{records}。", "逐項看{records}。", "Take up, one by one, {records}."}
               : Words{"逐项看{records}，只看符合下列条件的：",
                       "逐項看{records}，只看符合下列條件的：",
                       "Take up, one by one, {records} where:"},
           {{"records", terms_.records(each.records)}});
      conditions(each.records.where);
      break;
    case EachMeasure::Set::words:
      line({"逐项看：{words}。", "逐項看：{words}。", "Take up each of: {words}."},
           {{"words", terms_.words(*each.vocabulary, each.words)}});
      if (each.except) {
        line({"在“{section}”的{field}中列出的除外。", "在“{section}”的{field}中列出的除外。",
              "Those listed under {field} of “{section}” are left out."},
             names(*each.except));
      }
      break;
    case EachMeasure::Set::divisions:
      line({"逐个看下级区划：{levels}。", "逐個看下級區劃：{levels}。",
            "Take up each division below of level: {levels}."},
           {{"levels", terms_.levels(each.levels)}});
      break;
    case EachMeasure::Set::list:
      line(each.list_where.empty()
               ? Words{"逐项看“{section}”的{field}。", "逐項看“{section}”的{field}。",
                       "Take up, one by one, the entries of {field} in “{section}”."}
               : Words{"逐项看“{section}”的{field}，只看符合下列条件的：",
                       "逐項看“{section}”的{field}，只看符合下列條件的：",
                       "Take up, one by one, the entries of {field} in “{section}” where:"},
           names(each.list));
      conditions(each.list_where);
      break;
  }
}

void Describer::share_of_members(const Target& target) {
  const std::vector<Argument> n{{"n", terms_.number(target.value)}};
  switch (target.kind) {
    case Target::Kind::none: break;
    case Target::Kind::all:
      line({"要求：全部符合。", "要求：全部符合。", "Required: all of them."});
      break;
    case Target::Kind::number:
      line(
          {"要求：不少于{n}项符合。", "要求：不少於{n}項符合。", "Required: at least {n} of them."},
          n);
      break;
    case Target::Kind::percent:
      line({"要求：不低于{n}%的项符合。", "要求：不低於{n}%的項符合。",
            "Required: at least {n}% of them."},
           n);
      break;
  }
}

void Describer::expected(const EachMeasure& each) {
  if (!each.expect) return;
  figure({"应有的项数：{figure}；没有列出的，情况不明。",
          "應有的項數：{figure}；沒有列出的，情況不明。",
          "There should be as many as {figure}; any that is not listed is unknown."},
         {"应有的项数（没有列出的，情况不明）：{figure}，其中：",
          "應有的項數（沒有列出的，情況不明）：{figure}，其中：",
          "There should be as many (any that is not listed is unknown) as {figure} where:"},
         *each.expect, each.expect_amount);
}

void Describer::empty(const EachMeasure& each) {
  switch (each.empty) {
    case EachMeasure::Empty::undetermined:
      line({"一项也没有的，无法判定。", "一項也沒有的，無法判定。",
            "Where there is none, it is undetermined."});
      break;
    case EachMeasure::Empty::met:
      line({"一项也没有的，达标。", "一項也沒有的，達標。", "Where there is none, it is met."});
      break;
    case EachMeasure::Empty::not_met:
      line({"一项也没有的，未达标。", "一項也沒有的，未達標。",
            "Where there is none, it is not met."});
      break;
    case EachMeasure::Empty::not_applicable:
      line({"填报为没有的，不适用。", "填報為沒有的，不適用。",
            "Where none is recorded, it is not applicable."});
      break;
  }
  if (!each.empty_needs) return;
  line({"但须另有下列依据，否则无法判定：", "但須另有下列依據，否則無法判定：",
        "That needs the following behind it; else it is undetermined:"});
  inner(*each.empty_needs);
}

}  // namespace sipub::schema
