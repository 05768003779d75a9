#include "schema/describer.h"

#include <algorithm>

namespace sipub::schema {

void Describer::line(const Words& text, const std::vector<Argument>& arguments) {
  lines_.push_back({depth_, terms_.say(text, arguments)});
}

void Describer::inner(const Measure& measure) {
  Describer(terms_, lines_, depth_ + 1).write(measure);
}

void Describer::conditions(const std::vector<Condition>& conditions) {
  terms_.conditions(conditions, depth_ + 1, lines_);
}

void Describer::figure(const Words& alone, const Words& with_conditions, const Selection& selection,
                       const Amount& amount, std::vector<Argument> arguments) {
  arguments.push_back({"figure", terms_.figure(selection, amount)});
  line(selection.where.empty() ? alone : with_conditions, arguments);
  conditions(selection.where);
  if (!selection.having) return;
  line({"只在同一单位另有{records}时计入，其中：", "只在同一單位另有{records}時計入，其中：",
        "They count only while the same office also has {records} where:"},
       {{"records", terms_.records(*selection.having)}});
  conditions(selection.having->where);
}

void Describer::write(const Measure& measure) {
  limits(measure);
  std::visit([this](const auto& kind) { write(kind); }, measure.kind);
  if (measure.advisory && !std::holds_alternative<AllOfMeasure>(measure.kind)) {
    line({"只列数字，不作判定。", "只列數字，不作判定。", "A figure alone, without a verdict."});
  }
  if (measure.applies_if) {
    line({"只在下列情况成立时适用，否则为不适用：", "只在下列情況成立時適用，否則為不適用：",
          "It applies only where the following holds; else it is not applicable:"});
    inner(*measure.applies_if);
  }
}

/// Whom a part is for, where it isn't for everyone.
void Describer::limits(const Measure& measure) {
  const Words only{"只适用于：{who}。", "只適用於：{who}。", "Only for: {who}."};
  if (!measure.levels.empty()) line(only, {{"who", terms_.levels(measure.levels)}});
  if (!measure.roles.empty()) {
    std::vector<std::string> roles;
    for (const std::string& role : measure.roles) roles.push_back(terms_.role(role));
    line(only, {{"who", terms_.listed(roles)}});
  }
  if (!measure.leaf) return;
  if (*measure.leaf) {
    line({"只适用于没有下级区划的地方。", "只適用於沒有下級區劃的地方。",
          "Only for places without divisions below."});
  } else {
    line({"只适用于有下级区划的地方。", "只適用於有下級區劃的地方。",
          "Only for places with divisions below."});
  }
}

void Describer::target(const Target& target) {
  const std::vector<Argument> n{{"n", terms_.number(target.value)}};
  if (target.kind == Target::Kind::number) {
    line({"要求：不少于{n}。", "要求：不少於{n}。", "Required: at least {n}."}, n);
  } else if (target.kind == Target::Kind::percent && target.base) {
    percent_of(target);
  } else if (target.kind == Target::Kind::percent) {
    line({"要求：不低于{n}%。", "要求：不低於{n}%。", "Required: at least {n}%."}, n);
  }
  if (target.close) {
    line({"达到{n}%而未达标的，注明“接近”。", "達到{n}%而未達標的，註明“接近”。",
          "From {n}% on a shortfall is noted as close."},
         {{"n", terms_.number(*target.close)}});
  }
  if (target.at_most) {
    line({"要求：不超过{n}。", "要求：不超過{n}。", "Required: at most {n}."},
         {{"n", terms_.number(*target.at_most)}});
  }
}

/// A share of a base figure, which has conditions of its own.
void Describer::percent_of(const Target& target) {
  figure({"要求：不低于{figure}的{n}%。", "要求：不低於{figure}的{n}%。",
          "Required: at least {n}% of {figure}."},
         {"要求：不低于{figure}的{n}%，其中：", "要求：不低於{figure}的{n}%，其中：",
          "Required: at least {n}% of {figure} where:"},
         target.base->select, target.base->amount, {{"n", terms_.number(target.value)}});
}

void Describer::write(const CountMeasure& count) {
  figure({"计算{figure}。", "計算{figure}。", "Take {figure}."},
         {"计算{figure}，记录须符合：", "計算{figure}，記錄須符合：", "Take {figure} where:"},
         count.select, count.amount);
  target(count.target);
}

void Describer::write(const AllOfMeasure& all) {
  const bool judged =
      std::ranges::any_of(all.parts, [](const MeasurePointer& part) { return !part->advisory; });
  line(judged ? Words{"分为下列各部分，每一部分都要达到：", "分為下列各部分，每一部分都要達到：",
                      "It has these parts, and every one must be met:"}
              : Words{"分为下列各部分：", "分為下列各部分：", "It has these parts:"});
  ++depth_;
  for (const MeasurePointer& part : all.parts) {
    lines_.push_back({depth_, part->label.in(terms_.language())});
    inner(*part);
  }
  --depth_;
}

}  // namespace sipub::schema
