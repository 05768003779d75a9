// Writes the ledgers of a whole province, to a size asked for: `generate DIR MEGABYTES [FILES]
// [FAULT-EVERY]`. Says on standard output how many bytes and faults there are.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <vector>

#include "bench/corpus/ledger_text.h"
#include "schema/library.h"

namespace sipub::bench {
namespace {

/// One record in so many is spoilt, where nothing else is asked for.
constexpr std::int64_t kFaultEvery = 400;

/// Everybody who keeps a ledger for a year, by the divisions of its last day here.
void add_offices(std::vector<Office>& all, const schema::Regions& regions, int year) {
  static constexpr Language kLanguages[] = {Language::zh_hans, Language::zh_hans, Language::zh_hans,
                                            Language::zh_hant, Language::en};
  Office office;
  office.year = year;
  for (const auto& division : regions.divisions) {
    if (!division.in_force(office.last())) continue;
    office.division = &division;
    office.above = division.parent.empty() ? nullptr : regions.find(division.parent);
    office.level = division.level;
    office.leaf = regions.is_leaf(division, office.last());
    for (const char* role : {"hrss", "agency"}) {
      office.role = role;
      office.language = kLanguages[all.size() % std::size(kLanguages)];
      all.push_back(office);
    }
  }
}

/// How much an office writes beside the others: a province more than a city, a city more than a
/// county, and twice as much in the plan's first year.
std::size_t weight(const Office& office) {
  static constexpr std::size_t kByLevel[] = {4, 3, 2};
  return kByLevel[std::min<std::size_t>(office.level, 2)] * (office.year == 2014 ? 4 : 3);
}

int run(const std::filesystem::path& directory, double megabytes, std::size_t files,
        std::int64_t fault_every) {
  auto loaded = schema::Library::embedded().load("guangdong-2014");
  if (!loaded.plan) return EXIT_FAILURE;
  std::vector<Office> who;
  for (const int year : {2014, 2015}) add_offices(who, loaded.plan->regions, year);
  if (files > 0 && files < who.size()) who.resize(files);
  std::size_t weights = 0;
  for (const auto& office : who) weights += weight(office);
  const auto bytes = megabytes * 1e6;
  Faults faults(fault_every);
  std::size_t written = 0;
  for (const auto& office : who) {
    const auto share = static_cast<double>(weight(office)) / static_cast<double>(weights);
    const auto text =
        ledger_text(*loaded.plan, office, static_cast<std::size_t>(bytes * share), faults);
    const auto folder = directory / office.division->code.substr(0, 4);
    std::filesystem::create_directories(folder);
    std::ofstream file(folder / fmt::format("{}-{}.yaml", office.id(), office.year),
                       std::ios::binary);
    file << text;
    if (!file.flush()) throw std::filesystem::filesystem_error("cannot write", folder, {});
    written += text.size();
  }
  std::cout << fmt::format("ledgers {}\nbytes {}\nfaults {}\n", who.size(), written,
                           faults.count());
  for (const auto& [code, count] : faults.by_code()) std::cout << code << ' ' << count << '\n';
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace sipub::bench

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: generate DIR MEGABYTES [FILES] [FAULT-EVERY]\n";
    return 2;
  }
  try {
    return sipub::bench::run(
        argv[1], std::strtod(argv[2], nullptr), argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 0,
        argc > 4 ? std::strtol(argv[4], nullptr, 10) : sipub::bench::kFaultEvery);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return EXIT_FAILURE;
  }
}
