#include "ledger/history.h"

#include "ledger_support.h"

using namespace sipub;
using namespace sipub::ledger;

namespace {

Date day(int year, unsigned month, unsigned number) { return make_date(year, month, number); }

std::string title(const Entry& entry, std::string_view section, std::string_view field) {
  const Value& value = entry.record->at(field_named(section, field));
  return std::string(value.text() ? *value.text() : "(none)");
}

std::vector<std::string> ids(const History& history, std::string_view section) {
  std::vector<std::string> all;
  for (const Entry& entry : history.entries(section_named(section))) {
    all.push_back(title(entry, section, "id"));
  }
  return all;
}

const char* channel(const char* id) {
  static std::string text;
  text = "channels: [{id: " + std::string(id) + ", kind: portal, opened: 2010-05-04}]\n";
  return text.c_str();
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("two years of one org are one history") {
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("440400", 2015, "sms: [{date: 2015-01-08}]\n", "b.yaml"));
  ledgers.push_back(ledger_of("440400", 2014, "sms: [{date: 2014-09-18}]\nhalls: []\n", "a.yaml"));
  const Histories histories(ledgers, guangdong(), day(2015, 6, 30));
  REQUIRE(histories.all().size() == 1);
  const History* history = histories.find("440400-hrss");
  REQUIRE(history != nullptr);
  REQUIRE(history->ledgers.size() == 2);
  CHECK(history->ledgers[0]->year == 2014);
  CHECK(history->entries(section_named("sms")).size() == 2);
  CHECK(history->entries(section_named("sms"))[0].ledger->year == 2014);

  // Both years' periods touch and are one; the second is cut at the as-of date.
  const auto& known = history->known(section_named("sms"));
  REQUIRE(known.size() == 1);
  CHECK(known[0] == Period{day(2014, 1, 1), day(2015, 6, 30)});
  CHECK(history->is_known(section_named("sms"), Period{day(2014, 12, 29), day(2015, 1, 4)}));
  CHECK_FALSE(history->is_known(section_named("sms"), day(2015, 7, 1)));
  CHECK_FALSE(history->is_known(section_named("sms"), day(2013, 12, 31)));
  CHECK(history->known(section_named("halls")) ==
        std::vector<Period>{{day(2014, 1, 1), day(2014, 12, 31)}});
  CHECK(history->known(section_named("psas")).empty());
}

TEST_CASE("a ledger is known to the day it says it is complete to") {
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("440400", 2014, "sms: []\n", "a.yaml", "through: 2014-10-31\n"));
  ledgers.push_back(ledger_of("440400", 2015, "sms: []\nhalls:\n", "b.yaml"));
  const Histories histories(ledgers, guangdong(), day(2015, 3, 1));
  const History& history = *histories.find("440400-hrss");
  const std::size_t sms = section_named("sms");
  CHECK(history.known(sms) == std::vector<Period>{{day(2014, 1, 1), day(2014, 10, 31)},
                                                  {day(2015, 1, 1), day(2015, 3, 1)}});
  CHECK_FALSE(history.is_known(sms, Period{day(2014, 10, 31), day(2015, 1, 1)}));
  // A section that can't be read says nothing.
  CHECK(history.known(section_named("halls")).empty());
}

TEST_CASE("what lies after the as-of date does not exist yet") {
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("440400", 2014,
                              "sms: [{date: 2014-09-18}, {date: 2014-11-03}, "
                              "{from: 2014-10-20, to: 2014-12-28, per_week: 1}]\n"
                              "channels:\n"
                              "  - {id: a, kind: portal, opened: 2010-05-04, closed: 2014-12-01}\n"
                              "  - {id: b, kind: QQ, opened: 2014-11-01}\n"
                              "hotline:\n"
                              "  - {month: 2014-09, answered: 1, abandoned: 1, rated: 1, "
                              "satisfied: 1}\n"
                              "  - {month: 2014-10, answered: 1, abandoned: 1, rated: 1, "
                              "satisfied: 1}\n"
                              "halls: [{id: h, name: b}]\n",
                              "a.yaml"));
  ledgers.push_back(ledger_of("440400", 2015, channel("c"), "b.yaml"));
  const Histories histories(ledgers, guangdong(), day(2014, 10, 30));
  const History& history = *histories.find("440400-hrss");
  CHECK(history.ledgers.size() == 1);
  CHECK(history.entries(section_named("sms")).size() == 2);
  CHECK(ids(history, "channels") == Ids{"a"});
  CHECK(history.entries(section_named("hotline")).size() == 1);  // October isn't over
  CHECK(ids(history, "halls") == Ids{"h"});                      // always was
  CHECK(history.find(section_named("channels"), "b", ledgers[0]) == nullptr);
}

