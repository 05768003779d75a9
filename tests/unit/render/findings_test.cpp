#include "render/findings.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "base/text.h"
#include "base/version.h"
#include "sample_findings.h"

using namespace sipub;
using namespace sipub::render;
using nlohmann::json;

namespace {

using Renderer = void (*)(const Findings&, const Options&, const Sink&);

std::string rendered(Renderer renderer, const Findings& findings, Options options = {}) {
  std::string text;
  renderer(findings, options, into(text));
  return text;
}

}  // namespace

TEST_CASE("text: by file, with line, caret, sentence, cure and totals") {
  const Findings all = sample::findings({sample::unknown_word(), sample::late()});
  CHECK(rendered(findings_text, all) ==
        "甲/a b.yaml\n"
        "  3:9  错误 F301  “类别”不能填“门户,网%”。\n"
        "    3 │   - 类别: 门户网页  # 注\n"
        "      │           ^^^^^^^^\n"
        "    改法：改成“门户网站”。\n"
        "  7:5  警告 F401  公开比规定晚了3个工作日。\n"
        "    7 │     公开日期: 2014-10-31\n"
        "      │     ^^^^^^^^^^^^^^^^^^^\n"
        "    另见 6:5：产生日期\n"
        "    改法：说明原因。\n"
        "\n"
        "共检查 2 份台账：1 处错误，1 处警告。\n");
}

TEST_CASE("text: English, and waived findings stay in sight") {
  const Findings all = sample::findings({sample::unknown_word(), sample::late("flood")});
  CHECK(rendered(findings_text, all, {.language = Language::en}) ==
        "甲/a b.yaml\n"
        "  3:9  error F301  “kind” can't be “门户,网%”.\n"
        "    3 │   - 类别: 门户网页  # 注\n"
        "      │           ^^^^^^^^\n"
        "    fix: Write “门户网站”.\n"
        "  7:5  warning F401  Published 3 working days late.\n"
        "    7 │     公开日期: 2014-10-31\n"
        "      │     ^^^^^^^^^^^^^^^^^^^\n"
        "    see 6:5: produced here\n"
        "    fix: Say why.\n"
        "    waived: flood\n"
        "\n"
        "2 ledgers checked: 1 error; 1 waived.\n");
}

TEST_CASE("text: a clean run says so") {
  CHECK(rendered(findings_text, sample::findings({})) == "共检查 2 份台账，没有发现问题。\n");
}

TEST_CASE("text: long sentences are folded below their beginning, and nothing steers a terminal") {
  Finding finding = sample::unknown_word();
  std::string text = "\x1b[2J";
  for (int i = 0; i < 40; ++i) text += "字";
  finding.diagnostic.args[1].value = text;
  const std::string shown = rendered(findings_text, sample::findings({finding}), {.width = 60});
  CHECK(shown.find('\x1b') == std::string::npos);
  CHECK(shown.find("␛[2J") != std::string::npos);
  std::size_t from = 0;
  while (from < shown.size()) {
    const std::size_t end = shown.find('\n', from);
    CHECK(display_width(shown.substr(from, end - from)) <= 60);
    from = end + 1;
  }
}

TEST_CASE("text: colour is added and nothing else") {
  const Findings all = sample::findings({sample::unknown_word(), sample::late("因灾")});
  std::string colored = rendered(findings_text, all, {.color = true});
  CHECK(colored.find("\x1b[1;31m错误\x1b[0m") != std::string::npos);
  for (std::size_t at; (at = colored.find('\x1b')) != std::string::npos;) {
    colored.erase(at, colored.find('m', at) - at + 1);
  }
  CHECK(colored == rendered(findings_text, all));
}

TEST_CASE("JSON: the fields of sipub/diagnostics/1, in order") {
  const Findings all = sample::findings({sample::unknown_word(), sample::late("因灾")});
  const auto parsed = nlohmann::ordered_json::parse(rendered(findings_json, all));
  CHECK(parsed["format"] == "sipub/diagnostics/1");
  CHECK(parsed["tool"] == kVersion);
  CHECK(parsed["plan"] ==
        nlohmann::ordered_json{{"id", "demo"}, {"version", "1"}, {"digest", "d1g"}});
  CHECK(parsed["inputs"][1] == nlohmann::ordered_json{{"file", "甲/a b.yaml"}, {"digest", "bb"}});
  CHECK(parsed["ledgers"] == 2);
  CHECK(parsed["errors"] == 1);
  CHECK(parsed["warnings"] == 0);
  CHECK(parsed["waived"] == 1);
  CHECK(parsed["diagnostics"][0].dump() ==
        R"({"code":"F301","severity":"error","message":"“类别”不能填“门户,网%”。",)"
        R"("file":"甲/a b.yaml","line":3,"column":9,"end_line":3,"end_column":13,)"
        R"("path":"渠道[2].类别","help":"改成“门户网站”。",)"
        R"("args":{"field":"类别","text":"门户,网%","nearest":"门户网站"}})");
  CHECK(parsed["diagnostics"][1]["waived"] == "因灾");
  CHECK(parsed["diagnostics"][1]["related"][0]["line"] == 6);
  CHECK(json::parse(rendered(findings_json, sample::findings({})))["diagnostics"] == json::array());
}

