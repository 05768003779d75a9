#include "schema/json_schema.h"

#include <doctest/doctest.h>
#include <regex.h>

#include <nlohmann/json.hpp>
#include <set>

#include "schema/library.h"

using namespace sipub;
using namespace sipub::schema;
using Json = nlohmann::json;
using nlohmann::literals::operator""_json;

namespace {

const Plan& guangdong() {
  static const auto loaded = Library::embedded().load("guangdong-2014");
  REQUIRE(loaded.plan != nullptr);
  return *loaded.plan;
}

Json schema_in(Language language, Spellings spellings = Spellings::one_language) {
  return Json::parse(json_schema(guangdong(), language, spellings));
}

bool holds(const Json& list, const Json& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

/// Every `$ref` in a schema.
void collect_references(const Json& json, std::set<std::string>& references) {
  if (json.is_object() && json.contains("$ref")) references.insert(json["$ref"]);
  if (!json.is_structured()) return;
  for (const auto& [key, value] : json.items()) collect_references(value, references);
}

}  // namespace

TEST_CASE("a schema in one language has that language's keys and words alone") {
  const Json schema = schema_in(Language::zh_hans);
  CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
  CHECK(schema["additionalProperties"] == false);
  CHECK(schema["required"] == Json{"格式版本", "行动方案", "年度", "填报单位"});
  CHECK(schema["properties"]["格式版本"]["const"] == 1);
  CHECK(schema["properties"]["行动方案"]["const"] == "guangdong-2014");
  // 6 fields of the header and 27 sections.
  CHECK(schema["properties"].size() == 33);
  const Json& channel = schema["properties"]["渠道"]["items"];
  CHECK(channel["required"] == Json{"渠道种类", "开通日期", "编号"});
  CHECK(channel["properties"]["渠道种类"]["title"] == "渠道种类");
  CHECK_FALSE(channel["properties"]["开通日期"]["description"].get<std::string>().empty());
  CHECK(holds(schema["$defs"]["vocabulary.channel_kind"]["enum"], "门户网站"));
  CHECK_FALSE(holds(schema["$defs"]["vocabulary.channel_kind"]["enum"], "portal"));
  CHECK(schema_in(Language::en)["properties"]["print runs"]["items"]["properties"].contains(
      "copies"));
}

TEST_CASE("a schema of all spellings takes each once") {
  const Json schema = schema_in(Language::zh_hant, Spellings::all);
  for (const char* key : {"channels", "渠道"}) {
    CHECK(schema["properties"][key]["$ref"] == "#/$defs/section.channels");
  }
  const Json& channel = schema["$defs"]["section.channels"]["items"];
  for (const char* key : {"kind", "渠道种类", "渠道種類"}) {
    CHECK(channel["properties"][key]["$ref"] == "#/$defs/channels.kind");
  }
  // Required under exactly one of its spellings.
  CHECK(holds(channel["allOf"], R"({"oneOf": [{"required": ["渠道種類"]}, {"required": ["kind"]},
                                             {"required": ["渠道种类"]}]})"_json));
  // Optional, but not under two.
  CHECK(holds(channel["allOf"], R"({"not": {"anyOf": [{"required": ["關閉日期", "closed"]},
                                                      {"required": ["關閉日期", "关闭日期"]},
                                                      {"required": ["closed", "关闭日期"]}]}})"_json));
  const Json& words = schema["$defs"]["vocabulary.channel_kind"]["enum"];
  for (const char* word : {"portal", "门户网站", "門戶網站"}) CHECK(holds(words, word));
}

TEST_CASE("every reference leads somewhere") {
  for (const Spellings spellings : {Spellings::one_language, Spellings::all}) {
    const Json schema = schema_in(Language::en, spellings);
    std::set<std::string> references;
    collect_references(schema, references);
    CHECK(references.size() > 20);
    for (const std::string& reference : references) {
      CAPTURE(reference);
      REQUIRE(reference.starts_with("#/$defs/"));
      CHECK(schema["$defs"].contains(reference.substr(8)));
    }
  }
}

