// Run while the program is built: parses the schema files that go into it, so that it need not.
//
//   freeze_schemas OUTPUT FILE…
//
// OUTPUT: the number of files, the size of each tree, all as std::uint32_t, then the trees. A file
// with a fault has an empty tree: the program will parse it and say what is wrong.

#include <cstdint>
#include <cstdio>
#include <string>

#include "base/failure.h"
#include "base/file.h"
#include "source/frozen.h"
#include "source/parse.h"

namespace {

void append(std::string& bytes, std::uint32_t number) {
  bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

std::string frozen(const char* path) {
  const auto parsed = sipub::source::parse(path, sipub::read_file(path));
  if (!parsed.diagnostics.empty() || !parsed.document->is_whole()) return {};
  return sipub::source::freeze(*parsed.document);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) return 2;
  try {
    std::string sizes;
    std::string trees;
    append(sizes, static_cast<std::uint32_t>(count - 2));
    for (int index = 2; index < count; ++index) {
      const std::string tree = frozen(arguments[index]);
      append(sizes, static_cast<std::uint32_t>(tree.size()));
      trees += tree;
    }
    sipub::write_file_atomically(arguments[1], sizes + trees);
  } catch (const sipub::Failure& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 2;
  }
  return 0;
}