TEST_CASE("SARIF: rules, places in code points, fingerprints, suppressions") {
  const Findings all = sample::findings({sample::unknown_word(), sample::late("因灾")});
  const json parsed = json::parse(rendered(findings_sarif, all));
  CHECK(parsed["version"] == "2.1.0");
  const json& run = parsed["runs"][0];
  CHECK(run["tool"]["driver"]["name"] == "sipub");
  CHECK(run["columnKind"] == "unicodeCodePoints");
  const json& rule = run["tool"]["driver"]["rules"][0];
  CHECK(rule["id"] == "F301");
  CHECK(rule["name"] == "unknown-word");
  CHECK(rule["fullDescription"]["text"] == "程序认不出的词不能计数。");
  CHECK(rule["defaultConfiguration"]["level"] == "error");
  CHECK(run["artifacts"][1]["location"]["uri"] == "%E7%94%B2/a%20b.yaml");
  const json& result = run["results"][0];
  CHECK(result["ruleIndex"] == 0);
  CHECK(result["level"] == "error");
  const json& place = result["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "%E7%94%B2/a%20b.yaml");
  CHECK(place["region"] ==
        json{{"startLine", 3}, {"startColumn", 9}, {"endLine", 3}, {"endColumn", 13}});
  CHECK(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "渠道[2].类别");
  CHECK(run["results"][1]["relatedLocations"][0]["message"]["text"] == "产生日期");
  CHECK(run["results"][1]["suppressions"][0]["justification"] == "因灾");
}

TEST_CASE("SARIF: a fingerprint outlives moved lines and new records, and is never given twice") {
  const auto fingerprint = [](const std::vector<Finding>& list, std::size_t number) {
    const json parsed = json::parse(rendered(findings_sarif, sample::findings(list)));
    return parsed["runs"][0]["results"][number]["partialFingerprints"]["sipub/1"]
        .get<std::string>();
  };
  Finding moved = sample::unknown_word();
  moved.diagnostic.begin = {33, 9};
  moved.diagnostic.end = {33, 13};
  moved.diagnostic.path = "渠道[5].类别";
  CHECK(fingerprint({sample::unknown_word()}, 0) == fingerprint({moved}, 0));
  CHECK(fingerprint({sample::unknown_word(), moved}, 0) !=
        fingerprint({sample::unknown_word(), moved}, 1));
  moved.record = "q2";
  CHECK(fingerprint({sample::unknown_word()}, 0) != fingerprint({moved}, 0));
}

TEST_CASE("JUnit: a suite for each file, errors fail, waived ones are skipped") {
  const Findings all =
      sample::findings({sample::unknown_word(), sample::late(), sample::late("因灾")});
  pugi::xml_document document;
  REQUIRE(document.load_string(rendered(findings_junit, all).c_str()));
  const pugi::xml_node suites = document.child("testsuites");
  CHECK(suites.attribute("tests").as_int() == 4);
  CHECK(suites.attribute("failures").as_int() == 1);
  const pugi::xml_node clean = suites.first_child();
  CHECK(std::string(clean.attribute("name").value()) == "a.yaml");
  CHECK(clean.attribute("tests").as_int() == 1);
  const pugi::xml_node broken = clean.next_sibling();
  CHECK(broken.attribute("skipped").as_int() == 1);
  const pugi::xml_node first = broken.first_child();
  CHECK(std::string(first.child("failure").attribute("type").value()) == "F301");
  CHECK(std::string(first.child("failure").text().get()).find("改成“门户网站”。") !=
        std::string::npos);
  CHECK(first.next_sibling().child("system-out"));
  CHECK(std::string(
            first.next_sibling().next_sibling().child("skipped").child_value()) ==
        "因灾");
}

TEST_CASE("JUnit: characters that XML can't hold don't break it") {
  Finding finding = sample::unknown_word();
  finding.diagnostic.args[1].value = std::string("\x01<&]]>\"\xEF\xBF\xBF");
  pugi::xml_document document;
  const std::string text = rendered(findings_junit, sample::findings({finding}));
  REQUIRE(document.load_string(text.c_str()));
  CHECK(text.find('\x01') == std::string::npos);
  CHECK(text.find("\xEF\xBF\xBF") == std::string::npos);
}

TEST_CASE("GitHub: one workflow command for each finding, escaped") {
  const Findings all = sample::findings({sample::unknown_word(), sample::late("因灾")});
  CHECK(rendered(findings_github, all) ==
        "::error file=甲/a b.yaml,line=3,endLine=3,col=9,endColumn=12,"
        "title=F301 词汇表里没有的词::“类别”不能填“门户,网%25”。%0A改成“门户网站”。\n"
        "::notice file=甲/a b.yaml,line=7,endLine=7,col=5,endColumn=19,"
        "title=F401 公开逾期::公开比规定晚了3个工作日。%0A说明原因。%0A已豁免：因灾\n"
        "共检查 2 份台账：1 处错误；另有 1 处已豁免。\n");
}
