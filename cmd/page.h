#pragma once

#include <string>
#include <string_view>

#include "base/language.h"

namespace sipub::cmd {

/// A page of text for a person, in lines of 80 columns.
class Page {
 public:
  Page(Language language, bool color) : language_(language), color_(color) {}

  Language language() const { return language_; }
  const std::string& in(const Words& words) const { return words.in(language_); }

  void title(std::string_view text);
  /// A bold word on a line of its own, an empty line before it.
  void heading(const Words& words);
  /// Further lines begin `hanging` columns to the right of the first.
  void paragraph(std::string_view text, std::size_t indent = 2, std::size_t hanging = 0);
  /// `label` and the text beside it.
  void item(const Words& label, std::string_view text);
  /// Lines as they are.
  void verbatim(std::string_view text, std::size_t indent = 4);

  const std::string& text() const { return text_; }

 private:
  std::string bold(std::string_view text) const;

  Language language_;
  bool color_;
  std::string text_;
};

}  // namespace sipub::cmd
