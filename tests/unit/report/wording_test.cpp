#include "report/wording.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "schema/library.h"
#include "schema/plan.h"

using namespace sipub;

namespace {

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// The sources of the floors that write reports, in one text.
std::string sources() {
  std::string all;
  for (const char* floor : {"lib/report", "lib/render", "cmd"}) {
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(SIPUB_SOURCE_DIR) / floor)) {
      if (entry.path().extension() == ".cpp") all += contents(entry.path());
    }
  }
  return all;
}

/// Keys such as `briefing.early` of the file's words: two spaces a level.
std::vector<std::string> keys_of(const std::string& yaml) {
  std::vector<std::string> path;
  std::vector<std::string> keys;
  std::istringstream lines(yaml);
  bool words = false;
  for (std::string line; std::getline(lines, line);) {
    if (line == "words:") words = true;
    if (line == "courses:") words = false;
    std::smatch match;
    if (!words || !std::regex_match(line, match, std::regex("( +)([a-z_]+):(.*)"))) continue;
    path.resize(static_cast<std::size_t>(match[1].length()) / 2 - 1);
    path.push_back(match[2]);
    if (match[3].length() == 0) continue;
    std::string key;
    for (const std::string& part : path) key += (key.empty() ? "" : ".") + part;
    keys.push_back(key);
  }
  return keys;
}

}  // namespace

TEST_CASE("no word of reports is kept that no report says") {
  const std::string code = sources();
  const auto keys = keys_of(contents(SIPUB_SOURCE_DIR "/schemas/reports.yaml"));
  CHECK(keys.size() > 100);
  for (const std::string& key : keys) {
    CAPTURE(key);
    // `columns.due` is asked for as "due", `biweekly.no_practices` as "biweekly.no_" + part.
    const std::string last = key.substr(key.rfind('.') + 1);
    const bool is_column = key.starts_with("columns.");
    const bool is_part = last.ends_with("practices") || last.ends_with("difficulties");
    CHECK((code.find('"' + key + '"') != std::string::npos ||
           (is_column && code.find('"' + last + '"') != std::string::npos) || is_part));
  }
}

TEST_CASE("what is drawn and added up is there in plan and ledger") {
  const schema::Library library = schema::Library::embedded();
  const report::Wording wording = report::Wording::load(library);
  const auto loaded = library.load("guangdong-2014");
  REQUIRE(loaded.plan != nullptr);
  const schema::Plan& plan = *loaded.plan;
  const auto& courses = wording.courses(plan.id);
  REQUIRE_FALSE(courses.empty());
  for (const report::CourseWords& course : courses) {
    for (const std::string& id : course.requirements) {
      CAPTURE(id);
      CHECK(plan.find(id) != nullptr);
    }
  }
  CHECK(wording.courses("another-plan").empty());
  std::size_t sums = 0;
  for (const schema::SectionShape& section : plan.shape.sections) {
    for (const std::string& field : wording.totals(plan.shape.id, section.name)) {
      CAPTURE(field);
      const auto found = section.record.find(field);
      REQUIRE(found);
      CHECK(section.record.fields[*found].type == schema::FieldType::number);
      ++sums;
    }
  }
  CHECK(sums == 11);
}
