#include <set>

#include "ledger_support.h"

using namespace sipub;
using namespace sipub::ledger;
using Kind = Flaw::Kind;

namespace {

/// One fault, and all that the ledger may say about it.
struct Fault {
  const char* sections;
  Kind kind;
  const char* at;  ///< the text that is pointed at
  const char* path;
  std::vector<std::pair<const char*, const char*>> args;  ///< in English
  Severity severity = Severity::error;
};

const std::vector<Fault>& faults() {
  static const std::vector<Fault> all{
      {"渠到: []\n", Kind::unknown_section, "渠到", "渠到", {{"key", "渠到"}, {"nearest", "渠道"}}},
      {"sms: [{date: 2014-09-18, recipients: 12,000}]\n",
       Kind::not_a_number,
       "12,000",
       "sms[0].recipients",
       {{"field", "recipients"}, {"text", "12,000"}, {"value", "12000"}}},
      {"sms: 无\n", Kind::not_a_list, "无", "sms", {{"field", "text messages"}}},
      {"sms:\n  date: 2014-09-18\n", Kind::not_a_list, "sms", "sms", {{"field", "text messages"}}},
      {"sms:\n", Kind::empty_value, "sms", "sms", {{"field", "text messages"}}},
      {"group: 有\n", Kind::not_a_map, "有", "group", {{"field", "leading group"}}},
      {"sms: [短信]\n", Kind::not_a_map, "短信", "sms[0]", {{"field", "text messages"}}},
      {"sms: []\n公益短信: []\n",
       Kind::duplicate_key,
       "公益短信",
       "公益短信",
       {{"key", "公益短信"}, {"other", "sms"}}},
      {"sms: [{date: 2014-09-18, 日期: 2014-09-18}]\n",
       Kind::duplicate_key,
       "日期",
       "sms[0].日期",
       {{"key", "日期"}, {"other", "date"}}},
      {"sms: [{date: 2014-09-18, 接受人数: 3}]\n",
       Kind::unknown_field,
       "接受人数",
       "sms[0].接受人数",
       {{"key", "接受人数"}, {"nearest", "接收人数"}}},
      // What was meant isn't missing as well.
      {"channels: [{id: a, kind: portal, 开通时间: 2010-05-04}]\n",
       Kind::unknown_field,
       "开通时间",
       "channels[0].开通时间",
       {{"key", "开通时间"}, {"nearest", "开通日期"}}},
      {"sms: [{日其: 2014-09-18}]\n",
       Kind::unknown_field,
       "日其",
       "sms[0].日其",
       {{"key", "日其"}, {"nearest", "日期"}}},
      {"hotline: [{month: 2014-09, 综合接通率: 91%}]\n",
       Kind::refused_key,
       "综合接通率",
       "hotline[0].综合接通率",
       {{"key", "综合接通率"},
        {"field", "combined answer rate"},
        {"instead", "answered, abandoned"}}},
      {"disclosures: [{id: a, title: b, category: policy, mode: active, deadline: 2014-10-10}]\n",
       Kind::derived_field,
       "deadline",
       "disclosures[0].deadline",
       {{"field", "deadline"}}},
      {"channels: [{id: a, opened: 2010-05-04}]\n",
       Kind::missing_field,
       "id",
       "channels[0]",
       {{"field", "kind"}}},
      {"channels: [{id: a}]\n",
       Kind::missing_field,
       "id",
       "channels[0]",
       {{"field", "kind, opened"}}},
      {"sms: [{}]\n", Kind::no_date, "{}", "sms[0]", {{"section", "text messages"}}},
      {"halls: [{id: a, name: b, board: {prominent: yes}}]\n",
       Kind::missing_field,
       "prominent",
       "halls[0].board",
       {{"field", "since"}}},
      {"channels: [{id: a, kind: , opened: 2010-05-04}]\n",
       Kind::empty_value,
       "kind",
       "channels[0].kind",
       {{"field", "kind"}}},
      {"channels: [{id: '', kind: portal, opened: 2010-05-04}]\n",
       Kind::empty_value,
       "''",
       "channels[0].id",
       {{"field", "id"}}},
      {"channels: [{id: a, kind: portal, opened: 2010-05-04, name: ~}]\n",
       Kind::empty_value,
       "~",
       "channels[0].name",
       {{"field", "name"}},
       Severity::warning},
      {"sms: [{date: 2014-09-18, evidence: ['']}]\n",
       Kind::empty_value,
       "''",
       "sms[0].evidence[0]",
       {{"field", "evidence"}},
       Severity::warning},
      {"channels: [{id: a, kind: portal, opened: 2010-05-04, name: [a]}]\n",
       Kind::wrong_type,
       "name",
       "channels[0].name",
       {{"field", "name"}, {"expected", "text"}, {"text", ""}}},
      {"channels: [{id: a, kind: portal, opened: 2010-05-04, mainstream: 基本是}]\n",
       Kind::wrong_type,
       "基本是",
       "channels[0].mainstream",
       {{"field", "mainstream"}, {"expected", "bool"}, {"text", "基本是"}}},
      {"halls: [{id: a, name: b, board: 有}]\n",
       Kind::not_a_map,
       "有",
       "halls[0].board",
       {{"field", "board"}}},
      {"halls: [{id: a, name: b, insurances: injury}]\n",
       Kind::not_a_list,
       "injury",
       "halls[0].insurances",
       {{"field", "insurances"}}},
      {"sms: [{date: 2014-09-18, recipients: 若干}]\n",
       Kind::not_a_number,
       "若干",
       "sms[0].recipients",
       {{"field", "recipients"}, {"text", "若干"}}},
      {"sms: [{date: 2014-09-18, recipients: 62%}]\n",
       Kind::percentage,
       "62%",
       "sms[0].recipients",
       {{"field", "recipients"}, {"text", "62%"}}},
      {"sms: [{date: 2014-09-18, recipients: 4.5}]\n",
       Kind::decimal,
       "4.5",
       "sms[0].recipients",
       {{"field", "recipients"}, {"text", "4.5"}}},
      {"sms: [{date: 2014-09-18, recipients: 约20}]\n",
       Kind::approximate,
       "约20",
       "sms[0].recipients",
       {{"field", "recipients"}, {"text", "约20"}}},
      {"sms: [{date: 2014-09-18, recipients: 120人}]\n",
       Kind::number_with_unit,
       "120人",
       "sms[0].recipients",
       {{"field", "recipients"}, {"text", "120人"}}},
      {"sms: [{date: 2014-09-18, recipients: -300}]\n",
       Kind::number_out_of_range,
       "-300",
       "sms[0].recipients",
       {{"field", "recipients"}, {"value", "-300"}, {"min", "0"}, {"max", ""}}},
      {"sms: [{date: 2014-09-18, messages: 0}]\n",
       Kind::number_out_of_range,
       "0",
       "sms[0].messages",
       {{"field", "messages"}, {"value", "0"}, {"min", "1"}, {"max", ""}}},
      {"sms: [{date: 2014-09-18, recipients: 1000000000001}]\n",
       Kind::number_out_of_range,
       "1000000000001",
       "sms[0].recipients",
       {{"value", "1000000000001"}, {"min", "0"}, {"max", "1000000000000"}}},
      {"sms: [{date: 2014-09-18, recipients: 99999999999999999999}]\n",
       Kind::number_out_of_range,
       "99999999999999999999",
       "sms[0].recipients",
       {{"value", "99999999999999999999"}, {"min", "0"}, {"max", "1000000000000"}}},
      {"sms: [{date: 2014-09-18, recipients: 1.2万}]\n",
       Kind::number_form,
       "1.2万",
       "sms[0].recipients",
       {{"text", "1.2万"}, {"value", "12000"}},
       Severity::note},
      {"sms: [{date: 九月}]\n",
       Kind::not_a_date,
       "九月",
       "sms[0].date",
       {{"field", "date"}, {"text", "九月"}}},
      {"sms: [{date: 2014-09-31}]\n",
       Kind::no_such_date,
       "2014-09-31",
       "sms[0].date",
       {{"field", "date"}, {"text", "2014-09-31"}}},
      {"sms: [{date: 2014年9月18日}]\n",
       Kind::date_form,
       "2014年9月18日",
       "sms[0].date",
       {{"text", "2014年9月18日"}, {"value", "2014-09-18"}},
       Severity::note},
      {"hotline: [{month: 九月, answered: 1, abandoned: 1, rated: 1, satisfied: 1}]\n",
       Kind::not_a_month,
       "九月",
       "hotline[0].month",
       {{"field", "month"}, {"text", "九月"}}},
      {"hotline: [{month: 2014年9月, answered: 1, abandoned: 1, rated: 1, satisfied: 1}]\n",
       Kind::date_form,
       "2014年9月",
       "hotline[0].month",
       {{"text", "2014年9月"}, {"value", "2014-09"}},
       Severity::note},
      {"channels: [{id: a, kind: 微信公众号, opened: 2010-05-04}]\n",
       Kind::unknown_word,
       "微信公众号",
       "channels[0].kind",
       {{"text", "微信公众号"}, {"nearest", "微信"}, {"vocabulary", "channel_kind"}}},
      {"channels: [{id: a, kind: ＱＱ, opened: 2010-05-04}]\n",
       Kind::word_form,
       "ＱＱ",
       "channels[0].kind",
       {{"text", "ＱＱ"}, {"value", "QQ"}},
       Severity::note},
      {"pairings: [{id: a, leader: b, unit: ４４０４０２, from: 2014-09-05}]\n",
       Kind::word_form,
       "４４０４０２",
       "pairings[0].unit",
       {{"text", "４４０４０２"}, {"value", "440402"}},
       Severity::note},
      {"pairings: [{id: a, leader: b, unit: 440402, from: 2014-09-05}]\n",
       Kind::unquoted_code,
       "440402",
       "pairings[0].unit",
       {{"field", "unit"}, {"text", "440402"}},
       Severity::warning},
      {"pairings: [{id: 007, leader: b, unit: \"440402\", from: 2014-09-05}]\n",
       Kind::unquoted_code,
       "007",
       "pairings[0].id",
       {{"field", "id"}, {"text", "007"}},
       Severity::warning},
      {"pairings: [{id: a, leader: b, unit: “440402”, from: 2014-09-05}]\n",
       Kind::full_width_punctuation,
       "“440402”",
       "pairings[0].unit",
       {{"field", "unit"}, {"text", "“440402”"}, {"value", "\"440402\""}}},
      {"halls: [{id: a, name: b, insurances: 【工伤保险，失业保险】}]\n",
       Kind::full_width_punctuation,
       "【工伤保险，失业保险】",
       "halls[0].insurances",
       {{"value", "[工伤保险, 失业保险]"}}},
      {"halls: [{id: a, name: b, insurances: 工伤保险、失业保险}]\n",
       Kind::full_width_punctuation,
       "工伤保险、失业保险",
       "halls[0].insurances",
       {{"value", "[工伤保险, 失业保险]"}}},
      {"halls: [{id: a, name: b, insurances: [工伤保险，失业保险]}]\n",
       Kind::full_width_punctuation,
       "工伤保险，失业保险",
       "halls[0].insurances[0]",
       {{"value", "工伤保险, 失业保险"}}},
      {"channels: [{id: a, kind: portal, opened: 2010-05-04, closed: 2010-05-03}]\n",
       Kind::order,
       "2010-05-03",
       "channels[0]",
       {{"field", "closed"},
        {"value", "2010-05-03"},
        {"other", "opened"},
        {"other_value", "2010-05-04"}}},
      {"sms: [{from: 2014-09-30, to: 2014-09-01, per_day: 1}]\n",
       Kind::order,
       "2014-09-01",
       "sms[0]",
       {{"field", "to"}, {"other", "from"}}},
      {"hotline: [{month: 2014-09, answered: 8, abandoned: 1, rated: 12, self_service: 3, "
       "satisfied: 1}]\n",
       Kind::above_sum,
       "12",
       "hotline[0]",
       {{"field", "rated"}, {"value", "12"}, {"parts", "answered + self-service"}, {"sum", "11"}}},
      {"disclosures: [{id: a, title: b, category: policy, mode: withheld}]\n",
       Kind::missing_companion,
       "withheld",
       "disclosures[0]",
       {{"field", "mode"}, {"word", "withheld"}}},
      {"disclosures: [{id: a, title: b, category: policy, mode: active, "
       "unpublished_when_combed: yes}]\n",
       Kind::missing_companion,
       "yes",
       "disclosures[0]",
       {{"word", ""}}},
      {"sms: [{from: 2014-09-01, per_day: 1}]\n",
       Kind::missing_companion,
       "from",
       "sms[0]",
       {{"field", "from"}, {"other", "to"}}},
      {"sms: [{to: 2014-09-01, per_day: 1}]\n",
       Kind::missing_companion,
       "to",
       "sms[0]",
       {{"field", "to"}, {"other", "from"}}},
      {"sms: [{date: 2014-09-01, per_day: 2}]\n",
       Kind::missing_companion,
       "per_day",
       "sms[0]",
       {{"field", "per day"}, {"other", "from"}}},
      {"sms: [{date: 2014-09-01, from: 2014-09-01, to: 2014-09-02, per_day: 2}]\n",
       Kind::not_exactly_one,
       "from",
       "sms[0]",
       {{"fields", "date, from"}, {"given", "2"}}},
      {"sms: [{from: 2014-09-01, to: 2014-09-28}]\n",
       Kind::not_exactly_one,
       "from",
       "sms[0]",
       {{"fields", "per day, per week"}, {"given", "0"}}},
      {"sms: [{from: 2014-09-01, to: 2014-09-28, per_week: 1, per_day: 1}]\n",
       Kind::not_exactly_one,
       "per_day",
       "sms[0]",
       {{"fields", "per day, per week"}, {"given", "2"}}},
      {"waivers: [{id: a, reason: b, from: 2014-09-01, to: 2014-12-31}]\n",
       Kind::not_exactly_one,
       "id",
       "waivers[0]",
       {{"fields", "requirement, code"}, {"given", "0"}}},
      {"waivers: [{id: a, code: Y307, requirement: S1-06c, reason: b, from: 2014-09-01, "
       "to: 2014-12-31}]\n",
       Kind::not_exactly_one,
       "requirement",
       "waivers[0]",
       {{"fields", "requirement, code"}, {"given", "2"}}},
      {"sms: [{title: a}]\n", Kind::no_date, "title", "sms[0]", {{"section", "text messages"}}},
      {"sms: [{date: 2015-01-08}]\n",
       Kind::outside_year,
       "2015-01-08",
       "sms[0]",
       {{"value", "2015-01-08"}, {"year", "2014"}}},
      {"sms: [{from: 2014-12-01, to: 2015-01-04, per_week: 1}]\n",
       Kind::outside_year,
       "2015-01-04",
       "sms[0]",
       {{"value", "2015-01-04"}, {"year", "2014"}}},
      {"print_runs: [{date: 2013-12-31, material: poster, copies: 3}]\n",
       Kind::outside_year,
       "2013-12-31",
       "print_runs[0]",
       {{"value", "2013-12-31"}, {"year", "2014"}}},
      {"psas: [{id: a, title: b, produced: 2014-09-01}, {id: a, title: c, produced: 2014-09-02}]\n",
       Kind::duplicate_id,
       "a",
       "psas[1]",
       {{"id", "a"}}},
      {"psas: [{title: b, produced: 2014-09-01}]\n",
       Kind::missing_id,
       "title",
       "psas[0]",
       {{"section", "psas"}}},
  };
  return all;
}

}  // namespace

