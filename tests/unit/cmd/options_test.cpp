#include "cmd/options.h"

#include <doctest/doctest.h>

#include "base/failure.h"
#include "cmd/output.h"
#include "world.h"

using namespace sipub;
using namespace sipub::cmd;

TEST_CASE("today is the plan's, not the machine's") {
  World world;
  const auto environment = world.environment();
  CHECK(as_of({}, 8 * 60, environment) == make_date(2014, 11, 1));     // noon in China
  CHECK(as_of({}, -12 * 60, environment) == make_date(2014, 10, 31));  // 16:00 the day before
}

TEST_CASE("a day may be written as a clerk writes it") {
  for (const char* text : {"2014-10-31", "2014/10/31", "2014.10.31", "2014年10月31日",
                           "２０１４年１０月３１日", "20141031"}) {
    CHECK(parse_date_option("--as-of", text) == make_date(2014, 10, 31));
  }
  for (const char* text : {"", "2014-02-29", "31/10/2014", "2014-10", "today"}) {
    CHECK_THROWS_AS(parse_date_option("--as-of", text), Failure);
  }
}

TEST_CASE("a form is asked for, follows from the file's ending, or is preset") {
  World world;
  world.variables = {};
  const std::vector<Format<int>> formats{{"text", ".txt", 0}, {"json", ".json", 1}};
  const auto chosen = [&](const std::string& format, const std::string& file) {
    const OutputOptions options{.format = format, .file = file, .color = "auto", .language = {}};
    return choose_format(options, formats, world.environment()).name;
  };
  CHECK(chosen("", "") == "text");
  CHECK(chosen("", "a.json") == "json");
  CHECK(chosen("text", "a.json") == "text");
  CHECK(chosen("", "a.log") == "text");
  world.variables["SIPUB_FORMAT"] = "json";
  CHECK(chosen("", "") == "json");
  CHECK(chosen("", "a.txt") == "text");
  world.variables["SIPUB_FORMAT"] = "sarif";  // of another subcommand
  CHECK(chosen("", "") == "text");
  world.variables["SIPUB_FORMAT"] = "jsno";
  CHECK_THROWS_AS(chosen("", ""), Failure);
  CHECK(chosen("text", "") == "text");
}

TEST_CASE("colours are for terminals that have them") {
  World world;
  auto environment = world.environment();
  environment.out_is_terminal = true;
  CHECK(environment.color("auto"));
  CHECK_FALSE(environment.color("never"));
  world.variables["NO_COLOR"] = "1";
  CHECK_FALSE(environment.color("auto"));
  CHECK(environment.color("always"));
  world.variables = {{"TERM", "dumb"}};
  CHECK_FALSE(environment.color("auto"));
  environment.out_is_terminal = false;
  world.variables = {};
  CHECK_FALSE(environment.color("auto"));
}

TEST_CASE("output that can't be written is a failure") {
  World world;
  auto environment = world.environment();
  const OutputOptions options;
  Output output(options, environment);
  environment.out.setstate(std::ios::badbit);
  CHECK_THROWS_AS(output.sink()("text"), Failure);
  CHECK_THROWS_AS(output.finish(), Failure);
}
