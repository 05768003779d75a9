#include "report/outline.h"

#include <array>

namespace sipub::report {

std::string chinese_numeral(int number) {
  static constexpr std::array<std::string_view, 10> kDigits = {"",   "一", "二", "三", "四",
                                                               "五", "六", "七", "八", "九"};
  const auto tens = static_cast<std::size_t>(number / 10);
  std::string text;
  if (tens > 1) text += kDigits[tens];
  if (tens > 0) text += "十";
  return text.append(kDigits[static_cast<std::size_t>(number % 10)]);
}

void Outline::heading(int level, std::string_view text) {
  const auto at = static_cast<std::size_t>(level - 1);
  level_ = level;
  ++numbers_[at];
  for (std::size_t below = at + 1; below < numbers_.size(); ++below) numbers_[below] = 0;
  std::string number;
  if (language_ == Language::en) {
    for (std::size_t i = 0; i <= at; ++i) {
      number += (i == 0 ? "" : ".") + std::to_string(numbers_[i]);
    }
    number += ' ';
  } else if (level == 1) {
    number = chinese_numeral(numbers_[at]) + "、";
  } else if (level == 2) {
    number = "（" + chinese_numeral(numbers_[at]) + "）";
  } else {
    number = std::to_string(numbers_[at]) + '.';
  }
  blocks_.push_back(Heading{level, number.append(text)});
}

void Outline::paragraph(std::string text, Tone tone) {
  blocks_.push_back(Paragraph{std::move(text), tone});
}

void Outline::items(const std::vector<std::string>& texts) {
  int number = 0;
  for (const std::string& text : texts) {
    const std::string digits = std::to_string(++number);
    if (language_ == Language::en) {
      paragraph("(" + digits + ") " + text);
    } else {
      paragraph(level_ < 3 ? digits + '.' + text : "（" + digits + "）" + text);
    }
  }
}

}  // namespace sipub::report
