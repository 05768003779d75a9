#include <doctest/doctest.h>

#include <filesystem>
#include <random>

#include "assessing.h"
#include "told.h"

using namespace sipub;
using namespace sipub::assess;

/// What must hold of any ledgers, tried on the examples of Yangjiang, where a county became a
/// district in October 2014.
namespace {

const std::string kArea = "441700";

std::vector<std::string> files() {
  std::vector<std::string> files;
  const std::filesystem::path root = SIPUB_SOURCE_DIR "/examples/ledgers";
  for (const auto& entry : std::filesystem::directory_iterator(root / kArea))
    files.push_back(entry.path().string());
  std::ranges::sort(files);
  return files;
}

std::vector<ledger::Ledger> read_files(const std::vector<std::string>& paths) {
  std::vector<ledger::Ledger> ledgers;
  for (const std::string& path : paths) ledgers.push_back(ledger::read_file(path, guangdong()));
  return ledgers;
}

Assessment assess_on(Date as_of, const std::vector<ledger::Ledger>& ledgers, unsigned jobs = 1) {
  Options options;
  options.as_of = as_of;
  options.area = kArea;
  options.jobs = jobs;
  return assess::assess(guangdong(), ledgers, {}, options);
}

/// Whether a verdict may turn into another when it becomes later or when more is known.
bool may_turn(Status from, Status to) {
  if (from == to) return true;
  switch (from) {
    case Status::met: return false;
    case Status::met_late: return false;
    // Whether it was reached since can only be told where somebody recorded the days since.
    case Status::not_met: return to == Status::met_late || to == Status::undetermined;
    default: return true;
  }
}

/// Whether a verdict may turn into another when less is known: it stays, or can't be told.
bool may_fade(Status from, Status to) {
  return from == to || to == Status::undetermined || to == Status::pending;
}

bool is_decided(Status status) {
  return status == Status::met || status == Status::met_late || status == Status::not_met;
}

}  // namespace

TEST_CASE("the order of the ledgers and the number of threads change nothing") {
  std::vector<std::string> paths = files();
  const std::vector<ledger::Ledger> sorted = read_files(paths);
  const auto expected = told(assess_on(make_date(2015, 1, 31), sorted));
  std::shuffle(paths.begin(), paths.end(), std::mt19937(1));
  const std::vector<ledger::Ledger> shuffled = read_files(paths);
  CHECK(told(assess_on(make_date(2015, 1, 31), shuffled, 4)) == expected);
}

TEST_CASE("a later as-of date never takes back what was met, nor makes a miss a success in time") {
  const std::vector<ledger::Ledger> ledgers = read_files(files());
  const Date days[] = {make_date(2014, 10, 31), make_date(2014, 12, 31), make_date(2015, 3, 31)};
  std::map<std::string, Status> before;
  for (const Date day : days) {
    for (const Result& result : assess_on(day, ledgers).results) {
      if (!result.due || day < *result.due) continue;
      const std::string key = result.requirement->id + " " + subject_of(result);
      const auto [found, is_new] = before.try_emplace(key, result.status);
      CHECK_MESSAGE(may_turn(found->second, result.status), key << ": from " << name(found->second)
                                                                << " to " << name(result.status)
                                                                << " on " << format_iso(day));
      found->second = result.status;
    }
  }
  CHECK(before.size() > 100);
}

namespace {

void check_fading(const Assessment& whole, const Assessment& less, const std::string& away) {
  REQUIRE(less.results.size() == whole.results.size());
  for (std::size_t i = 0; i < whole.results.size(); ++i) {
    const Result& before = whole.results[i];
    const Result& after = less.results[i];
    REQUIRE(subject_of(before) == subject_of(after));
    if (!is_decided(before.status)) continue;
    CHECK_MESSAGE(may_fade(before.status, after.status),
                  away << " away: " << before.requirement->id << " " << subject_of(before)
                       << " from " << name(before.status) << " to " << name(after.status));
  }
}

}  // namespace

TEST_CASE("taking a ledger away only widens bounds: no verdict becomes its opposite") {
  // In the first year, and when late achievements stand in the second year's ledgers.
  for (const Date day : {make_date(2014, 10, 31), make_date(2015, 3, 31)}) {
    CAPTURE(format_iso(day));
    const std::vector<std::string> paths = files();
    const std::vector<ledger::Ledger> all = read_files(paths);
    const Assessment whole = assess_on(day, all, 2);
    // In the first year each of its ledgers; later those of two counties, of both years.
    for (std::size_t without = 0; without < paths.size(); ++without) {
      const std::string& away = paths[without];
      const bool wanted = year_of(day) == 2014 ? away.find("-2014") != std::string::npos
                                               : away.find("441781") != std::string::npos ||
                                                     away.find("441723") != std::string::npos;
      if (!wanted) continue;
      std::vector<std::string> rest = paths;
      rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(without));
      const std::vector<ledger::Ledger> ledgers = read_files(rest);
      check_fading(whole, assess_on(day, ledgers, 2), away);
    }
  }
}

