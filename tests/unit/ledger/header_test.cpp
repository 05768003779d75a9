#include "ledger/header_reader.h"

#include "ledger_support.h"

using namespace sipub;
using namespace sipub::ledger;
using Kind = Flaw::Kind;

namespace {

Ledger ledger_of_text(std::string text) {
  return read(source::parse("ledger.yaml", std::move(text)), guangdong());
}

}  // namespace

TEST_CASE("the header is read in any language and wherever it stands") {
  const Ledger ledger = ledger_of_text(
      "公益短信: []\n"
      "填报单位: {行政区划代码: \"441900\", 单位类别: 社保经办机构, 单位序号: 2, 单位名称: 某局}\n"
      "格式版本: 1\n"
      "記錄截至: 2014年10月31日\n"
      "plan: guangdong-2014\n"
      "年度: 2014\n"
      "established: 2014-09-02\n"
      "...\n");
  CHECK(ledger.usable);
  CHECK(ledger.file == "ledger.yaml");
  CHECK(ledger.plan_id == "guangdong-2014");
  CHECK(ledger.year == 2014);
  CHECK(ledger.org.id() == "441900-agency-2");
  CHECK(ledger.org_name == "某局");
  CHECK(ledger.through == make_date(2014, 10, 31));
  CHECK(ledger.established == make_date(2014, 9, 2));
  CHECK(ledger.digest.size() == 64);
  REQUIRE(ledger.flaws.size() == 1);
  CHECK(ledger.flaws[0].kind == Kind::date_form);
}

TEST_CASE("without a sound header a ledger counts as missing, and is read all the same") {
  struct Row {
    const char* header;
    Kind kind;
    const char* at;
  };
  for (
      const Row& row : {
          Row{"plan: guangdong-2014\nyear: 2014\norg: {division: \"440400\", role: hrss}\n",
              Kind::missing_header, "plan"},
          Row{"sipub: 1\nyear: 2014\norg: {division: \"440400\", role: hrss}\n",
              Kind::missing_header, "sipub"},
          Row{"sipub: 1\nplan: guangdong-2014\norg: {division: \"440400\", role: hrss}\n",
              Kind::missing_header, "sipub"},
          Row{"sipub: 1\nplan: guangdong-2014\nyear: 2014\n", Kind::missing_header, "sipub"},
          Row{"sipub: 2\nplan: guangdong-2014\nyear: 2014\norg: {division: \"440400\", role: "
              "hrss}\n",
              Kind::number_out_of_range, "2"},
          Row{"sipub: 1\nplan: guangdong-2014\nyear: 14\norg: {division: \"440400\", role: hrss}\n",
              Kind::number_out_of_range, "14"},
          Row{"sipub: 1\nplan: guangdong-2014\nyear: 今年\norg: {division: \"440400\", role: "
              "hrss}\n",
              Kind::not_a_number, "今年"},
          Row{"sipub: 1\nplan: guangdong-2014\nyear: 2014\norg: {division: \"440400\", role: "
              "社保局}\n",
              Kind::unknown_word, "社保局"},
          Row{"sipub: 1\nplan: guangdong-2014\nyear: 2014\norg: {role: hrss}\n",
              Kind::missing_field, "role"},
          Row{"sipub: 1\nplan: guangdong-2014\nyear: 2014\norg: 珠海市\n", Kind::not_a_map,
              "珠海市"},
          Row{"sipub: 1\nplan: guangdong-2014\nyear: 2014\norg: {division: \"440400\", role: hrss, "
              "unit: 1}\n",
              Kind::number_out_of_range, "1"},
          Row{"sipub: 1\nplan: guangdong-2014\nyear: 2014\n年度: 2014\norg: {division: \"440400\", "
              "role: hrss}\n",
              Kind::duplicate_key, "年度"},
      }) {
    CAPTURE(row.header);
    const Ledger ledger = ledger_of_text(std::string(row.header) + "sms: [{title: a}]\n...\n");
    CHECK_FALSE(ledger.usable);
    REQUIRE(ledger.flaws.size() == 2);
    CHECK(static_cast<int>(ledger.flaws[0].kind) == static_cast<int>(row.kind));
    CHECK(text_at(ledger, ledger.flaws[0].span) == row.at);
    CHECK(ledger.flaws[1].kind == Kind::no_date);
    CHECK(records(ledger, "sms").size() == 1);
  }
}

TEST_CASE("a division's code is text, whether it has quotes or not") {
  const Ledger ledger = ledger_of_text(
      "sipub: 1\nplan: guangdong-2014\nyear: 2014\norg: {division: 440400, role: hrss}\n...\n");
  CHECK(ledger.usable);
  CHECK(ledger.org.id() == "440400-hrss");
  REQUIRE(ledger.flaws.size() == 1);
  CHECK(ledger.flaws[0].kind == Kind::unquoted_code);
  CHECK(ledger.flaws[0].severity == Severity::warning);
}

TEST_CASE("a ledger of another plan, or with a faulty text, counts as missing") {
  CHECK_FALSE(ledger_of_text("sipub: 1\nplan: guangdong-2012\nyear: 2014\n"
                             "org: {division: \"440400\", role: hrss}\n...\n")
                  .usable);
  // No end mark: it may have been cut short.
  CHECK_FALSE(ledger_of_text("sipub: 1\nplan: guangdong-2014\nyear: 2014\n"
                             "org: {division: \"440400\", role: hrss}\n")
                  .usable);
  // Windows line ends are noted, and harmless.
  CHECK(ledger_of_text("sipub: 1\r\nplan: guangdong-2014\r\nyear: 2014\r\n"
                       "org: {division: \"440400\", role: hrss}\r\n...\r\n")
            .usable);
}

TEST_CASE("nobody knows how far records go whose last day is faulty") {
  const Ledger ledger = ledger_of("440400", 2014, "sms: []\n", "a.yaml", "through: 2014-11-31\n");
  CHECK(ledger.usable);
  CHECK(ledger.through == make_date(2013, 12, 31));
}

TEST_CASE("a text that is no ledger at all is told so once") {
  for (const char* text : {"...\n", "- a\n- b\n...\n", "just words\n...\n"}) {
    CAPTURE(text);
    const Ledger ledger = ledger_of_text(text);
    CHECK_FALSE(ledger.usable);
    CHECK(ledger.flaws.size() + ledger.diagnostics.size() == 1);
    if (!ledger.flaws.empty()) CHECK(ledger.flaws[0].kind == Kind::not_a_map);
  }
  // Nothing could be read: the text's own fault says it all.
  const Ledger binary = ledger_of_text(std::string("a\0b", 3));
  CHECK(binary.flaws.empty());
  CHECK_FALSE(binary.diagnostics.empty());
}

TEST_CASE("a key that the text's fault may have swallowed is not missed") {
  const Ledger ledger = ledger_of_text(
      "sipub: 1\nplan: guangdong-2014\nyear：2014\norg: {division: \"440400\", role: hrss}\n...\n");
  CHECK(ledger.flaws.empty());
  CHECK_FALSE(ledger.usable);
}

TEST_CASE("of the header alone it is known whose the ledger is, though the text breaks off") {
  const std::string text =
      "sipub: 1\nplan: guangdong-2014\norg: {division: \"440400\", role: hrss}\nyear: 2014\n"
      "halls:\n  - id: h1\n    name: [broken\n";
  const auto ledger =
      header_of(source::parse("a.yaml", text, {.expect_end_mark = false}), guangdong());
  CHECK(ledger.org.id() == "440400-hrss");
  CHECK(ledger.year == 2014);
  for (const Section& section : ledger.sections) CHECK(section.records.empty());
}
