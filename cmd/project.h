#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include "base/language.h"
#include "cmd/environment.h"

namespace sipub::cmd {

/// What the project file `.sipub.yaml` says. Paths in it are relative to its own directory.
struct ProjectFile {
  std::string path;  ///< empty where there is none
  std::string plan;  ///< a plan's id or file, or empty
  std::string area;
  std::optional<Language> language;
  std::string waivers;  ///< a file, or empty
};

/// Looks for the project file in `directory` and upwards, and reads the nearest. A Failure, with
/// place and sentence, where it can't be read or holds what no project file may.
ProjectFile find_project_file(const std::filesystem::path& directory);

/// Settles what the command line leaves open, and remembers whether the project file did.
class Project {
 public:
  explicit Project(ProjectFile file) : file_(std::move(file)) {}
  explicit Project(const Environment& environment)
      : file_(find_project_file(environment.directory)) {}

  /// What was asked for, else what the project file says, else empty.
  std::string plan(const std::string& asked) { return settle(asked, file_.plan); }
  std::string area(const std::string& asked) { return settle(asked, file_.area); }
  std::string waivers(const std::string& asked) { return settle(asked, file_.waivers); }
  /// For whoever runs the program: --lang, else SIPUB_LANG, the project file's, the locale's.
  Language person(const std::string& asked, const Environment& environment);
  /// For what is handed in: --lang, else the project file's, else the plan's.
  Language report(const std::string& asked, Language of_plan);

  /// The project file where it settled something so far, else empty: outputs name it.
  std::string influence() const { return settled_ ? file_.path : std::string(); }

 private:
  std::string settle(const std::string& asked, const std::string& by_file);

  ProjectFile file_;
  bool settled_ = false;
};

}  // namespace sipub::cmd