TEST_CASE("every fault of form is told once, where it stands, with its arguments") {
  for (const Fault& fault : faults()) {
    CAPTURE(fault.sections);
    const Ledger ledger = ledger_with(fault.sections);
    CHECK(ledger.diagnostics.empty());
    REQUIRE(ledger.flaws.size() == 1);
    const Flaw& flaw = ledger.flaws.front();
    CHECK(static_cast<int>(flaw.kind) == static_cast<int>(fault.kind));
    CHECK(static_cast<int>(flaw.severity) == static_cast<int>(fault.severity));
    CHECK(text_at(ledger, flaw.span) == fault.at);
    CHECK(flaw.path == fault.path);
    for (const auto& [name, expected] : fault.args) {
      CAPTURE(name);
      CHECK(argument(flaw, name) == expected);
    }
    CHECK(ledger.usable);
  }
}

TEST_CASE("each kind of flaw has its test") {
  std::set<Kind> tested{Kind::missing_header};  // in header_test.cpp
  for (const Fault& fault : faults()) tested.insert(fault.kind);
  CHECK(tested.size() == static_cast<std::size_t>(Kind::missing_id) + 1);
}

TEST_CASE(
    "labels come in every language, the record by its id, the first place beside the second") {
  const Ledger ledger = ledger_with(
      "渠道:\n  - {编号: 网站, 渠道种类: 门户网站}\n"
      "  - {编号: 网站, 渠道种类: 门户网站, 开通日期: 2010-05-04}\n");
  REQUIRE(ledger.flaws.size() == 2);
  CHECK(argument(ledger.flaws[0], "field", Language::zh_hans) == "开通日期");
  CHECK(argument(ledger.flaws[0], "field", Language::zh_hant) == "開通日期");
  CHECK(argument(ledger.flaws[0], "field", Language::en) == "opened");
  CHECK(ledger.flaws[0].record == "网站");
  CHECK(ledger.flaws[1].kind == Kind::duplicate_id);
  REQUIRE(ledger.flaws[1].first);
  CHECK(text_at(ledger, *ledger.flaws[1].first) == "网站");
  CHECK(ledger.flaws[1].first->begin < ledger.flaws[1].span.begin);
}

