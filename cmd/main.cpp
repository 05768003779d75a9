#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "cmd/program.h"

int main(int argc, char** argv) {
  auto environment = sipub::cmd::Environment::of_process();
  return sipub::cmd::run_program({argv + 1, argv + argc}, environment);
}
