#include "base/language.h"

#include <doctest/doctest.h>

using sipub::Language;
using sipub::language_of_locale;
using sipub::Words;

TEST_CASE("language names go there and back") {
  for (const Language language : sipub::kLanguages) {
    CHECK(sipub::parse_language(sipub::language_name(language)) == language);
  }
  CHECK(sipub::parse_language("ZH-HANT") == Language::zh_hant);
  CHECK_FALSE(sipub::parse_language("zh"));
  CHECK_FALSE(sipub::parse_language(""));
  CHECK_FALSE(sipub::parse_language("zh-Hansx"));
}

TEST_CASE("a locale's language follows from language, region and script") {
  CHECK(language_of_locale("zh_CN.GBK") == Language::zh_hans);
  CHECK(language_of_locale("zh_CN.UTF-8") == Language::zh_hans);
  CHECK(language_of_locale("zh_SG") == Language::zh_hans);
  CHECK(language_of_locale("zh") == Language::zh_hans);
  CHECK(language_of_locale("zh_TW") == Language::zh_hant);
  CHECK(language_of_locale("zh_HK.UTF-8@x") == Language::zh_hant);
  CHECK(language_of_locale("zh_MO") == Language::zh_hant);
  CHECK(language_of_locale("zh-Hant-HK") == Language::zh_hant);
  CHECK(language_of_locale("C") == Language::en);
  CHECK(language_of_locale("") == Language::en);
  CHECK(language_of_locale("de_DE") == Language::en);
  CHECK(language_of_locale("zho_TW") == Language::en);
}

TEST_CASE("a missing language is answered from a related one") {
  const Words all{"甲", "乙", "c"};
  CHECK(all.in(Language::zh_hans) == "甲");
  CHECK(all.in(Language::zh_hant) == "乙");
  CHECK(all.in(Language::en) == "c");
  const Words only_english{"", "", "c"};
  CHECK(only_english.in(Language::zh_hant) == "c");
  const Words no_hant{"甲", "", "c"};
  CHECK(no_hant.in(Language::zh_hant) == "甲");
  const Words no_english{"甲", "乙", ""};
  CHECK(no_english.in(Language::en) == "甲");
  CHECK(Words{}.in(Language::en).empty());
  CHECK(Words{}.empty());
}
