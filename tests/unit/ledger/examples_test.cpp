#include <filesystem>

#include "base/file.h"
#include "ledger_support.h"

using namespace sipub;
using namespace sipub::ledger;
using Kind = Flaw::Kind;

namespace {

namespace fs = std::filesystem;

const fs::path kExamples = fs::path(SIPUB_SOURCE_DIR) / "examples";

std::vector<std::string> files_below(const fs::path& directory) {
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(directory)) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  REQUIRE_FALSE(files.empty());
  return files;
}

}  // namespace

TEST_CASE("the example ledgers have no fault of form") {
  for (const std::string& file : files_below(kExamples / "ledgers")) {
    CAPTURE(file);
    const Ledger ledger = read_file(file, guangdong());
    CHECK(ledger.usable);
    for (const Flaw& flaw : ledger.flaws) {
      CAPTURE(flaw.path);
      CHECK(flaw.severity != Severity::error);
    }
    CHECK(fs::path(file).filename() ==
          ledger.org.id() + '-' + std::to_string(ledger.year) + ".yaml");
  }
}

TEST_CASE("the broken examples have the fault that they are about, and no other") {
  struct Row {
    const char* file;
    std::vector<Kind> kinds;
  };
  const std::vector<Row> rows{
      {"act-dated-twice", {Kind::not_exactly_one}},
      {"act-outside-year", {Kind::outside_year}},
      {"act-undated", {Kind::no_date}},
      {"code-without-quotes", {Kind::unquoted_code}},
      {"combined-answer-rate", {Kind::refused_key}},
      {"computed-field", {Kind::derived_field}},
      {"date-chinese", {Kind::date_form}},
      {"date-dots", {Kind::date_form}},
      {"date-impossible", {Kind::no_such_date}},
      {"date-short", {Kind::not_a_date}},
      {"date-slashes", {Kind::date_form}},
      {"duplicate-id", {Kind::duplicate_id}},
      {"duplicate-key-two-labels", {Kind::duplicate_key}},
      {"empty-section", {Kind::empty_value}},
      {"ends-before-begins", {Kind::order}},
      {"fullwidth-brackets", {Kind::full_width_punctuation}},
      {"fullwidth-comma", {Kind::full_width_punctuation}},
      {"fullwidth-digits", {Kind::date_form, Kind::number_form}},
      {"fullwidth-quotes", {Kind::full_width_punctuation}},
      {"missing-field", {Kind::missing_field}},
      {"missing-id", {Kind::missing_id}},
      {"number-decimal", {Kind::decimal}},
      {"number-in-words", {Kind::not_a_number}},
      {"number-negative", {Kind::number_out_of_range}},
      {"number-percent", {Kind::percentage}},
      {"number-thousands", {Kind::number_form}},
      {"number-wan", {Kind::number_form}},
      {"published-before-produced", {Kind::order}},
      {"repeated-without-times", {Kind::not_exactly_one}},
      {"satisfied-over-rated", {Kind::above_sum}},
      {"section-not-list", {Kind::not_a_list}},
      {"share-without-sample", {Kind::missing_companion}},
      {"unknown-field", {Kind::unknown_field}},
      {"unknown-role", {Kind::unknown_word}},
      {"unknown-section", {Kind::unknown_section}},
      {"unknown-word", {Kind::unknown_word}},
      {"waiver-names-two", {Kind::not_exactly_one}},
      {"withheld-without-reason", {Kind::missing_companion}},
      {"year-two-digits", {Kind::number_out_of_range}},
      {"yes-no", {Kind::wrong_type}},
  };
  for (const std::string& file : files_below(kExamples / "broken")) {
    CAPTURE(file);
    const std::string name = fs::path(file).stem().string();
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.file == name; });
    const Ledger ledger = read_file(file, guangdong());
    std::vector<Kind> found;
    for (const Flaw& flaw : ledger.flaws) found.push_back(flaw.kind);
    // The others are faults of the text, or take a look at more than form.
    CHECK(found == (row == rows.end() ? std::vector<Kind>{} : row->kinds));
  }
}
