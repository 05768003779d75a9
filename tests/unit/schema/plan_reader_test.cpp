#include "schema/plan_reader.h"

#include <doctest/doctest.h>

#include "plan_support.h"

namespace sipub::schema {
namespace {

using namespace testing;

TEST_CASE("the Guangdong plan loads without a finding") {
  const auto read_now = read(guangdong_text(), guangdong_frame());
  CHECK(told(read_now.diagnostics) == "");
}

}  // namespace
}  // namespace sipub::schema
