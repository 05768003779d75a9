// Shares that are followed from day to day are what they are when each day is looked at anew.
#include "assess/area_course.h"

#include <doctest/doctest.h>

#include <random>

#include "assess/result.h"
#include "assessing.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

const Period kDays{make_date(2014, 11, 1), make_date(2015, 3, 31)};

std::string day_in(std::mt19937& random, int year) {
  const auto month = static_cast<unsigned>(year == 2014 ? 9 + random() % 4 : 1 + random() % 3);
  return format_iso(make_date(year, month, static_cast<unsigned>(1 + random() % 28)));
}

/// Base figures, coverage and hand-outs of some places, as somebody might have logged them.
std::string sections(std::mt19937& random, int year, const std::vector<std::string>& places) {
  std::string base = "base:\n";
  std::string coverage = "coverage:\n";
  std::string handed = "distributions:\n";
  const auto number = [&](unsigned most) { return std::to_string(random() % most); };
  for (const std::string& place : places) {
    const std::string area = place.empty() ? "" : ", area: \"" + place + "\"";
    for (const char* kind : {"park", "employees", "residents", "permanent_residents"})
      if (random() % 9 != 0)
        base += std::string("  - {kind: ") + kind + ", value: " + number(60) +
                ", as_of: " + day_in(random, year) + ", source: invented" + area + "}\n";
    for (int i = 0; i < 3; ++i)
      coverage += "  - {kind: park, as_of: " + day_in(random, year) + ", board: " + number(40) +
                  area + "}\n";
    for (int i = 0; i < 9; ++i)
      handed += "  - {date: " + day_in(random, year) +
                ", material: brochure, handed_to: public, audience: " +
                (random() % 2 == 0 ? "employees" : "residents") + ", copies: " + number(20) + area +
                "}\n";
  }
  return base + coverage + handed;
}

std::vector<Written> some_ledgers(std::mt19937& random) {
  std::vector<Written> written;
  for (const char* org :
       {"440400-hrss", "440402-hrss", "440403-hrss", "440404-hrss", "440402-agency"}) {
    const bool of_city = std::string_view(org) == "440400-hrss";
    for (const int year : {2014, 2015}) {
      if (random() % 9 == 0) continue;
      std::vector<std::string> places{""};
      if (of_city && random() % 2 == 0) places.emplace_back("440403");
      if (!of_city && random() % 3 == 0) places.emplace_back("ZONE");
      const std::string header =
          year == 2014 && random() % 4 == 0 ? "through: 2014-11-20\n" : std::string();
      written.push_back({org, year, sections(random, year, places), header});
    }
  }
  return written;
}

/// On every one of the days, each looked at by itself.
std::vector<std::vector<Status>> day_by_day(const schema::RatioMeasure& measure, Context context) {
  std::vector<std::vector<Status>> all;
  for (Date day = kDays.first; day <= kDays.last; day += std::chrono::days(1)) {
    context.day = day;
    Outcome outcome;
    AreaShares(measure, context, Want::all).judge(day, outcome);
    std::vector<Status>& statuses = all.emplace_back();
    for (const PartResult& part : outcome.parts) statuses.push_back(part.status);
  }
  return all;
}

/// One part alone.
std::vector<Status> followed(const schema::Measure& measure, const Context& context,
                             std::size_t part) {
  std::vector<Status> all;
  const auto course = AreaCourse::of(measure, context);
  REQUIRE(course != nullptr);
  Status last{};
  const auto fill_up_to = [&](Date day) {
    while (kDays.first + std::chrono::days(all.size()) < day) all.push_back(last);
  };
  const auto is_wanted = [&](std::size_t one) { return one == part; };
  course->each_change(kDays, is_wanted, [&](Date day, const std::vector<Status>& statuses) {
    fill_up_to(day);
    last = statuses[part];
    return false;
  });
  fill_up_to(kDays.last + std::chrono::days(1));
  return all;
}

}  // namespace

TEST_CASE("on each day that isn't looked at everything stands as on the one before") {
  const schema::Plan& plan = guangdong();
  for (unsigned seed = 0; seed < 24; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto ledgers = read_all(some_ledgers(random), plan);
    const Options options{.as_of = kDays.last};
    const World world(plan, ledger::pointers_to(ledgers), {}, options);
    for (const char* id : {"S1-04", "S1-11b"}) {
      CAPTURE(id);
      const schema::Requirement& requirement = *plan.find(id);
      for (const char* code : {"440400", "440403"}) {
        CAPTURE(code);
        const std::vector<std::string> roles{"hrss"};
        const Owner owner{plan.regions.find(code), nullptr, true, roles};
        Context context = context_for(requirement, owner, world);
        context.late = true;
        const auto& measure = *requirement.measure;
        const auto days = day_by_day(std::get<schema::RatioMeasure>(measure.kind), context);
        for (std::size_t part = 0; part < days.front().size(); ++part) {
          std::vector<Status> of_part;
          for (const std::vector<Status>& day : days) of_part.push_back(day[part]);
          CHECK(followed(measure, context, part) == of_part);
        }
      }
    }
  }
}
