#include <fmt/format.h>

#include <random>

#include "ledger/history.h"
#include "ledger/keep.h"
#include "ledger_support.h"

using namespace sipub;
using namespace sipub::ledger;

namespace {

std::string as_text(const Value& value);

std::string as_text(const Map& map) {
  std::string all = "{";
  for (const Slot& slot : map.slots()) {
    all += std::to_string(slot.field) + '=' + as_text(slot.value) + ' ';
  }
  return all + '}';
}

std::string as_text(const List& list) {
  std::string all = "[";
  for (const Value& item : list) all += as_text(item) + ' ';
  return all + ']';
}

std::string content_of(const Value& value) {
  if (const auto* text = value.text()) return std::string(*text);
  if (const auto* number = value.number()) return std::to_string(*number);
  if (const auto* truth = value.boolean()) return *truth ? "yes" : "no";
  if (const auto* date = value.date()) return format_iso(*date);
  if (const auto* month = value.month()) return format_iso(*month);
  if (const auto* word = value.word()) return '#' + std::to_string(word->index);
  if (const auto* list = value.list()) return as_text(*list);
  if (const auto* map = value.map()) return as_text(*map);
  return "-";
}

std::string as_text(const Value& value) {
  return std::to_string(static_cast<int>(value.state)) + content_of(value);
}

/// Everything that a history says, in its order.
std::string as_text(const History& history) {
  std::string all = history.org.id() + '\n';
  const std::size_t sections = guangdong().shape.sections.size();
  for (std::size_t section = 0; section < sections; ++section) {
    for (const Period& known : history.known(section)) {
      all +=
          fmt::format("{} known {} {}\n", section, format_iso(known.first), format_iso(known.last));
    }
    for (const Entry& entry : history.entries(section)) {
      all += fmt::format("{} {} {} {}\n", section, entry.ledger->file, entry.record->is_void,
                         as_text(entry.record->fields));
    }
  }
  return all;
}

std::string as_text(const Histories& histories) {
  std::string all;
  for (const auto& [id, history] : histories.all()) all += as_text(history);
  return all;
}

/// Sections of acts with random dates and figures in one year, a record on each line.
std::vector<std::string> random_acts(std::mt19937& random, int year) {
  std::vector<std::string> lines;
  const auto upto = [&](unsigned most) { return static_cast<unsigned>(random() % most) + 1; };
  for (int i = 0; i < 40; ++i) {
    lines.push_back(fmt::format("  - {{date: {}-{:02}-{:02}, recipients: {}}}\n", year, upto(12),
                                upto(28), upto(1000)));
  }
  return lines;
}

std::int64_t messages(const Histories& histories, const Period& days) {
  std::int64_t all = 0;
  for (const auto& [id, history] : histories.all()) {
    for (const Entry& entry : history.entries(section_named("sms"))) {
      all += entry.record->occasions->within(days) *
             *entry.record->at(field_named("sms", "recipients")).number();
    }
  }
  return all;
}

std::string joined_lines(const std::vector<std::string>& lines) {
  std::string all = "sms:\n";
  for (const std::string& line : lines) all += line;
  return all;
}

}  // namespace

