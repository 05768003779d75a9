#include "schema/embedded_trees.h"

#include <doctest/doctest.h>

#include "schema/embedded.h"
#include "source/frozen.h"
#include "source/parse.h"

using namespace sipub;
using namespace sipub::schema;

TEST_CASE("the program holds the tree of every schema file as parsing gives it") {
  const auto files = embedded_files();
  for (std::size_t index = 0; index < files.size(); ++index) {
    CAPTURE(files[index].path);
    const auto parsed = source::parse("x.yaml", std::string(files[index].bytes));
    CHECK(parsed.diagnostics.empty());
    CHECK((source::freeze(*parsed.document) == embedded_tree(index)));
    CHECK(source::thaw("x.yaml", std::string(files[index].bytes), embedded_tree(index)) != nullptr);
  }
  CHECK(embedded_tree(files.size()).empty());
}
