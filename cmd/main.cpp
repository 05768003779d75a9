#include <cstdlib>
#include <string>
#include <vector>

#include "cmd/program.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// What one ledger lets go of the next one takes: given back to the system in between, every page
/// of it would have to be had anew. The peak stays what it is.
void keep_freed_memory() {
#ifdef __GLIBC__
  constexpr int kMegabyte = 1024 * 1024;
  mallopt(M_MMAP_THRESHOLD, 32 * kMegabyte);  // large texts are kept, too; the most it may be
  mallopt(M_TRIM_THRESHOLD, 256 * kMegabyte);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  keep_freed_memory();
  auto environment = sipub::cmd::Environment::of_process();
  const int status = sipub::cmd::run_program({argv + 1, argv + argc}, environment);
  environment.out.flush();
  environment.err.flush();
  // The system takes all memory back at once.
  std::_Exit(status);
}
