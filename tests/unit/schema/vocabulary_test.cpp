#include "schema/vocabulary.h"

#include <doctest/doctest.h>

#include <set>

#include "schema/shape_reader.h"
#include "schema_text.h"

using namespace sipub;
using namespace sipub::schema;

TEST_CASE("a name index finds names and labels, whatever their width") {
  NameIndex index;
  CHECK_FALSE(index.add(0, "portal", {"门户网站", "門戶網站", "portal"}).has_value());
  CHECK_FALSE(index.add(1, "county", {"县（市、区）", "", "county (or district)"}).has_value());
  CHECK(index.find("portal") == 0);
  CHECK(index.find("ｐｏｒｔａｌ") == 0);
  CHECK(index.find("門戶網站") == 0);
  CHECK(index.find("县（市、区）") == 1);
  CHECK(index.find("县(市、区)") == 1);
  CHECK(index.find("county （or district）") == 1);
  CHECK_FALSE(index.find("Portal").has_value());
  CHECK_FALSE(index.find("").has_value());
}

TEST_CASE("a spelling that already means another entry is told") {
  NameIndex index;
  index.add(0, "a", {"甲(一)", "", ""});
  CHECK(index.add(1, "b", {"甲（一）", "", ""}) == "甲（一）");
  CHECK(index.add(2, "a", {}) == "a");
  CHECK_FALSE(index.add(0, "a", {"甲（一）", "甲", "a"}).has_value());
}

TEST_CASE("a vocabulary that holds together is read without a word") {
  SchemaText text(
      "sipub: vocabulary/1\nid: colour\nlabel: {en: colours}\n"
      "words:\n  red: {zh-Hans: 红, en: red}\n  blue: {zh-Hans: 蓝}\n");
  const Vocabulary vocabulary = read_vocabulary(text.reader);
  CHECK(text.findings() == Findings{});
  CHECK(vocabulary.id == "colour");
  CHECK(vocabulary.words.size() == 2);
  CHECK(vocabulary.find("蓝") == 1);
  CHECK(vocabulary.words[1].label.in(Language::en) == "蓝");
}

TEST_CASE("a label may not stand for two words") {
  SchemaText text(
      "sipub: vocabulary/1\nid: colour\nlabel: {en: colours}\n"
      "words:\n  red: {en: red}\n  crimson:\n    en: red\n");
  read_vocabulary(text.reader);
  CHECK(text.findings() == Findings{"P301 7:5 words.crimson"});
  CHECK(text.diagnostics[0].args[2].in(Language::en) == "red");
}

TEST_CASE("every embedded vocabulary is sound, with words in all three languages") {
  int count = 0;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with("vocabularies/")) continue;
    CAPTURE(file.path);
    SchemaText text(embedded_text(file.path));
    const Vocabulary vocabulary = read_vocabulary(text.reader);
    CHECK(text.findings() == Findings{});
    CHECK("vocabularies/" + vocabulary.id + ".yaml" == file.path);
    CHECK_FALSE(vocabulary.words.empty());
    for (const Word& word : vocabulary.words) {
      CHECK_FALSE(word.label.zh_hans.empty());
      CHECK_FALSE(word.label.zh_hant.empty());
      CHECK_FALSE(word.label.en.empty());
    }
    ++count;
  }
  CHECK(count == 33);
}
