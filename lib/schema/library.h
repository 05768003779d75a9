#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "schema/plan.h"

namespace sipub::schema {

/// One schema file, cheap to copy: its bytes are in the program, or shared.
struct SchemaFile {
  std::string path;  ///< below the library's top, such as `plans/guangdong-2014.yaml`
  std::string_view bytes;
  std::string name;  ///< as findings name it: with the directory, where it lies in one
  /// Its tree, made when the program was built (source::freeze); empty: it has to be parsed.
  std::string_view tree = {};
  std::shared_ptr<const std::string> holds_bytes = {};  ///< null where they are in the program
};

/// Reads a file outside the program. Throws Failure where it can't be read.
SchemaFile read_schema_file(std::string path, const std::filesystem::path& place);

/// The schema files at hand: those compiled in, or a directory in their place.
class Library {
 public:
  static Library embedded();
  /// All `*.yaml` and `*.yml` below a directory. Throws Failure where it can't be read.
  static Library directory(const std::filesystem::path& path);

  const std::vector<SchemaFile>& files() const { return files_; }  ///< sorted by path
  /// Of the files in `plans/`, which are named after their ids.
  std::vector<std::string> plan_ids() const;

  struct Loaded {
    std::unique_ptr<Plan> plan;               ///< null where an error stands in the way
    std::vector<Diagnostic> diagnostics;      ///< by file and place, each once
    std::map<std::string, SchemaFile> files;  ///< every file used, by its name
  };
  /// Reading id -> choice id; an unknown one is a Failure that names the known ones.
  using Choices = std::map<std::string, std::string>;

  /// Loads a plan by id and everything it names: shape `<name>.yaml`, vocabularies, regions, orgs
  /// and calendar in `vocabularies/`, `regions/`, `orgs/` and `calendars/`. Throws Failure where
  /// there is no such plan.
  Loaded load(std::string_view plan_id, const Choices& choices = {}) const;
  /// The same as far as ledgers are checked against it. A plan that is compiled in is sound, so
  /// that of its requirements no more than their ids is read; any other is read whole.
  Loaded load_for_ledgers(std::string_view plan_id, const Choices& choices = {}) const;
  /// Loads a plan from a file outside the library. What it names is looked for beside it, in those
  /// folders or in none, then in the library. Throws Failure where the file can't be read.
  Loaded load_file(const std::filesystem::path& plan_file, const Choices& choices = {}) const;

  /// The same under the defaults, with what is wrong under any other choice among the diagnostics.
  Loaded check(std::string_view plan_id) const;
  Loaded check_file(const std::filesystem::path& plan_file) const;

 private:
  const SchemaFile& find_plan(std::string_view plan_id) const;

  std::vector<SchemaFile> files_;
};

}  // namespace sipub::schema
