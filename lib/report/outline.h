#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/document.h"

namespace sipub::report {

/// `一`, `二十一`: a number from 1 to 99 in Chinese.
std::string chinese_numeral(int number);

/// Numbers headings by the levels of official documents, as text: 一、（一）1. in Chinese,
/// 1, 1.1, 1.1.1 in English.
class Outline {
 public:
  Outline(Language language, std::vector<Block>& blocks) : language_(language), blocks_(blocks) {}

  /// Adds a heading of level 1 to 3; the levels below begin anew.
  void heading(int level, std::string_view text);
  void paragraph(std::string text, Tone tone = Tone::plain);
  /// A table or chart, without a number.
  void add(Table table) { blocks_.emplace_back(std::move(table)); }
  void add(Chart chart) { blocks_.emplace_back(std::move(chart)); }
  /// Paragraphs numbered by the next free level: 1. or, below a heading 1., （1） in Chinese; (1)
  /// in English.
  void items(const std::vector<std::string>& texts);

 private:
  Language language_;
  std::vector<Block>& blocks_;
  std::array<int, 3> numbers_{};
  int level_ = 0;  ///< of the last heading
};

}  // namespace sipub::report
