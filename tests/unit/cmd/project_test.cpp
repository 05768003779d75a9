#include "cmd/project.h"

#include <doctest/doctest.h>

#include "base/failure.h"
#include "world.h"

using namespace sipub;
using namespace sipub::cmd;

namespace {

std::string fault_of(const World& world) {
  try {
    find_project_file(world.directory());
  } catch (const Failure& failure) {
    CHECK_FALSE(failure.words().zh_hans.empty());
    CHECK_FALSE(failure.words().zh_hant.empty());
    return failure.words().en;
  }
  return {};
}

}  // namespace

TEST_CASE("the nearest project file upwards counts, and paths in it are its own") {
  World world;
  world.put("office/plans/ours.yaml", "");
  const auto file = world.put("office/.sipub.yaml",
                              "plan: plans/ours.yaml\narea: \"440400\"\nlanguage: zh-Hant\n"
                              "waivers: waivers.yaml\n");
  world.put(".sipub.yaml", "area: \"440000\"\n");
  std::filesystem::create_directories(world.path("office/ledgers/2014"));
  const auto project = find_project_file(world.path("office/ledgers/2014"));
  CHECK(project.path == file);
  CHECK(project.plan == world.path("office/plans/ours.yaml"));
  CHECK(project.area == "440400");
  CHECK(project.language == Language::zh_hant);
  CHECK(project.waivers == world.path("office/waivers.yaml"));
}

TEST_CASE("a plan that is no file is a plan's id") {
  World world;
  world.put(".sipub.yaml", "plan: some-plan\n");
  CHECK(find_project_file(world.directory()).plan == "some-plan");
}

TEST_CASE("an empty project file sets nothing") {
  World world;
  world.put(".sipub.yaml", "# nothing yet\n");
  const auto project = find_project_file(world.directory());
  CHECK(project.plan.empty());
  CHECK(project.area.empty());
  CHECK_FALSE(project.language);
}

TEST_CASE("a broken project file is refused with its place") {
  World world;
  world.put(".sipub.yaml", "plna: x\n");
  CHECK(fault_of(world).ends_with(
      ".sipub.yaml:1:1: a project file has no \"plna\". Did you mean \"plan\"?"));
  world.put(".sipub.yaml", "colour: blue\n");
  CHECK(fault_of(world).ends_with("It may have: plan, area, language, waivers"));
  world.put(".sipub.yaml", "area: [1, 2]\n");
  CHECK(fault_of(world).ends_with(".sipub.yaml:1:1: \"area\" takes one value."));
  world.put(".sipub.yaml", "area: \"440400\"\nlanguage: french\n");
  CHECK(fault_of(world).find(".sipub.yaml:2:11: the language is") != std::string::npos);
  world.put(".sipub.yaml", "- a\n- b\n");
  CHECK(fault_of(world).find("\"key: value\"") != std::string::npos);
  world.put(".sipub.yaml", "area: \"440400\n");
  CHECK(fault_of(world).find(".sipub.yaml:1:") != std::string::npos);
}

TEST_CASE("a project file is named only where it settled something") {
  World world;
  world.variables = {{"LC_ALL", "zh_TW.UTF-8"}};
  Project project({.path = "here/.sipub.yaml",
                   .plan = {},
                   .area = "440400",
                   .language = Language::zh_hans,
                   .waivers = {}});
  CHECK(project.plan("").empty());
  CHECK(project.area("440000") == "440000");
  CHECK(project.report("en", Language::zh_hant) == Language::en);
  CHECK(project.influence().empty());
  CHECK(project.area("") == "440400");
  CHECK(project.influence() == "here/.sipub.yaml");
}

TEST_CASE("whose language it is") {
  World world;
  Project none(ProjectFile{});
  Project project(
      {.path = "x", .plan = {}, .area = {}, .language = Language::zh_hans, .waivers = {}});
  world.variables = {{"LC_ALL", "zh_TW.UTF-8"}};
  CHECK(none.person("", world.environment()) == Language::zh_hant);
  CHECK(project.person("", world.environment()) == Language::zh_hans);
  CHECK(project.person("zh-Hant", world.environment()) == Language::zh_hant);
  world.variables["SIPUB_LANG"] = "en";
  CHECK(project.person("", world.environment()) == Language::en);

  // What is handed in follows the plan, whoever runs the program.
  CHECK(project.report("en", Language::zh_hant) == Language::en);
  CHECK(project.report("", Language::zh_hant) == Language::zh_hans);
  CHECK(none.report("", Language::zh_hant) == Language::zh_hant);
}
