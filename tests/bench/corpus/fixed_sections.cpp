#include "bench/corpus/fixed_sections.h"

#include <fmt/format.h>

namespace sipub::bench {
namespace {

constexpr const char* kSites[] = {"park", "enterprise", "community", "village"};
/// As many in every county; big enough for any figure of coverage below.
constexpr std::int64_t kSitesOfAKind = 120;

Entry day(int year, unsigned month, unsigned of_month) {
  return plain(format_iso(make_date(year, month, of_month)));
}

void write_figures(LedgerWriter& writer, const Office& office) {
  writer.section("base");
  for (const char* kind :
       {"employees", "residents", "park", "enterprise", "community", "village"}) {
    const bool people =
        std::string_view(kind) == "employees" || std::string_view(kind) == "residents";
    writer.record(map({{"kind", word(kind)},
                       {"value", number(people ? 250'000 : kSitesOfAKind)},
                       {"as_of", day(office.year, 1, 1)},
                       {"source", text(office.say({"统计月报", "統計月報", "monthly return"}))}}));
  }
  writer.section("coverage");
  const unsigned first = office.year == 2014 ? 9 : 1;
  for (const char* kind : kSites) {
    for (unsigned month = first; month < first + 4; ++month) {
      const auto done =
          static_cast<std::int64_t>(office.year == 2014 ? 15 * (month - 8) : 60 + 12 * month);
      writer.record(map({{"kind", word(kind)},
                         {"as_of", day(office.year, month, 28)},
                         {"board", number(done)},
                         {"poster", number(done)},
                         {"event", number(done - 5)},
                         {"supplied", number(done)}}));
    }
  }
}

void write_hotline(LedgerWriter& writer, const Office& office, Random& random) {
  writer.section("hotline");
  const unsigned first = office.year == 2014 ? 8 : 1;
  for (unsigned month = first; month < first + 5; ++month) {
    const std::int64_t answered = random.between(4000, 90'000);
    writer.record(map({{"month", plain(fmt::format("{}-{:02}", office.year, month))},
                       {"line", code("12333")},
                       {"answered", number(answered)},
                       {"abandoned", number(answered / 9)},
                       {"self_service", number(answered / 2)},
                       {"rated", number(answered / 3)},
                       {"satisfied", number(answered / 3 - 40)}}));
  }
}

void write_channels(LedgerWriter& writer, const Office& office) {
  writer.section("channels");
  const auto host = fmt::format("http://{}.{}.example", office.role, office.division->code);
  writer.record(map({{"id", text("site")},
                     {"kind", word("portal")},
                     {"name", text(office.name())},
                     {"url", text(host + "/")},
                     {"opened", day(2012, 3, 1)},
                     {"column", map({{"name", text(office.say({"社保信息公开", "社保信息公開",
                                                               "social insurance disclosure"}))},
                                     {"opened", day(2013, 9, 12)},
                                     {"marks", list({word("uniform_name"), word("prominent")})},
                                     {"checked", day(office.year, 2, 28)}})}}));
  writer.record(map({{"id", text("wechat")},
                     {"kind", word("wechat")},
                     {"name", text(office.name())},
                     {"opened", day(2013, 5, 6)}}));
  writer.record(map({{"id", text("paper")},
                     {"kind", word("newspaper")},
                     {"name", text(office.division->name.in(office.language))},
                     {"opened", day(2010, 1, 1)},
                     {"mainstream", truth(true)}}));
  writer.record(
      map({{"id", text("window")}, {"kind", word("service_window")}, {"opened", day(2008, 7, 1)}}));
  writer.record(map({{"id", text("phone")},
                     {"kind", word("telephone")},
                     {"number", code("0755-5550123")},
                     {"opened", day(2009, 1, 5)}}));
}

void write_places(LedgerWriter& writer, const Office& office, Random& random) {
  writer.section("halls");
  for (int i = 1; i <= 3; ++i) {
    writer.record(map(
        {{"id", text(fmt::format("hall{}", i))},
         {"name", text(fmt::format("{} {}", office.name(), i))},
         {"address", text(office.say({"建设路88号", "建設路88號", "88 Jianshe Road"}))},
         {"hours",
          text(office.say({"周一至周五9:00—12:00，14:00—17:30", "週一至週五9:00—12:00，14:00—17:30",
                           "Monday to Friday, 9:00 to 17:30"}))},
         {"phone", code("0755-5550123")},
         {"board", map({{"since", day(2014, 9, 12)},
                        {"prominent", truth(true)},
                        {"width_cm", number(180)},
                        {"height_cm", number(random.between(90, 130))}})},
         {"pickup", map({{"since", day(2014, 9, 12)},
                         {"prominent", truth(true)},
                         {"policies", word("all")},
                         {"guides", word("all")}})},
         {"guides", list({map({{"role", text(office.say({"导办员", "導辦員", "guide"}))},
                               {"from", day(2014, 9, 1)},
                               {"full_time", truth(true)}})})}}));
  }
  if (!office.leaf || !office.hrss()) return;
  writer.section("platforms");
  for (int town = 1; town <= 12; ++town) {
    writer.record(map({{"id", text(fmt::format("town{}", town))},
                       {"kind", word("township")},
                       {"area", code(fmt::format("{}{:03}", office.division->code, town))},
                       {"board", map({{"since", day(2014, 10, 8)}, {"prominent", truth(true)}})}}));
  }
}

void write_offices_own(LedgerWriter& writer, const Office& office) {
  writer.section("group");
  writer.only(map(
      {{"established", day(2014, 8, 29)},
       {"head", map({{"post", word("main_leader")}})},
       {"deputies", list({map({{"post", word("deputy_in_charge")}})})},
       {"members", list({map({{"unit_kind", word("office")},
                              {"unit", text(office.say({"综合股", "綜合股", "office"}))}}),
                         map({{"unit_kind", word("finance")},
                              {"unit", text(office.say({"财务股", "財務股", "finance"}))}})})}}));
  writer.section("documents");
  writer.record(map({{"id", text("plan")},
                     {"kind", word("action_plan")},
                     {"title", text(office.say({"社保信息公开实施方案", "社保信息公開實施方案",
                                                "Plan of disclosure"}))},
                     {"issued", day(2014, 9, 11)},
                     {"responsible", map({{"post", word("main_leader")}})}}));
  writer.section("psas");
  writer.record(map({{"id", text("spot")},
                     {"title", text(office.say({"社保伴一生", "社保伴一生", "Insured for life"}))},
                     {"produced", day(2014, 7, 1)},
                     {"medium", word("tv")},
                     {"seconds", number(30)}}));
  writer.section("budgets");
  writer.record(map({{"id", text(fmt::format("money{}", office.year))},
                     {"year", number(office.year)},
                     {"purpose", word("disclosure")},
                     {"amount", number(240'000)},
                     {"earmarked", truth(true)},
                     {"approved", day(office.year, 6, 18)}}));
  writer.nothing("inspections");
}

void write_reports(LedgerWriter& writer, const Office& office) {
  if (!office.above) return;
  writer.section("reports");
  const Date first = make_date(2014, 9, 1);
  for (int block = 0; block < 21; ++block) {
    const Date from = first + std::chrono::days(14 * block);
    const Date to = from + std::chrono::days(13);
    if (year_of(to) != office.year || to + std::chrono::days(1) > office.last()) continue;
    writer.record(
        map({{"period_from", plain(format_iso(from))},
             {"period_to", plain(format_iso(to))},
             {"submitted", plain(format_iso(to))},
             {"to", code(office.above->code)},
             {"parts", list({word("progress"), word("practice"), word("difficulties")})}}));
  }
}

}  // namespace

void write_fixed_sections(LedgerWriter& writer, const Office& office, Random& random) {
  if (office.leaf && office.hrss()) write_figures(writer, office);
  if (office.level == 1 && office.hrss()) write_hotline(writer, office, random);
  write_offices_own(writer, office);
  write_channels(writer, office);
  write_places(writer, office, random);
  if (office.hrss()) write_reports(writer, office);
}

}  // namespace sipub::bench
