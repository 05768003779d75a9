// What the Markdown says, the spreadsheet and the page say too, to the digit, and all of them say
// what the assessment says.

#include <doctest/doctest.h>

#include "figure_lines.h"
#include "world.h"

using namespace sipub::testing;
using sipub::render::testing::WorkbookReader;

namespace {

const std::string kSource = SIPUB_SOURCE_DIR;

std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// A part of the plan: its id, and what reports call it.
struct Part {
  std::string id;
  std::string label;
};

/// The scorecard of some ledgers in every form against the assessment of the same day.
void compare(const std::vector<std::string>& inputs, const std::string& day,
             const std::vector<Part>& parts) {
  World world;
  const auto run = [&](std::vector<std::string> command, const std::string& output) {
    command.insert(command.end(), inputs.begin(), inputs.end());
    command.insert(command.end(), {"--as-of", day, "--quiet", "-o", world.path(output)});
    REQUIRE(world.run(command) <= 1);
    return contents(world.path(output));
  };
  const auto assessment = nlohmann::json::parse(run({"assess"}, "a.json"));
  const std::string markdown = run({"report", "scorecard"}, "s.md");
  const std::string page = run({"report", "scorecard"}, "s.html");
  const WorkbookReader book(run({"report", "scorecard"}, "s.xlsx"));
  for (const Part& part : parts) {
    CAPTURE(part.id);
    const Grid expected = expected_figures(assessment, part.id);
    CHECK_FALSE(expected.empty());
    CHECK(figures_of(markdown_table(markdown, part.label)) == expected);
    CHECK(figures_of(html_table(page, "stage-" + part.id)) == expected);
    CHECK(figures_of(workbook_table(book, "sipub_stage_" + part.id)) == expected);
  }
}

}  // namespace

TEST_CASE("a little plan's figures are the same in every form") {
  compare({kSource + "/tests/report/ledgers", "--plan", kSource + "/tests/report/plan.yaml"},
          "2014-10-31", {{"S1", "攻坚阶段"}, {"S2", "巩固阶段"}, {"measures", "工作措施"}});
}

TEST_CASE("a city's figures are the same in every form, before and after a stage ends") {
  for (const char* day : {"2014-10-31", "2014-12-31"}) {
    compare({kSource + "/examples/ledgers/440400"}, day,
            {{"S1", "集中攻坚阶段"},
             {"S2", "巩固提高阶段"},
             {"S3", "常态运行阶段"},
             {"measures", "工作措施"}});
  }
}
