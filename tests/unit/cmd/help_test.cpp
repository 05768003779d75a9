#include <doctest/doctest.h>

#include "base/text.h"
#include "world.h"

using namespace sipub;

namespace {

const std::vector<std::vector<std::string>> kCommands{{},
                                                      {"check"},
                                                      {"assess"},
    {"due"},
    {"trend"},
                                                      {"report"},
                                                      {"report", "biweekly"},
                                                      {"report", "briefing"},
                                                      {"report", "scorecard"},
                                                      {"report", "ledger"},
                                                      {"schema"},
                                                      {"schema", "list"},
                                                      {"schema", "show"},
                                                      {"schema", "check"},
                                                      {"schema", "export"},
                                                      {"schema", "json-schema"},
                                                      {"explain"},
                                                      {"init"}};

std::string help_of(std::vector<std::string> command, const char* language) {
  World world;
  world.variables["SIPUB_LANG"] = language;
  command.emplace_back("--help");
  CHECK(world.run(command) == cmd::kDone);
  CHECK(world.err().empty());
  return world.out();
}

}  // namespace

TEST_CASE("no line of any help is wider than eighty columns") {
  for (const auto& command : kCommands) {
    for (const char* language : {"en", "zh-Hans", "zh-Hant"}) {
      std::istringstream lines(help_of(command, language));
      for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(display_width(line) <= 80);
      }
    }
  }
}

TEST_CASE("every command that does something ends its help with examples") {
  for (const auto& command : kCommands) {
    if (command.empty() || command == std::vector<std::string>{"report"} ||
        command == std::vector<std::string>{"schema"}) {
      continue;
    }
    CAPTURE(command.back());
    CHECK(help_of(command, "en").find("\nExamples:\n  sipub " + command.front()) !=
          std::string::npos);
  }
}

TEST_CASE("the three languages say the same, each in its own words") {
  for (const auto& command : kCommands) {
    const auto english = help_of(command, "en");
    const auto simplified = help_of(command, "zh-Hans");
    const auto traditional = help_of(command, "zh-Hant");
    CHECK(english.find("用法") == std::string::npos);
    CHECK(simplified.find("Usage") == std::string::npos);
    CHECK(traditional.find("Usage") == std::string::npos);
    CHECK(simplified != traditional);
    for (const char* option : {"--help", "--lang", "--plan", "--output"}) {
      const bool there = english.find(option) != std::string::npos;
      CHECK((simplified.find(option) != std::string::npos) == there);
      CHECK((traditional.find(option) != std::string::npos) == there);
    }
  }
}
