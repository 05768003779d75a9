#include "cmd/environment.h"

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <iostream>

namespace sipub::cmd {

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

Environment Environment::of_process() {
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
              }};
}

}  // namespace sipub::cmd
