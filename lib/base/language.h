#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sipub {

/// A language that people are spoken to in. Machine formats use the names zh-Hans, zh-Hant, en.
enum class Language : std::uint8_t { zh_hans, zh_hant, en };

inline constexpr std::array kLanguages{Language::zh_hans, Language::zh_hant, Language::en};

/// BCP 47 name: `zh-Hans`, `zh-Hant` or `en`.
std::string_view language_name(Language language);

/// The language of a BCP 47 name, in upper or lower case; nothing for any other text.
std::optional<Language> parse_language(std::string_view name);

/// The language of a POSIX locale such as `zh_CN.GBK`, `zh_TW` or `C`: traditional Chinese for
/// Taiwan, Hong Kong, Macau and script `Hant`, simplified for other Chinese, English otherwise.
Language language_of_locale(std::string_view locale);

/// One text in every language. A language that is empty is answered from a related one: Chinese
/// from the other script, then English; English from simplified, then traditional Chinese.
struct Words {
  std::string zh_hans;
  std::string zh_hant;
  std::string en;

  const std::string& in(Language language) const;
  bool empty() const { return zh_hans.empty() && zh_hant.empty() && en.empty(); }
  bool operator==(const Words&) const = default;
};

}  // namespace sipub
