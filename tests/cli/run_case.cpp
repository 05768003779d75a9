// Runs command-line cases: run_case SIPUB SOURCE [--update] CASE...
// Ends with 0 where everything is as the cases say, 1 where not, 77 where one can't be run here.
// With --update the cases are rewritten to say what happened: read the difference.

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <regex>
#include <sstream>
#include <stdexcept>

#include "case_file.h"

namespace fs = std::filesystem;

namespace {

constexpr int kCannotRun = 77;

/// A directory of its own, gone afterwards.
class Scratch {
 public:
  Scratch() {
    std::string name = (fs::temp_directory_path() / "sipub-case-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("cannot make a scratch directory");
    path_ = fs::canonical(name);
    fs::create_directory(inside());
    fs::permissions(path_, fs::perms::all & ~fs::perms::others_write & ~fs::perms::group_write);
  }
  ~Scratch() {
    std::error_code error;
    for (fs::recursive_directory_iterator entry(path_, error), end; !error && entry != end;
         entry.increment(error)) {
      if (entry->is_directory(error) && !entry->is_symlink(error)) {
        fs::permissions(entry->path(), fs::perms::owner_all, fs::perm_options::add, error);
      }
    }
    fs::remove_all(path_, error);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  /// Where the script runs.
  fs::path inside() const { return path_ / "case"; }
  fs::path operator/(const std::string& name) const { return path_ / name; }

 private:
  fs::path path_;
};

std::string contents(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void redirect(const fs::path& path, int descriptor) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0 || dup2(file, descriptor) < 0) _exit(126);
}

/// The script's exit status; 128 and more where a signal ended it.
int run_script(const std::string& script, const fs::path& program, const Scratch& scratch,
               const fs::path& source) {
  const pid_t child = fork();
  if (child == 0) {
    redirect(scratch / "stdout", STDOUT_FILENO);
    redirect(scratch / "stderr", STDERR_FILENO);
    const int input = open("/dev/null", O_RDONLY);
    if (chdir(scratch.inside().c_str()) != 0 || dup2(input, STDIN_FILENO) < 0) _exit(126);
    const std::string tools = fs::read_symlink("/proc/self/exe").parent_path().string();
    const std::string path =
        "PATH=" + program.parent_path().string() + ":" + tools + ":" + getenv("PATH");
    const std::string home = "HOME=" + scratch.inside().string();
    const std::string tree = "SOURCE=" + source.string();
    const char* environment[] = {path.c_str(), home.c_str(), tree.c_str(), "LC_ALL=C", nullptr};
    const char* arguments[] = {"sh", "-c", script.c_str(), nullptr};
    execve("/bin/sh", const_cast<char**>(arguments), const_cast<char**>(environment));
    _exit(126);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void replace_all(std::string& text, const std::string& what, const std::string& with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size()) {
    text.replace(at, what.size(), with);
  }
}

/// What differs from machine to machine and from version to version has a name instead.
std::string in_general(std::string text, const Scratch& scratch, const fs::path& source) {
  replace_all(text, scratch.inside().string(), "{here}");
  replace_all(text, source.string(), "{source}");
  text = std::regex_replace(text, std::regex("\\b[0-9a-f]{64}\\b"), "{digest}");
  text = std::regex_replace(text, std::regex("· [0-9a-f]{12}\\b"), "· {digest}");
  replace_all(text, SIPUB_VERSION, "{version}");
  if (!text.empty() && text.back() != '\n') text += "\n{no line break at the end}\n";
  return text;
}

bool agrees(const std::string& what, const std::string& expected, const std::string& actual) {
  if (expected == actual) return true;
  std::cerr << "== " << what << " differs ==\n-- expected:\n"
            << expected << "-- actual:\n"
            << actual;
  return false;
}

int run(const fs::path& program, const fs::path& source, const fs::path& path, bool update) {
  CaseFile file = CaseFile::read(path);
  const Scratch scratch;
  for (const auto& part : file.parts) {
    if (part.kind != "file") continue;
    const fs::path input = scratch.inside() / part.name;
    fs::create_directories(input.parent_path());
    std::ofstream(input, std::ios::binary) << part.text;
  }
  const int status = run_script(file.text("run"), program, scratch, source);
  const std::string status_text = std::to_string(status) + "\n";
  if (status == kCannotRun && file.text("status") != status_text) return kCannotRun;

  const auto output = in_general(contents(scratch / "stdout"), scratch, source);
  const auto errors = in_general(contents(scratch / "stderr"), scratch, source);
  if (update) {
    file.set("status", status == 0 ? "" : status_text);
    file.set("stdout", output);
    file.set("stderr", errors);
    for (auto& part : file.parts) {
      if (part.kind == "result") {
        part.text = in_general(contents(scratch.inside() / part.name), scratch, source);
      }
    }
    file.write();
    return 0;
  }
  bool good = agrees("the status", file.text("status", "0\n"), status_text);
  good = agrees("standard output", file.text("stdout"), output) && good;
  good = agrees("standard error", file.text("stderr"), errors) && good;
  for (const auto& part : file.parts) {
    if (part.kind != "result") continue;
    const auto actual = in_general(contents(scratch.inside() / part.name), scratch, source);
    good = agrees(part.name, part.text, actual) && good;
  }
  return good ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  const auto flag = std::find(arguments.begin(), arguments.end(), "--update");
  const bool update = flag != arguments.end();
  if (update) arguments.erase(flag);
  if (arguments.size() < 3) {
    std::cerr << "usage: run_case SIPUB SOURCE [--update] CASE...\n";
    return 2;
  }
  try {
    int worst = 0;
    for (std::size_t i = 2; i < arguments.size(); ++i) {
      worst = std::max(worst, run(fs::absolute(arguments[0]), arguments[1], arguments[i], update));
    }
    return worst;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
}
