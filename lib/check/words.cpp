#include "check/words.h"

#include <fmt/format.h>

#include <array>

namespace sipub::check {
namespace {

struct TypeWords {
  std::string_view type;
  Words words;
};

void append(Words& list, const Words& label) {
  const bool first = list.empty();
  list.zh_hans += (first ? "" : "、") + label.in(Language::zh_hans);
  list.zh_hant += (first ? "" : "、") + label.in(Language::zh_hant);
  list.en += (first ? "" : ", ") + label.in(Language::en);
}

}  // namespace

Words hint(std::string_view nearest) {
  if (nearest.empty()) return {};
  return {fmt::format("是不是“{}”？", nearest), fmt::format("是不是“{}”？", nearest),
          fmt::format(" Did you mean “{}”?", nearest)};
}

Words range(std::string_view min, std::string_view max) {
  if (max.empty()) {
    return {fmt::format("不小于{}", min), fmt::format("不小於{}", min),
            fmt::format("at least {}", min)};
  }
  if (min.empty()) {
    return {fmt::format("不大于{}", max), fmt::format("不大於{}", max),
            fmt::format("at most {}", max)};
  }
  return {fmt::format("在{}到{}之间", min, max), fmt::format("在{}到{}之間", min, max),
          fmt::format("from {} to {}", min, max)};
}

Words kind_of_value(std::string_view type) {
  static const std::array<TypeWords, 12> kTypes{{
      {"text", {"一段文字", "一段文字", "a text"}},
      {"number", {"整数", "整數", "a whole number"}},
      {"money", {"整数金额", "整數金額", "an amount as a whole number"}},
      {"bool", {"“是”或“否”", "“是”或“否”", "“yes” or “no”"}},
      {"date", {"日期", "日期", "a date"}},
      {"month", {"月份", "月份", "a month"}},
      {"word", {"词表里的一个词", "詞表裏的一個詞", "a word of its list"}},
      {"division", {"六位区划代码", "六位區劃代碼", "a six-digit code of a division"}},
      {"area", {"区划代码或者自定代号", "區劃代碼或者自定代號", "a code of a place"}},
      {"org", {"单位代号", "單位代號", "the id of an office"}},
      {"reference", {"另一条记录的编号", "另一條記錄的編號", "the id of another record"}},
      {"list", {"一个列表", "一個列表", "a list"}},
  }};
  for (const TypeWords& entry : kTypes) {
    if (entry.type == type) return entry.words;
  }
  return {"一组字段", "一組欄位", "a group of fields"};
}

Words example_of_value(std::string_view type) {
  std::string_view example;
  if (type == "date") example = "2014-10-31";
  if (type == "month") example = "2014-10";
  if (type == "number" || type == "money") example = "1200";
  if (example.empty()) return {};
  return {fmt::format("，如{}", example), fmt::format("，如{}", example),
          fmt::format(", such as {}", example)};
}

Words list_words(const schema::Vocabulary& vocabulary) {
  constexpr std::size_t kMost = 16;
  Words list;
  for (std::size_t i = 0; i < vocabulary.words.size() && i < kMost; ++i) {
    append(list, vocabulary.words[i].label);
  }
  if (vocabulary.words.size() > kMost) {
    list.zh_hans += "……";
    list.zh_hant += "……";
    list.en += ", …";
  }
  return list;
}

Words more_records(std::int64_t more) {
  if (more <= 0) return {};
  return {fmt::format("（另有{}条记录也这样）", more), fmt::format("（另有{}條記錄也這樣）", more),
          fmt::format(" ({} more likewise)", more)};
}

Words in_brackets(const Words& words) {
  return {"（" + words.zh_hans + "）", "（" + words.zh_hant + "）", " (" + words.en + ")"};
}

Words same(std::string_view text) {
  return {std::string(text), std::string(text), std::string(text)};
}

}  // namespace sipub::check
