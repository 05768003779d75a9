#include <doctest/doctest.h>

#include "judging.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

const std::string kWechat = "channels:\n  - {id: wechat, kind: wechat, opened: 2014-08-01}\n";

/// Two items a day on the province's WeChat, in stage 1.
Result pushes(const std::string& records, Date as_of, Readings readings = {},
              const std::string& channels = kWechat, const std::string& header = "") {
  return judge({"S1-03b",
                "440000",
                as_of,
                {{"440000-hrss", 2014, channels + "pushes:\n" + records, header}},
                std::move(readings)});
}

std::string daily(const std::string& from, const std::string& to, const std::string& more = "") {
  return "  - {channel: wechat, from: " + from + ", to: " + to + ", per_day: 2" + more + "}\n";
}

/// A text message a week in Zhuhai, in stage 1: nine weeks.
Result messages(const std::string& records, Date as_of, Readings readings = {}) {
  return judge({"S1-12b",
                "440400",
                as_of,
                {{"440400-hrss", 2014, "sms:\n" + records}},
                std::move(readings)});
}

std::string report(const std::string& last, const std::string& submitted) {
  return "  - {period_from: 2014-09-01, period_to: " + last + ", submitted: " + submitted +
         ", to: \"440000\", parts: [progress, practice, difficulties]}\n";
}

/// Fortnightly reports of Zhuhai.
Result reports(const std::string& records, Date as_of, Readings readings = {}) {
  return judge({"M14a",
                "440400",
                as_of,
                {{"440400-hrss", 2014, "reports:\n" + records}},
                std::move(readings)});
}

Date day(int year, unsigned month, unsigned number) { return make_date(year, month, number); }

}  // namespace

TEST_CASE("today is not yet due, but counts when it is filled") {
  const std::string to_the_30th = daily("2014-09-01", "2014-10-30");
  const Result pending = pushes(to_the_30th, day(2014, 10, 31));
  CHECK(pending.status == Status::pending);
  CHECK(pending.parts[0].numerator == 60);
  CHECK(pending.parts[0].denominator == 60);
  CHECK(pushes(to_the_30th, day(2014, 11, 1)).status == Status::not_met);
  CHECK(pushes(daily("2014-09-01", "2014-10-31"), day(2014, 10, 31)).status == Status::met);
}

TEST_CASE("what fails is told, the first few of it") {
  const Result result =
      pushes(daily("2014-09-01", "2014-10-31", ", except: [2014-10-01]"), day(2014, 11, 1));
  CHECK(result.status == Status::not_met);
  CHECK(result.shortfall == 1);
  const auto note = std::ranges::find(result.notes, "periods-failed", &Note::code);
  REQUIRE(note != result.notes.end());
  CHECK(note->text.in(Language::zh_hans).find("2014年10月1日") != std::string::npos);
  CHECK(note->text.in(Language::en).find("1 October 2014") != std::string::npos);
}

TEST_CASE("a push that can't be read leaves its day open") {
  const std::string records = daily("2014-09-01", "2014-10-31", ", except: [2014-10-01]") +
                              "  - {channel: wechat, date: 2014-10-01, items: several}\n";
  const Result result = pushes(records, day(2014, 11, 1));
  CHECK(result.status == Status::undetermined);
  CHECK(result.parts[0].lower == 60);
  CHECK(result.parts[0].upper == 61);
}

TEST_CASE("a missed day fails whatever else is unknown") {
  const Result result = pushes(daily("2014-09-01", "2014-10-15", ", except: [2014-10-01]"),
                               day(2014, 11, 1), {}, kWechat, "through: 2014-10-15\n");
  CHECK(result.status == Status::not_met);
  CHECK(result.parts[0].lower == 44);
  CHECK(result.parts[0].upper == 60);
}

TEST_CASE("a channel that was closed began the duty all the same") {
  const std::string channels =
      "channels:\n"
      "  - {id: first, kind: wechat, opened: 2014-09-11, closed: 2014-10-10}\n"
      "  - {id: wechat, kind: wechat, opened: 2014-10-11}\n";
  const Result result = pushes(daily("2014-10-11", "2014-10-31"), day(2014, 11, 1), {}, channels);
  CHECK(result.parts[0].denominator == 51);  // 11 September to 31 October: 20 + 31
  CHECK(result.parts[0].numerator == 21);
  CHECK(result.status == Status::not_met);
}

