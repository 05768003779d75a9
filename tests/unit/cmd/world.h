#pragma once

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "cmd/environment.h"
#include "cmd/program.h"

/// A world of its own for a run of the program: a scratch directory, variables, a clock that
/// stands still at noon of 1 November 2014 in China, and what was written.
class World {
 public:
  World() {
    std::string name = (std::filesystem::temp_directory_path() / "sipub-cmd-XXXXXX").string();
    directory_ = mkdtemp(name.data());
  }
  ~World() { std::filesystem::remove_all(directory_); }
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  std::map<std::string, std::string> variables{{"SIPUB_LANG", "en"}};
  std::string input;

  sipub::cmd::Environment environment() {
    return {.out = out_,
            .err = err_,
            .out_is_terminal = false,
            .err_is_terminal = false,
            .now = [] { return std::int64_t{1414814400}; },
            .variable =
                [this](const std::string& name) {
                  const auto found = variables.find(name);
                  return found == variables.end() ? std::string() : found->second;
                },
            .read_input = [this] { return input; },
            .directory = directory_};
  }

  /// Runs the program; what an earlier run wrote is forgotten.
  int run(const std::vector<std::string>& arguments) {
    out_.str({});
    err_.str({});
    auto world = environment();
    return sipub::cmd::run_program(arguments, world);
  }
  std::string out() const { return out_.str(); }
  std::string err() const { return err_.str(); }

  /// Writes a file into the scratch directory and returns its path.
  std::string put(const std::string& name, const std::string& bytes) const {
    const auto path = directory_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
  }
  std::string path(const std::string& name) const { return (directory_ / name).string(); }
  const std::filesystem::path& directory() const { return directory_; }

 private:
  std::filesystem::path directory_;
  std::ostringstream out_;
  std::ostringstream err_;
};