TEST_CASE("the same id in a later year is the same thing, and wins field by field") {
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("440400", 2014,
                              "channels:\n"
                              "  - {id: a, kind: portal, opened: 2010-05-04, name: 旧名, "
                              "url: http://old}\n"
                              "  - {id: b, kind: QQ, opened: 2010-05-04}\n"
                              "disclosures: [{id: d, title: t, category: policy, mode: active, "
                              "produced: 2014-09-05, limit_days: 1}]\n"
                              "budgets: [{id: e, year: 2014, purpose: disclosure, amount: 3, "
                              "kind: subsidy_down}]\n",
                              "a.yaml"));
  ledgers.push_back(ledger_of("440400", 2015,
                              "channels:\n"
                              "  - {id: c, kind: wechat, opened: 2015-01-05}\n"
                              "  - {id: a, kind: portal, opened: 2010-05-04, name: 新名}\n"
                              "disclosures: [{id: d, title: t, category: policy, mode: active, "
                              "changed: 2014-09-11}]\n"
                              "budgets: [{id: e, year: 2014, purpose: disclosure, amount: 4}]\n",
                              "b.yaml"));
  const Histories histories(ledgers, guangdong(), day(2015, 6, 30));
  const History& history = *histories.find("440400-hrss");
  CHECK(ids(history, "channels") == Ids{"a", "b", "c"});
  const Entry& entry = history.entries(section_named("channels"))[0];
  CHECK(title(entry, "channels", "name") == "新名");
  CHECK(title(entry, "channels", "url") == "http://old");
  CHECK(entry.ledger->year == 2015);
  CHECK(entry.record->ordinal == 1);
  REQUIRE(entry.earlier().size() == 1);
  CHECK(entry.earlier()[0].ledger->year == 2014);

  // As it stood in the year of a day.
  const std::size_t name = field_named("channels", "name");
  CHECK(*entry.on(day(2014, 10, 31)).record->at(name).text() == "旧名");
  CHECK(*entry.on(day(2015, 1, 1)).record->at(name).text() == "新名");
  CHECK(*entry.on(day(2013, 1, 1)).record->at(name).text() == "旧名");

  // What follows from other fields follows from those of both years: 2014-09-11 is a Thursday.
  const Record& disclosure = *history.entries(section_named("disclosures"))[0].record;
  CHECK(*disclosure.at(field_named("disclosures", "produced")).date() == day(2014, 9, 5));
  CHECK(*disclosure.at(field_named("disclosures", "deadline")).date() == day(2014, 9, 12));
  // A default doesn't win over what was written.
  const Record& budget = *history.entries(section_named("budgets"))[0].record;
  CHECK(*budget.at(field_named("budgets", "amount")).number() == 4);
  CHECK(word(budget.at(field_named("budgets", "kind")), "budget_kind") == "subsidy_down");
}

TEST_CASE("a single thing such as the leading group goes on over the years") {
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("440400", 2014, "group: {established: 2014-08-28, doc_no: a}\n"));
  ledgers.push_back(ledger_of("440400", 2015, "group: {established: 2014-08-28, units: [b]}\n"));
  const Histories histories(ledgers, guangdong(), day(2015, 6, 30));
  const auto& entries = histories.find("440400-hrss")->entries(section_named("group"));
  REQUIRE(entries.size() == 1);
  CHECK(title(entries[0], "group", "doc_no") == "a");
  CHECK(entries[0].record->at(field_named("group", "units")).list()->size() == 1);
}

TEST_CASE("acts and snapshots are never merged, whatever their ids") {
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("440400", 2014, "sms: [{id: a, date: 2014-09-18}]\n", "a.yaml"));
  ledgers.push_back(ledger_of("440400", 2015, "sms: [{id: a, date: 2015-01-08}]\n", "b.yaml"));
  const Histories histories(ledgers, guangdong(), day(2015, 6, 30));
  CHECK(histories.find("440400-hrss")->entries(section_named("sms")).size() == 2);
}

TEST_CASE("faulty records: the latest year's makes the thing void, an earlier one gives nothing") {
  const char* kSound = "channels: [{id: a, kind: portal, opened: 2010-05-04}]\n";
  const char* kFaulty = "channels: [{id: a, kind: portal, opened: 2010-05-04, name: b, no: 1}]\n";
  const auto entry = [](const char* first, const char* second) {
    std::vector<Ledger> ledgers;
    ledgers.push_back(ledger_of("440400", 2014, first, "a.yaml"));
    ledgers.push_back(ledger_of("440400", 2015, second, "b.yaml"));
    const Histories histories(ledgers, guangdong(), day(2015, 6, 30));
    const auto& entries = histories.find("440400-hrss")->entries(section_named("channels"));
    REQUIRE(entries.size() == 1);
    return std::pair(entries[0].record->is_void, title(entries[0], "channels", "name"));
  };
  CHECK(entry(kSound, kFaulty).first);
  CHECK_FALSE(entry(kFaulty, kSound).first);
  CHECK(entry(kFaulty, kSound).second == "(none)");
}

