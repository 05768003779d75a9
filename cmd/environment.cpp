#include "cmd/environment.h"

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>

#include "base/file.h"
#include "base/text.h"

namespace sipub::cmd {
namespace {

/// Fills a closed standard stream with one on which every read or write fails.
void hold_standard_streams() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) != -1) continue;
    [[maybe_unused]] const int held =
        ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
  }
}

std::filesystem::path working_directory() {
  std::error_code error;
  return std::filesystem::current_path(error);
}

}  // namespace

Language Environment::language() const {
  if (const auto chosen = parse_language(variable("SIPUB_LANG"))) return *chosen;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string value = variable(name);
    if (!value.empty()) return language_of_locale(value);
  }
  return Language::en;
}

bool Environment::color(const std::string& choice) const {
  if (choice == "always") return true;
  if (choice == "never") return false;
  return out_is_terminal && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

void Environment::tell(const Words& words, Language in_language) {
  err << "sipub: ";
  std::string_view rest = words.in(in_language);
  while (true) {
    const auto end = rest.find('\n');
    err << printable(rest.substr(0, end)) << '\n';
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  err.flush();
}

Environment Environment::of_process() {
  hold_standard_streams();
  std::signal(SIGPIPE, SIG_IGN);
  std::ios::sync_with_stdio(false);
  return {.out = std::cout,
          .err = std::cerr,
          .out_is_terminal = isatty(STDOUT_FILENO) == 1,
          .err_is_terminal = isatty(STDERR_FILENO) == 1,
          .now =
              [] {
                using namespace std::chrono;
                return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
              },
          .variable =
              [](const std::string& name) {
                const char* value = std::getenv(name.c_str());
                return std::string(value ? value : "");
              },
          .read_input = read_standard_input,
          .directory = working_directory()};
}

}  // namespace sipub::cmd