TEST_CASE("values have the form that a ledger asks for") {
  const Json schema = schema_in(Language::en);
  const auto field = [&](const char* section, const char* name) {
    return schema["properties"][section]["items"]["properties"][name];
  };
  const Json copies = field("print runs", "copies");
  CHECK(copies["type"] == "integer");
  CHECK(copies["minimum"] == 0);
  CHECK(field("pushes", "items")["default"] == 1);
  CHECK(field("disclosures", "produced")["type"] == "string");
  CHECK(field("hotline", "month")["pattern"] == "^[0-9]{4}-(0[1-9]|1[0-2])$");
  CHECK(schema["properties"]["org"]["properties"]["division"]["$ref"] == "#/$defs/divisions");
  CHECK(holds(schema["$defs"]["divisions"]["enum"], "440402"));
  CHECK(holds(schema["$defs"]["orgs"]["enum"], "440402-agency"));
  CHECK(schema["$defs"]["requirements"]["enum"].size() == 89);
  const Json full_time = field("service halls", "guides")["items"]["properties"]["full time"];
  CHECK(full_time["enum"] == Json{true, false, "yes", "no"});
  // A word that stands for the whole list.
  const Json insurances = field("service halls", "insurances");
  CHECK(insurances["anyOf"][1]["enum"] == Json{"all"});
  CHECK(insurances["anyOf"][0]["items"]["anyOf"][0]["$ref"] == "#/$defs/vocabulary.insurance");
  // What is computed can't be written.
  CHECK_FALSE(schema["properties"]["disclosures"]["items"]["properties"].contains("deadline"));
  // A section that is one map may be an empty list.
  CHECK(schema["properties"]["leading group"]["anyOf"][1]["maxItems"] == 0);
}

TEST_CASE("dates are days that a month can have") {
  const Json schema = schema_in(Language::en);
  const std::string pattern = schema["properties"]["through"]["pattern"];
  regex_t compiled;
  REQUIRE(regcomp(&compiled, pattern.c_str(), REG_EXTENDED | REG_NOSUB) == 0);
  const auto fits = [&](const char* text) { return regexec(&compiled, text, 0, nullptr, 0) == 0; };
  for (const char* date : {"2014-10-31", "2014-09-30", "2016-02-29", "2014-12-01"}) {
    CAPTURE(date);
    CHECK(fits(date));
  }
  for (const char* date : {"2014-09-31", "2014-02-30", "2014-13-01", "2014-00-10", "2014-10-00",
                           "2014-1-1", "2014-10-32", "14-10-31", "2014年10月31日"}) {
    CAPTURE(date);
    CHECK_FALSE(fits(date));
  }
  regfree(&compiled);
}

TEST_CASE("what needs what is said") {
  const Json schema = schema_in(Language::en);
  const auto conditions = [&](const char* section) {
    return schema["properties"][section]["items"]["allOf"];
  };
  // Withheld needs its reason.
  CHECK(holds(conditions("disclosures"),
              R"({"if": {"required": ["mode"], "properties": {"mode": {"enum": ["withheld"]}}},
                  "then": {"required": ["reason withheld"]}})"_json));
  // A waiver names a requirement or a code.
  CHECK(holds(conditions("waivers"),
              R"({"oneOf": [{"required": ["requirement"]}, {"required": ["code"]}]})"_json));
  // An act is dated by one day, or by two and so many a day or a week.
  CHECK(holds(conditions("pushes"),
              R"({"oneOf": [{"required": ["date"]},
                            {"allOf": [{"required": ["from"]}, {"required": ["to"]},
                                       {"oneOf": [{"required": ["per day"]},
                                                  {"required": ["per week"]}]}]}]})"_json));
}

TEST_CASE("the schema says what made it, and is the same every time") {
  const std::string text = json_schema(guangdong(), Language::en, Spellings::all);
  CHECK(text == json_schema(guangdong(), Language::en, Spellings::all));
  CHECK(text.back() == '\n');
  const std::string comment = Json::parse(text)["$comment"];
  CHECK(comment.find(guangdong().digest) != std::string::npos);
}

TEST_CASE("another authority's plan has its own schema, in English under any language") {
  const auto loaded =
      Library::directory(SIPUB_SOURCE_DIR "/tests/second_plan/schemas").load("harrow-2031");
  REQUIRE(loaded.plan != nullptr);
  const Json schema =
      Json::parse(json_schema(*loaded.plan, Language::zh_hans, Spellings::one_language));
  CHECK(schema["properties"].contains("gauges"));
  CHECK(schema["properties"]["plan"]["const"] == "harrow-2031");
  CHECK(holds(schema["$defs"]["divisions"]["enum"], "H2D"));
}
