#include <cstdlib>
#include <string>
#include <vector>

#include "cmd/program.h"

int main(int argc, char** argv) {
  auto environment = sipub::cmd::Environment::of_process();
  const int status = sipub::cmd::run_program({argv + 1, argv + argc}, environment);
  environment.out.flush();
  environment.err.flush();
  // The system takes all memory back at once.
  std::_Exit(status);
}
