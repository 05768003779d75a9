#include "cmd/ledgers.h"

#include <doctest/doctest.h>

#include <atomic>

#include "schema/library.h"
#include "world.h"

using namespace sipub;
using namespace sipub::cmd;

namespace {

const schema::Plan& plan() {
  static const auto loaded = schema::Library::embedded().load("guangdong-2014").plan;
  REQUIRE(loaded != nullptr);
  return *loaded;
}

Reading quiet(unsigned jobs) {
  Reading reading;
  reading.check.as_of = make_date(2014, 11, 1);
  reading.jobs = jobs;
  reading.quiet = true;
  return reading;
}

/// The names of files in the order in which one thread reads them; `groups`: by name, may be empty.
std::vector<std::string> order_of(const std::map<std::string, std::string>& groups,
                                  const std::map<std::string, std::size_t>& sizes) {
  World world;
  InputOptions options;
  for (const auto& [name, group] : groups)
    options.paths.push_back(world.put(name, std::string(sizes.at(name), '#') + '\n'));
  auto environment = world.environment();
  const Inputs inputs = find_inputs(options, environment);
  const auto base = [](const InputFile& file) {
    return std::filesystem::path(file.path).filename().string();
  };
  Reading reading = quiet(1);
  for (const InputFile& file : inputs.files) reading.groups.push_back(groups.at(base(file)));
  std::vector<std::string> order;
  read_ledgers(inputs, plan(), reading, environment,
               [&](std::size_t file, const ledger::Ledger&, const check::Findings&) {
                 order.push_back(base(inputs.files[file]));
               });
  return order;
}

}  // namespace

TEST_CASE(
    "what belongs together is read together, the largest first, behind what may be anybody's") {
  using Names = std::vector<std::string>;
  const std::map<std::string, std::size_t> sizes{{"a.yaml", 10},  {"b.yaml", 400}, {"c.yaml", 30},
                                                 {"d.yaml", 500}, {"e.yaml", 20},  {"f.yaml", 600}};
  CHECK(order_of({{"a.yaml", "1"},
                  {"b.yaml", "2"},
                  {"c.yaml", "3"},
                  {"d.yaml", "1"},
                  {"e.yaml", ""},
                  {"f.yaml", "4"}},
                 sizes) == Names{"e.yaml", "f.yaml", "a.yaml", "d.yaml", "b.yaml", "c.yaml"});
}

TEST_CASE("when all have been taken, others are told") {
  World world;
  auto environment = world.environment();
  InputOptions options;
  options.paths = {world.put("a.yaml", "sipub: 1\n"), world.put("b.yaml", "sipub: 1\n")};
  const Inputs inputs = find_inputs(options, environment);
  for (const unsigned jobs : {1U, 2U}) {
    std::atomic<int> taken = 0;
    int taken_then = -1;
    const Reading reading = quiet(jobs);
    read_ledgers(
        inputs, plan(), reading, environment,
        [&](std::size_t, const ledger::Ledger&, const check::Findings&) { ++taken; },
        [&] { taken_then = taken; });
    CHECK(taken_then == 2);
  }
}