TEST_CASE("a faulty date is told alone: not as missing, out of order or out of the year") {
  for (const char* sections :
       {"channels: [{id: a, kind: portal, opened: 2010-05-40, closed: 2009-01-01}]\n",
        "sms: [{date: 2015-13-01}]\n", "sms: [{from: 2014-09-31, to: 2014-01-01, per_day: 1}]\n",
        "sms: [{from: 2014-09-30, to: 2015-00-01}]\n",
        "sms: [{from: 2014-09-01, to: 2014-09-30, per_day: 若干}]\n",
        "sms: [{from: 2014-09-01, to: 2014-09-30, per_day: 1, except: [2014-09-31]}]\n",
        "trainings: [{date: 2015-02-30, session: a, audience: [city_staff]}]\n"}) {
    CAPTURE(sections);
    CHECK(ledger_with(sections).flaws.size() == 1);
  }
}

TEST_CASE("a broken value is told by the text alone, and makes its record void") {
  const Ledger ledger = ledger_with("sms:\n  - {date: 2014-09-18, title: *a}\n");
  CHECK(ledger.flaws.empty());
  CHECK(ledger.diagnostics.size() == 1);
  CHECK(records(ledger, "sms")[0].is_void);
  CHECK_FALSE(ledger.usable);
}

TEST_CASE("past 10,000, flaws are counted and not kept") {
  std::string sections = "sms:\n";
  for (int i = 0; i < 12'000; ++i) sections += "  - {date: 2014-09-18, unheard_of: 1}\n";
  sections += "  - {date: 2014年9月18日, operator: 10086}\n";
  const Ledger ledger = ledger_with(sections);
  CHECK(ledger.flaws.size() == 10'000);
  CHECK(ledger.flaws_left_out.errors == 2'000);
  CHECK(ledger.flaws_left_out.warnings == 1);
  CHECK(ledger.flaws_left_out.notes == 1);
  CHECK(records(ledger, "sms")[11'999].is_void);
  CHECK_FALSE(records(ledger, "sms")[12'000].is_void);
}

TEST_CASE("what is kept of a text of any length is short") {
  const std::string endless(1'000'000, 'x');
  for (const std::string& sections :
       {endless + ": 1\n", "sms: [{date: " + endless + "}]\n",
        "sms: [{" + std::string("? ") + endless + "\n: 1}]\n",
        "channels: [{id: a, kind: " + endless + ", opened: 2010-05-04}]\n",
        "channels: [{id: " + endless + ", kind: portal, opened: 2010-05-04}, {id: " + endless +
            ", kind: portal, opened: 2010-05-04}]\n"}) {
    const Ledger ledger = ledger_with(sections);
    for (const Flaw& flaw : ledger.flaws) {
      CHECK(flaw.path.size() < 300);
      CHECK(flaw.record.size() < 300);
      for (const Argument& one : flaw.args) CHECK(one.in(Language::en).size() < 300);
    }
  }
}
