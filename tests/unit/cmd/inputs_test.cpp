#include "cmd/inputs.h"

#include <doctest/doctest.h>

#include "base/failure.h"
#include "world.h"

using namespace sipub;
using namespace sipub::cmd;

namespace {

std::vector<std::string> names(const Inputs& inputs) {
  std::vector<std::string> all;
  for (const auto& file : inputs.files) all.push_back(file.name);
  return all;
}

}  // namespace

TEST_CASE("a file is read once, however often and however it is named") {
  World world;
  const auto a = world.put("ledgers/a.yaml", "a");
  const auto b = world.put("ledgers/b.yml", "bb");
  std::filesystem::create_symlink(a, world.path("ledgers/c.yaml"));
  InputOptions options;
  options.paths = {b, world.path("ledgers"), world.path("ledgers/../ledgers/a.yaml")};
  const auto inputs = find_inputs(options, world.environment());
  CHECK(inputs.files.size() == 2);
  CHECK(inputs.files.back().name == b);
  CHECK(inputs.files.back().size == 2);
}

TEST_CASE("the order of the arguments changes nothing") {
  World world;
  const auto a = world.put("a.yaml", "a");
  const auto b = world.put("b.yaml", "b");
  InputOptions options;
  options.paths = {a, b};
  const auto forwards = names(find_inputs(options, world.environment()));
  options.paths = {b, a};
  CHECK(names(find_inputs(options, world.environment())) == forwards);
}

TEST_CASE("standard input has the name that it is given") {
  World world;
  world.input = "text";
  InputOptions options;
  options.paths = {"-", "-"};
  options.stdin_name = "440100-hrss-2014.yaml";
  const auto inputs = find_inputs(options, world.environment());
  CHECK(names(inputs) == std::vector<std::string>{"440100-hrss-2014.yaml"});
  CHECK(read_input(inputs.files.front()) == "text");
}

TEST_CASE("no ledger at all is a failure; a path that isn't there is told and the rest is read") {
  World world;
  InputOptions options;
  options.paths = {world.directory().string()};
  CHECK_THROWS_AS(find_inputs(options, world.environment()), Failure);
  options.paths = {world.put("a.yaml", ""), world.path("none.yaml")};
  const auto inputs = find_inputs(options, world.environment());
  CHECK(inputs.files.size() == 1);
  CHECK(inputs.unreadable.size() == 1);
}
