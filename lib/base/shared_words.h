#pragma once

#include <string>
#include <utility>

#include "base/language.h"
#include "base/shared.h"

namespace sipub {

/// Words that stand beside many things: read like any others, copied for next to nothing.
class SharedWords {
 public:
  SharedWords() = default;
  SharedWords(Words words) {
    if (!words.empty()) words_ = Shared(std::move(words));
  }
  /// Words that somebody else keeps, who must outlive these.
  static SharedWords borrowed(const Words& words) {
    SharedWords made;
    if (!words.empty()) made.words_ = Shared<Words>::borrowed(words);
    return made;
  }

  operator const Words&() const {
    static const Words none;
    return words_ ? *words_ : none;
  }
  const std::string& in(Language language) const {
    const Words& words = *this;
    return words.in(language);
  }
  bool empty() const { return !words_; }
  bool operator==(const SharedWords&) const = default;

 private:
  Shared<Words> words_;
};

}  // namespace sipub