TEST_CASE("an id that stands twice in one ledger makes two things, the second of them void") {
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("440400", 2014,
                              "channels: [{id: a, kind: portal, opened: 2010-05-04}, "
                              "{id: a, kind: QQ, opened: 2010-05-04}]\n"));
  const Histories histories(ledgers, guangdong(), day(2014, 10, 31));
  const auto& entries = histories.find("440400-hrss")->entries(section_named("channels"));
  REQUIRE(entries.size() == 2);
  CHECK_FALSE(entries[0].record->is_void);
  CHECK(entries[1].record->is_void);
}

TEST_CASE("a county that became a district is one history, under the code of the day asked for") {
  // 445323 to 445303 on 2014-09-09.
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("445303", 2014, channel("a"), "c.yaml"));
  ledgers.push_back(ledger_of("445323", 2014,
                              "channels: [{id: a, kind: portal, opened: 2010-05-04, name: b}]\n",
                              "d.yaml"));
  ledgers.push_back(ledger_of("445303", 2015, channel("a"), "b.yaml"));

  const Histories after(ledgers, guangdong(), day(2015, 6, 30));
  REQUIRE(after.all().size() == 1);
  const History& history = after.all().at("445303-hrss");
  CHECK(after.find("445323-hrss") == &history);
  REQUIRE(history.ledgers.size() == 3);
  CHECK(history.ledgers[0]->org.division == "445323");
  CHECK(history.ledgers[1]->org.division == "445303");
  CHECK(history.ledgers[1]->year == 2014);
  CHECK(ids(history, "channels") == Ids{"a"});
  CHECK(title(history.entries(section_named("channels"))[0], "channels", "name") == "b");
  CHECK(history.entries(section_named("channels"))[0].earlier().size() == 2);

  CHECK(Histories(ledgers, guangdong(), day(2014, 9, 9)).all().begin()->first == "445303-hrss");
  const Histories before(ledgers, guangdong(), day(2014, 9, 8));
  REQUIRE(before.all().size() == 1);
  CHECK(before.all().begin()->first == "445323-hrss");
  CHECK(before.find("445303-hrss") == &before.all().begin()->second);
}

TEST_CASE("a merger adds: what two divisions called by one id are two things") {
  // 440116 went into 440112 on 2014-01-25.
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("440116", 2014, channel("a"), "a.yaml"));
  ledgers.push_back(ledger_of("440112", 2014, channel("a"), "b.yaml"));
  ledgers.push_back(ledger_of("440112", 2015,
                              "channels: [{id: a, kind: portal, opened: 2010-05-04, name: b}]\n",
                              "c.yaml"));
  const Histories histories(ledgers, guangdong(), day(2015, 6, 30));
  REQUIRE(histories.all().size() == 1);
  const History& history = histories.all().at("440112-hrss");
  CHECK(ids(history, "channels") == Ids{"a", "a"});
  const std::size_t channels = section_named("channels");
  CHECK(title(*history.find(channels, "a", ledgers[1]), "channels", "name") == "b");
  CHECK(title(*history.find(channels, "a", ledgers[2]), "channels", "name") == "b");
  CHECK(title(*history.find(channels, "a", ledgers[0]), "channels", "name") == "(none)");

  // Before the merger each has its own history.
  CHECK(Histories(ledgers, guangdong(), day(2014, 1, 24)).all().size() == 2);
}

TEST_CASE("the same org and year twice: the first by file name counts") {
  for (const bool swapped : {false, true}) {
    std::vector<Ledger> ledgers;
    ledgers.push_back(ledger_of("440400", 2014, channel("b"), swapped ? "a.yaml" : "b.yaml"));
    ledgers.push_back(ledger_of("440400", 2014, channel("a"), swapped ? "b.yaml" : "a.yaml"));
    const Histories histories(ledgers, guangdong(), day(2014, 12, 31));
    const History& history = *histories.find("440400-hrss");
    CHECK(history.ledgers.size() == 1);
    CHECK(ids(history, "channels") == Ids{swapped ? "b" : "a"});
  }
}

TEST_CASE("ledgers that can't be used are left out") {
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("440400", 2014, "sms: [{title: *a}]\n"));
  const Histories histories(ledgers, guangdong(), day(2014, 12, 31));
  CHECK(histories.all().empty());
  CHECK(histories.find("440400-hrss") == nullptr);
  CHECK(histories.find("nonsense") == nullptr);
}

TEST_CASE("codes over time") {
  const auto& regions = guangdong().regions;
  CHECK(code_on("445323", regions, day(2014, 9, 8)) == "445323");
  CHECK(code_on("445323", regions, day(2014, 9, 9)) == "445303");
  CHECK(code_on("445303", regions, day(2014, 9, 8)) == "445323");
  CHECK(code_on("440116", regions, day(2014, 1, 24)) == "440116");
  CHECK(code_on("440116", regions, day(2014, 1, 25)) == "440112");
  CHECK(code_on("440112", regions, day(2014, 1, 24)) == "440112");
  CHECK(code_on("999999", regions, day(2014, 1, 24)) == "999999");
}
