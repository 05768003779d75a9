#include "check/examples.h"

#include <algorithm>
#include <string>

#include "check/embedded_examples.h"

namespace sipub::check {

std::string_view example(std::string_view name) {
  const auto files = embedded_examples();
  const std::string path = std::string(name) + ".yaml";
  const auto found = std::lower_bound(
      files.begin(), files.end(), path,
      [](const EmbeddedFile& file, const std::string& p) { return file.path < p; });
  return found != files.end() && found->path == path ? found->bytes : std::string_view();
}

}  // namespace sipub::check
