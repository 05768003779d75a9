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

struct SchemaFile {
  std::string path;  ///< relative, such as `plans/guangdong-2014.yaml`
  std::string bytes;
};

/// The schema files at hand: those compiled in, or a directory in their place.
class Library {
 public:
  static Library embedded();
  /// Throws Failure where the directory can't be read.
  static Library directory(const std::filesystem::path& path);

  const std::vector<SchemaFile>& files() const { return files_; }
  std::vector<std::string> plan_ids() const;

  struct Loaded {
    std::unique_ptr<Plan> plan;  ///< null where an error stands in the way
    std::vector<Diagnostic> diagnostics;
    std::map<std::string, std::string> texts;  ///< file -> bytes, to show the lines meant
  };
  /// Reading id -> choice id; an unknown one is a Failure that names the known ones.
  using Choices = std::map<std::string, std::string>;

  /// Loads a plan by id and everything it names.
  Loaded load(std::string_view plan_id, const Choices& choices = {}) const;
  /// Loads a plan from one file outside the library, the rest from the library, or from the
  /// plan's own directory where a named file lies beside it.
  Loaded load_file(const std::filesystem::path& plan_file, const Choices& choices = {}) const;

 private:
  std::vector<SchemaFile> files_;
};

}  // namespace sipub::schema
