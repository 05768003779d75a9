#include "schema/describer.h"
#include "schema/field_path.h"

namespace sipub::schema {

void Describer::write(const RatioMeasure& ratio) {
  line({"计算比率：", "計算比率：", "Take a share:"});
  ++depth_;
  sides(ratio);
  how_taken(ratio);
  per(ratio);
  --depth_;
  target(ratio.target);
}

void Describer::sides(const RatioMeasure& ratio) {
  figure({"分子：{figure}。", "分子：{figure}。", "numerator: {figure}."},
         {"分子：{figure}，记录须符合：", "分子：{figure}，記錄須符合：",
          "numerator: {figure} where:"},
         ratio.over, ratio.over_amount);
  figure({"分母：{figure}。", "分母：{figure}。", "denominator: {figure}."},
         {"分母：{figure}，记录须符合：", "分母：{figure}，記錄須符合：",
          "denominator: {figure} where:"},
         ratio.under, ratio.under_amount);
}

void Describer::how_taken(const RatioMeasure& ratio) {
  if (ratio.take == RatioMeasure::Take::latest) {
    line({"各地取判定日或之前最近的一条记录。", "各地取判定日或之前最近的一條記錄。",
          "Of each place the latest record up to the day judged counts."});
  }
  months(ratio);
  if (ratio.capped) {
    line({"各地分子最多计到分母。", "各地分子最多計到分母。",
          "In no place does the numerator count for more than the denominator."});
  }
  if (ratio.weight) {
    figure({"本地没有的，由下级各地加权平均，权数为{figure}。",
            "本地沒有的，由下級各地加權平均，權數為{figure}。",
            "Where the place has none, those below it are averaged, weighted by {figure}."},
           {"本地没有的，由下级各地加权平均，权数为{figure}，其中：",
            "本地沒有的，由下級各地加權平均，權數為{figure}，其中：",
            "Where the place has none, those below it are averaged, weighted by {figure} where:"},
           *ratio.weight, ratio.weight_amount);
  }
}

void Describer::months(const RatioMeasure& ratio) {
  const bool required = ratio.target.kind != Target::Kind::none;
  switch (ratio.months) {
    case RatioMeasure::Months::none: break;
    case RatioMeasure::Months::together:
      line({"期间内各月合计；缺一个月即无法判定。", "期間內各月合計；缺一個月即無法判定。",
            "The window's months together; one that is missing leaves it undetermined."});
      break;
    case RatioMeasure::Months::each:
      line(required ? Words{"期间内逐月计算，每个月都要达到。", "期間內逐月計算，每個月都要達到。",
                            "Each of the window's months by itself, and each must reach it."}
                    : Words{"期间内逐月计算。", "期間內逐月計算。",
                            "Each of the window's months by itself."});
      break;
    case RatioMeasure::Months::last:
      line({"只看期间内最后一个月。", "只看期間內最後一個月。", "The window's last month alone."});
      break;
  }
}

void Describer::per(const RatioMeasure& ratio) {
  if (ratio.per.empty()) return;
  const bool required = ratio.target.kind != Target::Kind::none;
  if (ratio.pooled == RatioMeasure::Pooled::instead) {
    line({"下列各类合计：", "下列各類合計：", "These kinds together:"});
  } else if (required) {
    line({"下列各类分别计算，每一类都要达到：", "下列各類分別計算，每一類都要達到：",
          "Each of these kinds by itself, and each must reach it:"});
  } else {
    line({"下列各类分别计算：", "下列各類分別計算：", "Each of these kinds by itself:"});
  }
  ++depth_;
  const Vocabulary& over = *value_shape(ratio.per_over).vocabulary;
  const Vocabulary& under = *value_shape(ratio.per_under).vocabulary;
  for (const PerWord& word : ratio.per) {
    line(word.first_under
             ? Words{"{over}，分母取{under}中第一个有数字的",
                     "{over}，分母取{under}中第一個有數字的",
                     "{over}, over the first of {under} that has a figure"}
             : Words{"{over}，分母为{under}", "{over}，分母為{under}", "{over}, over {under}"},
         {{"over", terms_.words(over, word.over)}, {"under", terms_.words(under, word.under)}});
  }
  --depth_;
  if (ratio.pooled == RatioMeasure::Pooled::beside) {
    line({"另外列出各类合计。", "另外列出各類合計。", "All kinds together are shown beside."});
  }
}

}  // namespace sipub::schema
