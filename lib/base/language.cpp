#include "base/language.h"

#include <algorithm>

namespace sipub {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

std::string_view language_name(Language language) {
  switch (language) {
    case Language::zh_hans: return "zh-Hans";
    case Language::zh_hant: return "zh-Hant";
    case Language::en: break;
  }
  return "en";
}

std::optional<Language> parse_language(std::string_view name) {
  for (const Language language : kLanguages) {
    if (equal_ignoring_case(name, language_name(language))) return language;
  }
  return std::nullopt;
}

Language language_of_locale(std::string_view locale) {
  const std::string_view name = locale.substr(0, locale.find_first_of(".@"));
  if (!equal_ignoring_case(name.substr(0, 2), "zh") ||
      (name.size() > 2 && name[2] != '_' && name[2] != '-')) {
    return Language::en;
  }
  const std::string_view rest = name.size() > 3 ? name.substr(3) : std::string_view();
  for (const std::string_view region : {"TW", "HK", "MO"}) {
    if (equal_ignoring_case(rest, region)) return Language::zh_hant;
  }
  return equal_ignoring_case(rest.substr(0, 4), "Hant") ? Language::zh_hant : Language::zh_hans;
}

const std::string& Words::in(Language language) const {
  const std::array<const std::string*, 3> preferred =
      language == Language::zh_hans   ? std::array{&zh_hans, &zh_hant, &en}
      : language == Language::zh_hant ? std::array{&zh_hant, &zh_hans, &en}
                                      : std::array{&en, &zh_hans, &zh_hant};
  for (const std::string* text : preferred) {
    if (!text->empty()) return *text;
  }
  return *preferred.front();
}

}  // namespace sipub
