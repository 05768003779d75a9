// `sipub report`: the same bytes every time, and nothing but the report.

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <thread>

#include "cmd/progress.h"
#include "world.h"

namespace {

const std::string kPlan = SIPUB_SOURCE_DIR "/tests/report/plan.yaml";
const std::string kLedgers = SIPUB_SOURCE_DIR "/tests/report/ledgers";

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The ledgers' files, the other way round.
std::vector<std::string> backwards() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(kLedgers)) {
    files.push_back(entry.path().string());
  }
  std::sort(files.rbegin(), files.rend());
  return files;
}

}  // namespace

TEST_CASE("a report is the same to the byte, whatever the order, the number of jobs and the time") {
  World world;
  for (const char* kind : {"biweekly", "briefing", "scorecard", "ledger"}) {
    for (const char* ending : {".md", ".xlsx", ".html"}) {
      CAPTURE(kind);
      CAPTURE(ending);
      const auto write = [&](std::vector<std::string> inputs, const char* jobs) {
        std::vector<std::string> command{"report", kind};
        command.insert(command.end(), inputs.begin(), inputs.end());
        command.insert(command.end(), {"--plan", kPlan, "--as-of", "2014-10-26", "--jobs", jobs,
                                       "-o", world.path(std::string("out") + ending)});
        CHECK(world.run(command) == 0);
        return contents(world.path(std::string("out") + ending));
      };
      const std::string first = write(backwards(), "1");
      CHECK_FALSE(first.empty());
      CHECK(write(backwards(), "4") == first);
      auto forwards = backwards();
      std::reverse(forwards.begin(), forwards.end());
      CHECK(write(forwards, "2") == first);
    }
  }
}

TEST_CASE("one file for each office, the same that is written for it alone") {
  World world;
  const std::vector<std::string> options{"--plan", kPlan, "--as-of", "2014-10-26"};
  const auto with = [&](std::vector<std::string> command) {
    command.insert(command.end(), options.begin(), options.end());
    return world.run(command);
  };
  CHECK(with({"report", "biweekly", kLedgers, "--out-dir", world.path("all")}) == 0);
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(world.path("all"))) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  CHECK(names == std::vector<std::string>{"440400-hrss-04.md", "440402-agency-04.md",
                                          "440402-hrss-04.md", "440403-hrss-04.md"});
  for (const std::string org : {"440400-hrss", "440402-agency", "440402-hrss", "440403-hrss"}) {
    CHECK(with({"report", "biweekly", kLedgers, "--org", org, "-o", world.path("one.md")}) == 0);
    CHECK(contents(world.path("one.md")) == contents(world.path("all/" + org + "-04.md")));
  }
  // Those below one division alone.
  CHECK(with({"report", "biweekly", kLedgers, "--area", "440402", "--out-dir",
              world.path("district")}) == 0);
  CHECK(std::filesystem::exists(world.path("district/440402-agency-04.md")));
  CHECK_FALSE(std::filesystem::exists(world.path("district/440403-hrss-04.md")));
  // Into a file and into a directory at once can't be meant.
  CHECK(with({"report", "biweekly", kLedgers, "--out-dir", world.path("both"), "-o",
              world.path("both.md")}) == 2);
}

TEST_CASE("sums in print leave out what is faulty, and years are no numbers") {
  World world;
  const std::string ledger = world.put(
      "a.yaml",
      "sipub: 1\nplan: guangdong-2014\nyear: 2014\norg: {division: \"440100\", role: hrss}\n"
      "through: 2014-12-31\n"
      "documents:\n"
      "  - {id: d, kind: combing report, title: report, issued: 2014-09-30, data_year: 2013}\n"
      "trainings:\n"
      "  - {class: a, date: 2014-10-10, audience: [town platform staff], persons: 40}\n"
      "  - {class: b, date: 2014-10-11, audience: [town platform staff], persons: 2000}\n"
      "  - {class: c, date: 2014-10-32, audience: [town platform staff], persons: 7}\n...\n");
  CHECK(world.run({"report", "ledger", ledger, "--lang", "en"}) == 1);
  const std::string text = world.out();
  CHECK(text.find("| 2013 ") != std::string::npos);
  // 40 and 2,000 people; the class on 32 October doesn't count.
  CHECK(text.find("| total           |       |                     |   2,040 |") !=
        std::string::npos);
  CHECK(text.find("|       7 | faulty, not counted |") != std::string::npos);
}

TEST_CASE("only who owes the report can fail the check before it is handed in") {
  World world;
  const std::vector<std::string> options{"--plan",         kPlan, "--as-of",           "2014-10-26",
                                         "--submit-check", "-o",  world.path("one.md")};
  const auto status = [&](const std::string& org) {
    std::vector<std::string> command{"report", "biweekly", kLedgers, "--org", org};
    command.insert(command.end(), options.begin(), options.end());
    return world.run(command);
  };
  CHECK(status("440400-hrss") == 1);
  CHECK(world.err() ==
        "sipub: Report no. 4 of 440400-hrss is not complete. The ledger lacks, for this period: "
        "difficulties\n");
  CHECK(status("440402-hrss") == 0);
  CHECK(world.err().empty());
}

TEST_CASE("rows are counted on a terminal's standard error, and nowhere else") {
  World world;
  std::ostringstream err;
  const auto environment = [&](bool terminal) {
    auto made = world.environment();
    return sipub::cmd::Environment{.out = made.out,
                                   .err = err,
                                   .out_is_terminal = false,
                                   .err_is_terminal = terminal,
                                   .now = made.now,
                                   .variable = made.variable,
                                   .read_input = made.read_input,
                                   .directory = made.directory};
  };
  const auto count = [&](bool terminal, bool quiet) {
    err.str({});
    auto mine = environment(terminal);
    {
      sipub::cmd::Progress progress(mine, 3, quiet);
      progress.step();
      // Longer than what is too short to show.
      std::this_thread::sleep_for(std::chrono::milliseconds(250));
      progress.step();
    }
    return err.str();
  };
  CHECK(count(true, false) == "\r  2 / 3\r\033[K");
  CHECK(count(true, true).empty());
  CHECK(count(false, false).empty());

  // A report that is long in the writing says nothing where nobody looks.
  err.str({});
  auto mine = environment(false);
  CHECK(sipub::cmd::run_program({"report", "scorecard", kLedgers, "--plan", kPlan, "--as-of",
                                 "2014-10-31", "-o", world.path("one.xlsx")},
                                mine) == 0);
  CHECK(err.str().empty());
}
