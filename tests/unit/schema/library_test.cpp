#include "schema/library.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "base/digest.h"
#include "base/failure.h"
#include "schema/embedded.h"
#include "schema_files.h"
#include "schema_text.h"

using namespace sipub;
using namespace sipub::schema;

TEST_CASE("the embedded plan loads without a word") {
  const Library library = Library::embedded();
  CHECK(library.plan_ids() == std::vector<std::string>{"guangdong-2014"});
  const auto loaded = library.load("guangdong-2014");
  CHECK(Findings(loaded.diagnostics) == Findings{});
  REQUIRE(loaded.plan != nullptr);
  const Plan& plan = *loaded.plan;
  CHECK(plan.id == "guangdong-2014");
  CHECK(plan.file == "plans/guangdong-2014.yaml");
  CHECK(plan.requirements.size() == 89);
  CHECK(plan.shape.sections.size() == 27);
  CHECK(plan.regions.find("440402") != nullptr);
  CHECK(plan.orgs.find("440402-hrss", plan.regions).has_value());
  CHECK(plan.calendar.id == "china");
  // Plan, shape, regions, orgs, calendar, and the 30 vocabularies that fields name.
  CHECK(loaded.files.size() == 5 + plan.shape.vocabularies.size());
  CHECK(loaded.files.at("plans/guangdong-2014.yaml").bytes ==
        bytes_of(library, "plans/guangdong-2014.yaml"));
}

TEST_CASE("the digest is that of all files used, and of nothing else") {
  const Library library = Library::embedded();
  const auto first = library.load("guangdong-2014");
  REQUIRE(first.plan != nullptr);
  CHECK(first.plan->digest.size() == 64);
  CHECK(library.load("guangdong-2014").plan->digest == first.plan->digest);

  // The same files give the same digest wherever they lie.
  const Scratch scratch;
  for (const SchemaFile& file : library.files()) scratch.write(file.path, file.bytes);
  const auto copied = Library::directory(scratch.path()).load("guangdong-2014");
  REQUIRE(copied.plan != nullptr);
  CHECK(copied.plan->digest == first.plan->digest);
  CHECK(copied.plan->file == scratch.path("plans/guangdong-2014.yaml"));
  const auto outside = library.load_file(scratch.path("plans/guangdong-2014.yaml"));
  REQUIRE(outside.plan != nullptr);
  CHECK(outside.plan->digest == first.plan->digest);

  scratch.write("vocabularies/not_used.yaml", "sipub: vocabulary/1\n");
  CHECK(Library::directory(scratch.path()).load("guangdong-2014").plan->digest ==
        first.plan->digest);
  scratch.write("vocabularies/role.yaml",
                "# changed\n" + bytes_of(library, "vocabularies/role.yaml"));
  CHECK(Library::directory(scratch.path()).load("guangdong-2014").plan->digest !=
        first.plan->digest);
}

TEST_CASE("a directory takes the place of the embedded files entirely") {
  const Library library = Library::directory(kSecondPlan);
  CHECK(library.plan_ids() == std::vector<std::string>{"harrow-2031"});
  const auto loaded = library.load("harrow-2031");
  CHECK(Findings(loaded.diagnostics) == Findings{});
  REQUIRE(loaded.plan != nullptr);
  CHECK(loaded.plan->regions.levels.size() == 4);
  CHECK_THROWS_AS(library.load("guangdong-2014"), Failure);
  CHECK_THROWS_AS(Library::directory(kSecondPlan + "/none"), Failure);
}

TEST_CASE("a plan outside the library finds its files beside it, in folders or without") {
  const Library second = Library::directory(kSecondPlan);
  const Scratch scratch;
  for (const SchemaFile& file : second.files()) {
    // The plan's own folder holds the others' folders.
    const bool is_plan = file.path.starts_with("plans/");
    scratch.write(is_plan ? "a/plan.yaml" : "a/" + file.path, file.bytes);
    // Vocabularies and the shape lie beside it; regions, orgs and calendar share a name.
    const auto name = std::filesystem::path(file.path).filename().string();
    if (is_plan) scratch.write("b/plan.yaml", file.bytes);
    if (file.path.starts_with("vocabularies/") || file.path.find('/') == std::string::npos) {
      scratch.write("b/" + name, file.bytes);
    } else if (!is_plan) {
      scratch.write("b/" + file.path, file.bytes);
    }
  }
  const Library library = Library::embedded();
  const auto folders = library.load_file(scratch.path("a/plan.yaml"));
  const auto flat = library.load_file(scratch.path("b/plan.yaml"));
  CHECK(Findings(folders.diagnostics) == Findings{});
  CHECK(Findings(flat.diagnostics) == Findings{});
  REQUIRE(folders.plan != nullptr);
  REQUIRE(flat.plan != nullptr);
  CHECK(folders.plan->digest == second.load("harrow-2031").plan->digest);
  CHECK(flat.plan->digest == folders.plan->digest);
  CHECK_THROWS_AS(library.load_file(scratch.path("c/plan.yaml")), Failure);
}

