#include "schema/describer.h"
#include "schema/field_path.h"

namespace sipub::schema {

namespace {

/// One of the periods, as people call it.
Words unit_of(const Every& every) {
  switch (every.unit) {
    case Every::Unit::day: return {"天", "天", "day"};
    case Every::Unit::working_day: return {"个工作日", "個工作日", "working day"};
    case Every::Unit::week:
    case Every::Unit::touched_week: return {"周", "週", "week"};
    case Every::Unit::half_month:
    case Every::Unit::weeks:
    case Every::Unit::days:
    case Every::Unit::rolling_days: break;
  }
  return {"期", "期", "period"};
}

}  // namespace

/// How the window is cut, as the beginning of a sentence.
std::string Describer::every(const Every& every) const {
  const std::vector<Argument> n{
      {"n", terms_.number(every.length)},
      {"from", every.anchor ? terms_.date(*every.anchor) : std::string()}};
  switch (every.unit) {
    case Every::Unit::day: return terms_.say({"逐日", "逐日", "For every day"});
    case Every::Unit::working_day:
      return terms_.say({"逐个工作日", "逐個工作日", "For every working day"});
    case Every::Unit::week:
      return terms_.say({"逐周（ISO周，星期四在期间内的）", "逐週（ISO週，星期四在期間內的）",
                         "For every ISO week whose Thursday lies in the window"});
    case Every::Unit::touched_week:
      return terms_.say({"逐周（与期间有交集的ISO周）", "逐週（與期間有交集的ISO週）",
                         "For every ISO week that the window touches"});
    case Every::Unit::half_month:
      return terms_.say({"逐个半月（1日至15日、16日至月末）", "逐個半月（1日至15日、16日至月末）",
                         "For every half month (1st to 15th, 16th to the end)"});
    case Every::Unit::weeks:
      return terms_.say(
          {"从期间首周起每{n}个ISO周为一期，逐期", "從期間首週起每{n}個ISO週為一期，逐期",
           "For every block of {n} ISO weeks from the window's first one"},
          n);
    case Every::Unit::days:
      if (every.anchor) {
        return terms_.say({"从{from}起每{n}天为一期，逐期", "從{from}起每{n}天為一期，逐期",
                           "For every block of {n} days from {from}"},
                          n);
      }
      return terms_.say({"从期间首日起每{n}天为一期，逐期", "從期間首日起每{n}天為一期，逐期",
                         "For every block of {n} days from the window's first day"},
                        n);
    case Every::Unit::rolling_days: break;
  }
  return terms_.say({"对期间内任意连续{n}天，", "對期間內任意連續{n}天，",
                     "For any {n} days in a row inside the window"},
                    n);
}

void Describer::write(const CadenceMeasure& cadence) {
  figure({"{every}计算{figure}。", "{every}計算{figure}。", "{every}, take {figure}."},
         {"{every}计算{figure}，记录须符合：", "{every}計算{figure}，記錄須符合：",
          "{every}, take {figure} where:"},
         cadence.select, cadence.amount, {{"every", every(cadence.every)}});
  if (!cadence.dated_by.empty()) {
    line({"记录按{field}归入各期。", "記錄按{field}歸入各期。",
          "A record belongs to the period of its {field}."},
         {{"field", terms_.field(cadence.dated_by)}});
  }
  const Words unit = unit_of(cadence.every);
  if (cadence.target.kind == Target::Kind::number) {
    line({"要求：每{unit}不少于{n}。", "要求：每{unit}不少於{n}。",
          "Required: at least {n} for every {unit}."},
         {{"unit", unit}, {"n", terms_.number(cadence.target.value)}});
  }
  if (cadence.target.at_most) {
    line({"要求：每{unit}不超过{n}。", "要求：每{unit}不超過{n}。",
          "Required: at most {n} for every {unit}."},
         {{"unit", unit}, {"n", terms_.number(*cadence.target.at_most)}});
  }
  starts(cadence);
}

void Describer::starts(const CadenceMeasure& cadence) {
  if (!cadence.starts) return;
  const bool any = cadence.starts->where.empty();
  line(any ? Words{"从首次有{records}之日起算。", "從首次有{records}之日起算。",
                   "It begins on the first day on which there are {records}."}
           : Words{"从首次有{records}之日起算，其中：", "從首次有{records}之日起算，其中：",
                   "It begins on the first day on which there are {records} where:"},
       {{"records", terms_.records(*cadence.starts)}});
  conditions(cadence.starts->where);
  line(cadence.without_is_not_met ? Words{"始终没有的，未达标。", "始終沒有的，未達標。",
                                          "Where there never are any, it is not met."}
                                  : Words{"始终没有的，无法判定。", "始終沒有的，無法判定。",
                                          "Where there never are any, it is undetermined."});
}

void Describer::write(const RunMeasure& run) {
  if (run.spans) {
    line({"看从{from}到{to}有多长。", "看從{from}到{to}有多長。",
          "Take the time from {from} to {to}."},
         {{"from", terms_.field(run.span_from)}, {"to", terms_.field(run.span_to)}});
  } else {
    figure({"逐{unit}计算{figure}，找出每{unit}都不少于{n}、不间断的一段。",
            "逐{unit}計算{figure}，找出每{unit}都不少於{n}、不間斷的一段。",
            "Look for an unbroken run of {unit}s with at least {n} in each of them: {figure}."},
           {"逐{unit}计算{figure}，找出每{unit}都不少于{n}、不间断的一段；记录须符合：",
            "逐{unit}計算{figure}，找出每{unit}都不少於{n}、不間斷的一段；記錄須符合：",
            "Look for an unbroken run of {unit}s with at least {n} in each of them: {figure} "
            "where:"},
           run.select, run.amount,
           {{"n", terms_.number(run.at_least)}, {"unit", unit_of(run.every)}});
  }
  if (!run.per.empty()) {
    line({"整段须由{field}中的同一种完成：{words}。", "整段須由{field}中的同一種完成：{words}。",
          "One and the same {field} must carry the whole run: {words}."},
         {{"field", terms_.field(run.per)},
          {"words", terms_.words(*value_shape(run.per).vocabulary, run.per_words, true)}});
  }
  lasting(run);
}

void Describer::lasting(const RunMeasure& run) {
  const auto& length = run.lasting;
  const std::vector<Argument> n{
      {"n", terms_.number(length.months == 0 ? length.days : length.months)}};
  if (length.months == 0) {
    line({"要求：连续{n}天，首日计入。", "要求：連續{n}天，首日計入。",
          "Required: {n} days in a row, the first one included."},
         n);
  } else if (length.to_same_day) {
    line({"要求：从首日起满{n}个月，到同日为止。", "要求：從首日起滿{n}個月，到同日為止。",
          "Required: {n} calendar months from the first day, to the same-numbered day."},
         n);
  } else {
    line({"要求：从首日起满{n}个月，到同日的前一天为止。",
          "要求：從首日起滿{n}個月，到同日的前一天為止。",
          "Required: {n} calendar months from the first day, to the day before the same-numbered "
          "one."},
         n);
  }
  line(run.starts_by_due
           ? Words{"最迟在期限当天开始。", "最遲在期限當天開始。",
                   "It begins by the day on which it is due."}
           : Words{"须在期间内开始。", "須在期間內開始。", "It begins inside the window."});
  line(run.ends_in_window
           ? Words{"须在期间内结束。", "須在期間內結束。", "It ends inside the window."}
           : Words{"可以在期间之后结束。", "可以在期間之後結束。", "It may end after the window."});
}

}  // namespace sipub::schema