TEST_CASE("taking a section away everywhere only widens bounds") {
  const Date day = make_date(2014, 12, 31);
  const std::vector<ledger::Ledger> all = read_files(files());
  const Assessment whole = assess_on(day, all, 2);
  const auto& sections = guangdong().shape.sections;
  for (std::size_t section = 0; section < sections.size(); ++section) {
    std::vector<ledger::Ledger> ledgers = all;
    bool present = false;
    for (ledger::Ledger& ledger : ledgers) {
      present = present || ledger.sections[section].present;
      ledger.sections[section] = {};
    }
    if (present) check_fading(whole, assess_on(day, ledgers, 2), sections[section].name);
  }
}

TEST_CASE("one more row of a cumulative coverage never lowers it") {
  std::mt19937 random(7);
  const auto number = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
  for (int round = 0; round < 20; ++round) {
    const int parks = 5 + number(20);
    const std::string base = "base:\n  - {kind: park, value: " + std::to_string(parks) +
                             ", as_of: 2014-08-31, source: made up}\n";
    const auto judged = [&](const std::string& rows) {
      const auto ledgers =
          read_all({{"441702-hrss", 2014, base + "coverage:\n" + rows}}, guangdong());
      Options options{.as_of = make_date(2014, 10, 31), .area = "441702"};
      options.requirements = {"S1-11a"};
      const Assessment assessment = assess::assess(guangdong(), ledgers, {}, options);
      return *assessment.results.front().parts.front().lower;
    };
    std::string rows;
    int reached = 0;
    std::int64_t before = 0;
    for (int month = 1; month <= 4; ++month) {
      reached = std::min(parks, reached + number(6));
      rows += "  - {kind: park, as_of: 2014-10-0" + std::to_string(month) +
              ", poster: " + std::to_string(reached) + "}\n";
      const std::int64_t now = judged(rows);
      CHECK(now >= before);
      before = now;
    }
    CHECK(before == reached);
  }
}

TEST_CASE("a later as-of date never counts a record out") {
  // Of what only grows, the figure on the day judged never falls while its window is open.
  const std::vector<ledger::Ledger> ledgers = read_files(files());
  std::map<std::string, std::int64_t> before;
  for (Date day = make_date(2014, 9, 1); day <= make_date(2015, 1, 31); day += std::chrono::days(9))
    for (const Result& result : assess_on(day, ledgers).results) {
      if (result.requirement->window.basis != schema::Basis::cumulative) continue;
      for (const PartResult& part : result.parts) {
        if (!part.grows || !part.lower) continue;
        const std::string key = result.requirement->id + " " + subject_of(result) + " " + part.id;
        CHECK_MESSAGE(*part.lower >= before[key], key << " on " << format_iso(day));
        before[key] = *part.lower;
      }
    }
  CHECK(before.size() > 20);
}

TEST_CASE("a ledger split into two of one history is the same") {
  // The same acts and states, once in one ledger and once under the county's and the district's
  // codes.
  const std::string documents =
      "  - {id: p, kind: action_plan, title: Plan, issued: 2014-09-05, responsible: {post: "
      "main_leader}}\n";
  const std::string report =
      "  - {id: c, kind: combing_report, title: Report, issued: 2014-10-25, parts: [status, "
      "problems, channels, deadlines, person]}\n";
  const std::vector<ledger::Ledger> one =
      read_all({{"441704-hrss", 2014, "documents:\n" + documents + report}}, guangdong());
  const std::vector<ledger::Ledger> two =
      read_all({{"441723-hrss", 2014, "documents:\n" + documents},
                {"441704-hrss", 2014, "documents:\n" + report}},
               guangdong());
  const auto statuses = [](const std::vector<ledger::Ledger>& ledgers) {
    std::vector<std::string> texts;
    for (const Result& result : assess_on(make_date(2014, 10, 31), ledgers).results)
      texts.push_back(result.requirement->id + subject_of(result) +
                      std::string(name(result.status)));
    return texts;
  };
  CHECK(statuses(one) == statuses(two));
}
