#include "bench/corpus/records.h"

#include <fmt/format.h>

#include <algorithm>

#include "bench/corpus/titles.h"

namespace sipub::bench {
namespace {

Entry words(std::initializer_list<const char*> names) {
  std::vector<Entry> items;
  for (const char* name : names) items.push_back(word(name));
  return list(std::move(items));
}

Entry some_insurances(Random& random) {
  if (random.one_in(2)) return word("all");
  static constexpr const char* kNames[] = {"pension_staff", "pension_residents",
                                           "medical_staff", "medical_residents",
                                           "unemployment",  "injury"};
  const auto first = static_cast<std::size_t>(random.between(0, 3));
  return words({kNames[first], kNames[first + 2]});
}

/// One day, or a stretch of days written once.
void put_days(Entry& record, const Office& office, Random& random) {
  if (!random.one_in(4)) {
    record.fields.emplace_back("date", plain(format_iso(office.any_day(random))));
    return;
  }
  const Date first = office.any_day(random, 60);
  const Date last = first + std::chrono::days(random.between(20, 60));
  record.fields.emplace_back("from", plain(format_iso(first)));
  record.fields.emplace_back("to", plain(format_iso(last)));
  const bool daily = random.one_in(2);
  record.fields.emplace_back(daily ? "per_day" : "per_week", number(random.between(1, 3)));
  if (daily && random.one_in(3)) {
    record.fields.emplace_back("except", list({plain(format_iso(first + std::chrono::days(3))),
                                               plain(format_iso(first + std::chrono::days(11)))}));
  }
}

/// Two alike would be taken for one thing written twice.
void put_source(Entry& record, const Office& office, std::int64_t serial) {
  record.fields.emplace_back(
      "source", text(office.language == Language::en ? fmt::format("register, entry {}", serial)
                                                     : fmt::format("登记簿第{}号", serial)));
}

}  // namespace

Entry disclosure(const Office& office, std::int64_t serial, Random& random) {
  static constexpr const char* kCategories[] = {"policy",    "functions", "planning", "guide",
                                                "procedure", "rights",    "data",     "major"};
  const Date produced = office.any_day(random, 12);
  const Date published = produced + std::chrono::days(random.between(0, 12));
  Entry record = map({
      {"id", text(fmt::format("{}-{:05}", office.year, serial))},
      {"title", text(title_of_disclosure(office, random))},
      {"category", word(random.one_of(kCategories))},
      {"insurances", some_insurances(random)},
      {"mode", word("active")},
      {"origin", word(random.one_in(5) ? "reposted" : "own")},
      {"produced", plain(format_iso(produced))},
      {"published", plain(format_iso(published))},
      {"channels", words({"portal", "service_window"})},
  });
  if (random.one_in(2)) {
    record.fields.emplace_back(
        "doc_no", text(fmt::format("{}{}〔{}〕{}号", office.division->name.zh_hans,
                                   office.hrss() ? "人社" : "社保", office.year, serial)));
  }
  if (random.one_in(3)) {
    record.fields.emplace_back("index_no",
                               text(fmt::format("{}{}-{}-{:05}", office.division->code,
                                                office.hrss() ? "R" : "S", office.year, serial)));
  }
  if (!office.hrss()) record.fields.emplace_back("approved_by", text(office.partner()));
  if (random.one_in(4)) record.fields.emplace_back("note", text(remark(office, random)));
  return record;
}

Entry article(const Office& office, std::int64_t serial, Random& random) {
  static constexpr const char* kGenres[] = {"policy_interpretation", "expert", "letters", "other"};
  Entry record = map({{"channel", text(random.one_in(2) ? "paper" : "site")},
                      {"title", text(title_of_article(office, serial, random))},
                      {"genre", word(random.one_of(kGenres))}});
  put_days(record, office, random);
  return record;
}

Entry distribution(const Office& office, std::int64_t serial, Random& random) {
  static constexpr const char* kMaterials[] = {"poster", "brochure", "leaflet", "giveaway"};
  Entry record = map({{"date", plain(format_iso(office.any_day(random)))},
                      {"material", word(random.one_of(kMaterials))},
                      {"audience", word(random.one_in(2) ? "employees" : "residents")},
                      {"copies", number(random.between(20, 5000))}});
  if (random.one_in(2)) {
    const std::int64_t copies = std::stoll(record.fields.back().second.text);
    record.fields.emplace_back("persons", number(copies / 2));
  }
  put_source(record, office, serial);
  if (random.one_in(6)) record.fields.emplace_back("note", text(remark(office, random)));
  return record;
}

Entry campaign(const Office& office, std::int64_t serial, Random& random) {
  static constexpr const char* kSites[] = {"park", "enterprise", "community", "village"};
  return map({{"date", plain(format_iso(office.any_day(random)))},
              {"site_kind", word(random.one_of(kSites))},
              {"site", text(office.language == Language::en ? fmt::format("site {}", serial)
                                                            : fmt::format("第{}号宣传点", serial))},
              {"forms", words({"talk", "leaflets", "q_and_a"})},
              {"persons", number(random.between(10, 600))}});
}

Entry airing(const Office& office, std::int64_t serial, Random& random) {
  static constexpr const char* kMedia[] = {"tv", "radio", "bus_video"};
  Entry record = map({{"psa", text("spot")}, {"medium", word(random.one_of(kMedia))}});
  put_days(record, office, random);
  record.fields.emplace_back("plays", number(random.between(1, 8)));
  put_source(record, office, serial);
  return record;
}

Entry push(const Office& office, std::int64_t serial, Random& random) {
  Entry record = map({{"channel", text("wechat")}});
  put_days(record, office, random);
  record.fields.emplace_back("items", number(random.between(1, 4)));
  put_source(record, office, serial);
  if (random.one_in(2)) {
    record.fields.emplace_back("title", text(title_of_article(office, serial, random)));
  }
  return record;
}

Entry training(const Office& office, std::int64_t serial, Random& random) {
  return map({{"date", plain(format_iso(office.any_day(random)))},
              {"session",
               text(fmt::format("{} {} {}", title_of_class(office, random), office.id(), serial))},
              {"audience", words({"county_staff", "town_staff"})},
              {"topics", words({"policy", "workflow"})},
              {"persons", number(random.between(12, 180))}});
}

}  // namespace sipub::bench