TEST_CASE("from the stage's first day, the other reading") {
  const std::string channels = "channels:\n  - {id: wechat, kind: wechat, opened: 2014-10-01}\n";
  const std::string records = daily("2014-10-01", "2014-10-31");
  CHECK(pushes(records, day(2014, 11, 1), {}, channels).status == Status::met);
  const Result strict = pushes(records, day(2014, 11, 1), {{"A5", "from_stage_start"}}, channels);
  CHECK(strict.status == Status::not_met);
  CHECK(strict.parts[0].denominator == 61);
}

TEST_CASE("working days, the other reading") {
  // Stage 1 has 41: 22 of September, with Sunday the 28th and without Monday the 8th; 19 of
  // October, without the 1st to 7th and with Saturday the 11th.
  const Result result = pushes(
      daily("2014-09-01", "2014-10-31",
            ", except: [2014-09-06, 2014-09-07, 2014-09-08, 2014-10-01, 2014-10-02, 2014-10-03, "
            "2014-10-04, 2014-10-05, 2014-10-06, 2014-10-07, 2014-10-12]"),
      day(2014, 11, 1), {{"A4", "working_days"}});
  CHECK(result.status == Status::met);
  CHECK(result.parts[0].denominator == 41);
}

TEST_CASE("a weekly figure doesn't fill the week that the stage splits") {
  const std::string weekly = "  - {from: 2014-09-01, to: 2014-11-02, per_week: 1}\n";
  const Result split = messages(weekly, day(2014, 11, 3));
  CHECK(split.parts[0].numerator == 8);
  CHECK(split.parts[0].denominator == 9);
  CHECK(split.status == Status::not_met);
  CHECK(messages(weekly + "  - {date: 2014-10-31}\n", day(2014, 11, 3)).status == Status::met);
}

TEST_CASE("the week under way is pending") {
  const std::string three = "  - {from: 2014-09-01, to: 2014-09-21, per_week: 1}\n";
  const Result result = messages(three, day(2014, 9, 28));  // a Sunday: W39 ends today
  CHECK(result.status == Status::pending);
  CHECK(result.parts[0].numerator == 3);
  CHECK(result.parts[0].denominator == 3);
  CHECK(messages(three, day(2014, 9, 29)).status == Status::not_met);
}

TEST_CASE("blocks of seven days, the other reading") {
  const std::string weekly = "  - {from: 2014-09-01, to: 2014-10-26, per_week: 1}\n";
  const Result result = messages(weekly, day(2014, 11, 1), {{"A6", "seven_days"}});
  CHECK(result.status == Status::met);
  CHECK(result.parts[0].denominator == 8);  // 56 of 61 days
}

TEST_CASE("more than two messages a week fail where that is the reading") {
  const std::string three_a_week = "  - {from: 2014-09-01, to: 2014-10-26, per_week: 3}\n";
  const Readings at_most{{"A22", "at_most_two"}};
  CHECK(messages(three_a_week, day(2014, 9, 15)).status == Status::pending);
  CHECK(messages(three_a_week, day(2014, 9, 15), at_most).status == Status::not_met);
  // As many as may be, in a week that goes on.
  CHECK(messages("  - {date: 2014-09-02, messages: 2}\n", day(2014, 9, 3), at_most).status ==
        Status::pending);
}

TEST_CASE("a report belongs to its period's block and is on time by the block's end") {
  const std::string first = report("2014-09-14", "2014-09-14");
  CHECK(reports(first, day(2014, 9, 15)).status == Status::pending);
  CHECK(reports(first, day(2014, 9, 15)).parts[0].numerator == 1);
  CHECK(reports(report("2014-09-12", "2014-09-15"), day(2014, 9, 15)).status == Status::not_met);
  // On the block's last day the report may still be handed in.
  CHECK(reports("", day(2014, 9, 14)).status == Status::pending);
  // One about the first block doesn't fill the second, whenever it was handed in.
  const std::string both = first + report("2014-09-13", "2014-09-28");
  CHECK(reports(both, day(2014, 9, 29)).status == Status::not_met);
}

TEST_CASE("half months, the other reading") {
  const std::string halves =
      report("2014-09-15", "2014-09-15") + report("2014-09-30", "2014-09-30");
  const Result result = reports(halves, day(2014, 10, 1), {{"A8", "half_months"}});
  CHECK(result.parts[0].numerator == 2);
  CHECK(result.status == Status::pending);
}

TEST_CASE("a year without a ledger is unknown") {
  const Result result = reports(report("2014-09-14", "2014-09-14"), day(2015, 6, 30));
  CHECK(result.status == Status::not_met);  // blocks of 2014 are missing
  CHECK(result.parts[0].denominator == 21);
  CHECK(result.parts[0].lower == 1);
  CHECK(result.parts[0].upper == 14);  // 8 blocks end in 2014, 13 in 2015
}