TEST_CASE("the order of ledgers changes nothing") {
  const std::vector<std::pair<std::string, int>> kWhich{
      {"440400", 2014}, {"440400", 2015}, {"445323", 2014}, {"445303", 2014},
      {"445303", 2015}, {"440116", 2014}, {"440112", 2014}, {"440112", 2015}};
  std::mt19937 random(2014);
  std::vector<std::size_t> order(kWhich.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::string first;
  for (int round = 0; round < 20; ++round) {
    std::vector<Ledger> ledgers;
    for (const std::size_t i : order) {
      const auto& [division, year] = kWhich[i];
      ledgers.push_back(ledger_of(
          division, year,
          fmt::format("channels: [{{id: a, kind: portal, opened: 2010-05-04, name: n{}}}]\n"
                      "sms: [{{date: {}-09-01}}]\n",
                      i, year),
          fmt::format("{}.yaml", i)));
    }
    const std::string text = as_text(Histories(ledgers, guangdong(), make_date(2015, 10, 1)));
    if (first.empty()) first = text;
    CHECK(text == first);
    std::shuffle(order.begin(), order.end(), random);
  }
}

TEST_CASE("the order of acts, and years apart or together, change no sum") {
  std::mt19937 random(31);
  const Date as_of = make_date(2015, 6, 30);
  for (int round = 0; round < 20; ++round) {
    auto lines = random_acts(random, 2014);
    const auto sum = [&](const std::vector<std::string>& one, const std::vector<std::string>& two) {
      std::vector<Ledger> ledgers;
      ledgers.push_back(ledger_of("445323", 2014, joined_lines(one), "a.yaml"));
      if (!two.empty()) {
        ledgers.push_back(ledger_of("445303", 2014, joined_lines(two), "b.yaml"));
      }
      return messages(Histories(ledgers, guangdong(), as_of),
                      {make_date(2014, 3, 10), make_date(2014, 10, 20)});
    };
    const std::int64_t whole = sum(lines, {});
    std::shuffle(lines.begin(), lines.end(), random);
    CHECK(sum(lines, {}) == whole);
    // The county before and the district after it became one are one history.
    const auto middle = lines.begin() + static_cast<std::ptrdiff_t>(random() % lines.size());
    CHECK(sum({lines.begin(), middle}, {middle, lines.end()}) == whole);
  }
}

TEST_CASE("a later as-of date never takes an act or a day away") {
  std::mt19937 random(7);
  const auto lines = random_acts(random, 2014);
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_of("440400", 2014, joined_lines(lines)));
  const std::size_t sms = section_named("sms");
  std::size_t acts = 0;
  std::int64_t days = 0;
  for (Date as_of = make_date(2013, 12, 25); as_of <= make_date(2015, 1, 5);
       as_of += std::chrono::days(1)) {
    const Histories histories(ledgers, guangdong(), as_of);
    const History* history = histories.find("440400-hrss");
    CHECK((history != nullptr) == (as_of >= make_date(2014, 1, 1)));
    if (history == nullptr) continue;
    CHECK(history->entries(sms).size() >= acts);
    CHECK(history->known(sms).front().days() >= days);
    acts = history->entries(sms).size();
    days = history->known(sms).front().days();
  }
  CHECK(acts == 40);
  CHECK(days == 365);
}

TEST_CASE("the order of keys and of sections changes nothing but places") {
  const Ledger one = ledger_with(
      "halls: [{id: a, name: b, board: {since: 2014-09-01, width_cm: 120, height_cm: 90}}]\n"
      "sms: [{date: 2014-09-18, recipients: 3}]\n");
  const Ledger other = ledger_with(
      "sms: [{recipients: 3, date: 2014-09-18}]\n"
      "halls: [{board: {height_cm: 90, width_cm: 120, since: 2014-09-01}, name: b, id: a}]\n");
  for (const char* section : {"halls", "sms"}) {
    CHECK(as_text(records(one, section)[0].fields) == as_text(records(other, section)[0].fields));
  }
}

TEST_CASE("a ledger whose text was let go says the same") {
  Ledger ledger = ledger_with(
      "channels: [{id: 甲, kind: portal, name: \"a\\u4e2d\", opened: 2014年9月1日, area: k1}]\n"
      "halls: [{id: a, name: b, guides: [{role: c, from: 2014-09-01, full_time: true}]}]\n"
      "sms: [{from: 2014-09-01, to: 2014-09-30, per_day: 2, except: [2014-09-08, 2014-09-02]}]\n");
  const auto said = [&](const char* section) {
    const Record& record = records(ledger, section)[0];
    std::string all = as_text(record.fields) + std::string(record.area);
    if (record.occasions)
      for (const Date day : record.occasions->except) all += ' ' + format_iso(day);
    return all;
  };
  const std::string channel = said("channels");
  const std::string hall = said("halls");
  const std::string sms = said("sms");
  CHECK(sms.ends_with(" 2014-09-02 2014-09-08"));
  let_text_go(ledger);
  CHECK(ledger.document == nullptr);
  CHECK(said("channels") == channel);
  CHECK(said("halls") == hall);
  CHECK(said("sms") == sms);
  // Once more there is nothing to copy from but what was kept.
  let_text_go(ledger);
  CHECK(said("channels") == channel);
}

TEST_CASE("any bytes make a ledger, if an unusable one") {
  std::mt19937 random(99);
  const std::string sound =
      "sipub: 1\nplan: guangdong-2014\nyear: 2014\norg: {division: \"440400\", role: hrss}\n"
      "halls: [{id: a, name: b, board: {since: 2014-09-01, width_cm: 120}, insurances: 全部}]\n"
      "sms: [{from: 2014-09-01, to: 2014-10-31, per_day: 2, except: [2014-10-01]}]\n...\n";
  for (int round = 0; round < 3000; ++round) {
    std::string text = sound;
    for (int change = 0; change < 3; ++change) {
      constexpr std::string_view kBytes = "\n -:,[]{}\"'#&*!?%~0a、是\t";
      text[random() % text.size()] = kBytes[random() % kBytes.size()];
    }
    const Ledger ledger = read(source::parse("a.yaml", text), guangdong());
    CHECK(ledger.sections.size() == guangdong().shape.sections.size());
  }
}