TEST_CASE("beside a plan only a file of the right kind counts") {
  const Library second = Library::directory(kSecondPlan);
  const Scratch scratch;
  scratch.write("plan.yaml", bytes_of(second, "plans/harrow-2031.yaml"));
  // Called like the regions, the orgs and the calendar, but it is the calendar.
  scratch.write("harrow.yaml", bytes_of(second, "calendars/harrow.yaml"));
  const auto loaded = second.load_file(scratch.path("plan.yaml"));
  CHECK(Findings(loaded.diagnostics) == Findings{});
  CHECK(loaded.files.count(scratch.path("harrow.yaml")) == 1);
  CHECK(loaded.files.count(kSecondPlan + "/regions/harrow.yaml") == 1);
}

TEST_CASE("what a plan names and nobody has is told once, and nothing behind it") {
  const Library library = Library::embedded();
  const Scratch scratch;
  const std::string plan = bytes_of(library, "plans/guangdong-2014.yaml");
  const auto load = [&](std::string_view from, std::string_view to) {
    return library.load_file(scratch.write("plan.yaml", replaced(plan, from, to)));
  };
  const auto only = [](const Library::Loaded& loaded) {
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.plan == nullptr);
    const Diagnostic& one = loaded.diagnostics.front();
    return std::string(one.code) + ' ' + one.excerpt.text;
  };
  CHECK(only(load("shape: ledger\n", "shape: leger\n")) == "P202 shape: leger");
  CHECK(only(load("regions: guangdong\n", "regions: ../regions/guangdong\n")) ==
        "P202 regions: ../regions/guangdong");
  CHECK(only(load("orgs: guangdong\n", "")) == "P102 sipub: plan/1");
}

TEST_CASE("a fault is told in the file where it stands") {
  const Scratch scratch;
  const Library library = Library::embedded();
  for (const SchemaFile& file : library.files()) scratch.write(file.path, file.bytes);
  scratch.write("vocabularies/role.yaml",
                "sipub: vocabulary/1\nid: rolle\nlabel: {en: roles}\n"
                "words:\n  hrss: {en: hrss}\n  agency: {en: agency}\n  both: {en: both}\n...\n");
  scratch.write("calendars/china.yaml", "sipub: calendar/1\n\tid: china\n...\n");
  const auto loaded = Library::directory(scratch.path()).load("guangdong-2014");
  CHECK(loaded.plan == nullptr);
  REQUIRE(loaded.diagnostics.size() == 2);
  CHECK(loaded.diagnostics[0].file == scratch.path("calendars/china.yaml"));
  CHECK(loaded.diagnostics[0].code == "Y101");
  CHECK(loaded.diagnostics[1].file == scratch.path("vocabularies/role.yaml"));
  CHECK(loaded.diagnostics[1].code == "P306");
}

TEST_CASE("an unknown reading or choice stops the run") {
  const Library library = Library::embedded();
  CHECK(library.load("guangdong-2014", {{"A1", "pooled"}}).plan != nullptr);
  CHECK_THROWS_AS(library.load("guangdong-2014", {{"A1", "poled"}}), Failure);
  CHECK_THROWS_AS(library.load("guangdong-2014", {{"Z1", "pooled"}}), Failure);
  CHECK_THROWS_AS(library.load("guangdong"), Failure);
  CHECK_THROWS_AS(library.load(""), Failure);
}

TEST_CASE("checking a plan looks behind every choice of its readings") {
  const Scratch scratch;
  const Library library = Library::embedded();
  CHECK(library.check("guangdong-2014").diagnostics.empty());
  CHECK(library.check("guangdong-2014").plan != nullptr);
  // `joint` is the default; what stands behind the other choice is read only when it is chosen.
  const auto text = replaced(bytes_of(library, "plans/guangdong-2014.yaml"),
                             "joint: division, one_each: org", "joint: division, one_each: ogr");
  const auto file = scratch.write("plan.yaml", text);
  CHECK(library.load_file(file).diagnostics.empty());
  const auto checked = library.check_file(file);
  CHECK(checked.plan == nullptr);
  REQUIRE(checked.diagnostics.size() == 1);
  CHECK(checked.diagnostics[0].code == "P104");
  CHECK(checked.diagnostics[0].excerpt.text.find("one_each: ogr") != std::string::npos);
}

TEST_CASE("ledgers are checked against the same plan without its measures") {
  const Library library = Library::embedded();
  const auto whole = library.load("guangdong-2014");
  const auto light = library.load_for_ledgers("guangdong-2014");
  CHECK(light.diagnostics.empty());
  REQUIRE(light.plan != nullptr);
  CHECK(light.plan->digest == whole.plan->digest);
  CHECK(light.plan->defaults.size() == whole.plan->defaults.size());
  CHECK(light.plan->stages.size() == whole.plan->stages.size());
  REQUIRE(light.plan->requirements.size() == whole.plan->requirements.size());
  for (std::size_t i = 0; i < whole.plan->requirements.size(); ++i)
    CHECK(light.plan->requirements[i].id == whole.plan->requirements[i].id);
}

TEST_CASE("a plan that isn't compiled in is read whole, whatever for") {
  const Scratch scratch;
  const Library embedded = Library::embedded();
  for (const SchemaFile& file : embedded.files()) {
    std::string text(file.bytes);
    if (file.path == "plans/guangdong-2014.yaml")
      text.replace(text.find("kind: ratio"), 11, "kind: ration");
    scratch.write(file.path, text);
  }
  const auto loaded = Library::directory(scratch.path()).load_for_ledgers("guangdong-2014");
  CHECK(loaded.plan == nullptr);
  CHECK(loaded.diagnostics.size() == 1);
}
