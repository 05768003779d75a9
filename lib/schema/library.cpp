#include "schema/library.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/failure.h"
#include "base/file.h"
#include "schema/embedded.h"
#include "schema/embedded_trees.h"
#include "schema/plan_loading.h"

namespace sipub::schema {
namespace {

constexpr std::string_view kPlanFolder = "plans/";

/// The id of the plan that a file holds, by its path; empty for other files.
std::string_view plan_id_of(const SchemaFile& file) {
  std::string_view path = file.path;
  if (!path.starts_with(kPlanFolder)) return {};
  path.remove_prefix(kPlanFolder.size());
  return path.substr(0, path.rfind('.'));
}

Failure no_such_plan(std::string_view id, const std::vector<std::string>& known) {
  const auto listed = fmt::format("{}", fmt::join(known, ", "));
  return Failure(Words{fmt::format("没有方案“{}”；已有的方案：{}", id, listed),
                       fmt::format("沒有方案“{}”；已有的方案：{}", id, listed),
                       fmt::format("There is no plan \"{}\". Plans: {}", id, listed)});
}

SchemaFile outside(const std::filesystem::path& path) {
  return read_schema_file(path.filename().string(), path);
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
  return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

}  // namespace

SchemaFile read_schema_file(std::string path, const std::filesystem::path& place) {
  const auto bytes = std::make_shared<const std::string>(read_file(place));
  return {std::move(path), *bytes, place.string(), {}, bytes};
}

Library Library::embedded() {
  Library library;
  const auto files = embedded_files();
  for (std::size_t index = 0; index < files.size(); ++index) {
    const std::string path(files[index].path);
    library.files_.push_back({path, files[index].bytes, path, embedded_tree(index)});
  }
  return library;
}

Library Library::directory(const std::filesystem::path& path) {
  const LedgerFiles found = list_ledger_files(path);
  if (!found.unreadable.empty()) throw Failure(found.unreadable.front());
  Library library;
  for (const std::string& file : found.paths) {
    library.files_.push_back(read_schema_file(
        std::filesystem::path(file).lexically_relative(path).generic_string(), file));
  }
  std::sort(library.files_.begin(), library.files_.end(),
            [](const SchemaFile& a, const SchemaFile& b) { return a.path < b.path; });
  return library;
}

std::vector<std::string> Library::plan_ids() const {
  std::vector<std::string> ids;
  for (const SchemaFile& file : files_) {
    if (const auto id = plan_id_of(file); !id.empty()) ids.emplace_back(id);
  }
  return ids;
}

const SchemaFile& Library::find_plan(std::string_view plan_id) const {
  const auto file = std::find_if(files_.begin(), files_.end(), [&](const SchemaFile& one) {
    return !plan_id.empty() && plan_id_of(one) == plan_id;
  });
  if (file == files_.end()) throw no_such_plan(plan_id, plan_ids());
  return *file;
}

Library::Loaded Library::load(std::string_view plan_id, const Choices& choices) const {
  return PlanLoading(files_, {}).load(find_plan(plan_id), plan_id, choices);
}

Library::Loaded Library::load_for_ledgers(std::string_view plan_id, const Choices& choices) const {
  const SchemaFile& plan = find_plan(plan_id);
  const bool compiled_in = !plan.tree.empty();
  return PlanLoading(files_, {})
      .load(plan, plan_id, choices, compiled_in ? Extent::ledgers : Extent::whole);
}

Library::Loaded Library::check(std::string_view plan_id) const {
  return PlanLoading(files_, {}).check(find_plan(plan_id), plan_id);
}

Library::Loaded Library::load_file(const std::filesystem::path& plan_file,
                                   const Choices& choices) const {
  return PlanLoading(files_, folder_of(plan_file)).load(outside(plan_file), {}, choices);
}

Library::Loaded Library::check_file(const std::filesystem::path& plan_file) const {
  return PlanLoading(files_, folder_of(plan_file)).check(outside(plan_file), {});
}

}  // namespace sipub::schema
