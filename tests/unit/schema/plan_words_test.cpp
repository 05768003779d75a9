#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "schema/library.h"

namespace sipub::schema {
namespace {

/// The texts between quotes of a line of C++, without its comment. Command lines that help shows
/// (`sipub init …`) may name the plan that the program is shipped with.
std::vector<std::string> literals(const std::string& line) {
  std::vector<std::string> found;
  std::string text;
  bool inside = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (!inside && line.compare(i, 2, "//") == 0) break;
    if (inside && line[i] == '\\') {
      text += line.substr(i++, 2);
    } else if (line[i] == '"') {
      if (inside && !text.starts_with("sipub ")) found.push_back(text);
      text.clear();
      inside = !inside;
    } else if (inside) {
      text += line[i];
    }
  }
  return found;
}

/// Names that would make the program know the plan: ids of requirements, divisions, and the names
/// of sections and words that no program of this kind would use otherwise.
struct PlanWords {
  std::set<std::string> whole;        ///< as a whole literal
  std::vector<std::string> anywhere;  ///< inside one
};

PlanWords words_of(const Plan& plan) {
  PlanWords words;
  for (const auto& requirement : plan.requirements) words.whole.insert(requirement.id);
  for (const auto& division : plan.regions.divisions) {
    words.whole.insert(division.code);
    words.anywhere.push_back(division.name.zh_hans);
  }
  for (const auto& section : plan.shape.sections) {
    words.whole.insert(section.name);
    words.anywhere.push_back("“" + section.label.zh_hans + "”");
  }
  for (const auto& vocabulary : plan.shape.vocabularies) {
    for (const auto& word : vocabulary->words) {
      if (word.name.find('_') != std::string::npos) words.whole.insert(word.name);
    }
  }
  // Keys of plans, of project files and of machine formats.
  for (const char* own : {"base", "group", "reports", "documents", "waivers"}) words.whole.erase(own);
  return words;
}

TEST_CASE("no C++ knows the plan") {
  const auto loaded = Library::embedded().load("guangdong-2014");
  REQUIRE(loaded.plan);
  const PlanWords words = words_of(*loaded.plan);
  std::size_t files = 0;
  for (const char* part : {"/lib", "/cmd"}) {
    const std::string top = std::string(SIPUB_SOURCE_DIR) + part;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(top)) {
      const auto ending = entry.path().extension();
      if (ending != ".cpp" && ending != ".h") continue;
      ++files;
      std::ifstream stream(entry.path());
      int number = 0;
      for (std::string line; std::getline(stream, line);) {
        ++number;
        for (const auto& text : literals(line)) {
          CAPTURE(entry.path().string());
          CAPTURE(number);
          CHECK_MESSAGE(!words.whole.contains(text), text);
          for (const auto& word : words.anywhere) {
            CHECK_MESSAGE(text.find(word) == std::string::npos, text);
          }
        }
      }
    }
  }
  CHECK(files > 100);
}

}  // namespace
}  // namespace sipub::schema
