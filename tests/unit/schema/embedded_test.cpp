#include "schema/embedded.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "base/file.h"

TEST_CASE("the program holds every schema file, byte for byte, sorted by path") {
  const std::filesystem::path top = std::filesystem::path(SIPUB_SOURCE_DIR) / "schemas";
  std::string_view before;
  for (const auto& file : sipub::schema::embedded_files()) {
    CAPTURE(file.path);
    CHECK(before < file.path);
    CHECK(sipub::read_file(top / file.path) == file.bytes);
    before = file.path;
  }
  CHECK(sipub::schema::embedded_files().size() == sipub::list_ledger_files(top).paths.size());
}
