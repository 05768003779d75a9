#include "cmd/schema_actions.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#include "base/failure.h"
#include "base/file.h"
#include "base/spelling.h"
#include "base/system_error.h"
#include "cmd/plans.h"
#include "cmd/schema_list.h"
#include "schema/json_schema.h"

namespace sipub::cmd {
namespace {

namespace fs = std::filesystem;

Failure no_such_schema(const schema::Library& library, const std::string& name) {
  std::vector<std::string> names;
  for (const auto& head : schema_heads(library)) {
    names.push_back(head.path);
    names.push_back(head.id);
  }
  if (const auto near = nearest(name, names)) {
    return Failure(
        Words{fmt::format("没有“{}”这个定义文件；是不是“{}”？", name, *near),
              fmt::format("沒有“{}”這個定義文件；是不是“{}”？", name, *near),
              fmt::format("There is no schema \"{}\". Did you mean \"{}\"?", name, *near)});
  }
  return Failure(Words{fmt::format("没有“{}”这个定义文件；用 sipub schema list 查看。", name),
                       fmt::format("沒有“{}”這個定義文件；用 sipub schema list 查看。", name),
                       fmt::format("There is no schema \"{}\". See sipub schema list.", name)});
}

Failure several_schemas(const std::string& name,
                        const std::vector<const schema::SchemaFile*>& found) {
  std::string paths;
  for (const auto* file : found) paths += (paths.empty() ? "" : ", ") + file->path;
  return Failure(Words{fmt::format("“{}”有几个，请用路径指明：{}", name, paths),
                       fmt::format("“{}”有幾個，請用路徑指明：{}", name, paths),
                       fmt::format("\"{}\" means several. Name one by its path: {}", name, paths)});
}

}  // namespace

int show_schemas(const SchemaOptions& options, Environment& environment) {
  const auto library = open_library(options.library);
  Output output(options.output, environment);
  const auto sink = output.sink();
  for (const auto& name : options.names) {
    const auto found = find_schemas(library, name);
    if (found.empty()) throw no_such_schema(library, name);
    if (found.size() > 1) throw several_schemas(name, found);
    sink(found.front()->bytes);
  }
  output.finish();
  return kDone;
}

int export_schemas(const SchemaOptions& options, Environment& environment) {
  const auto library = open_library(options.library);
  for (const auto& file : library.files()) {
    const fs::path path = fs::path(options.directory) / file.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) {
      throw Failure(describe_system_error(Attempt::write, path.parent_path(), error.value()));
    }
    write_file_atomically(path, file.bytes);
  }
  const auto number = library.files().size();
  const auto& directory = options.directory;
  const Words done{fmt::format("已写入 {} 个文件到“{}”。", number, directory),
                   fmt::format("已寫入 {} 個文件到“{}”。", number, directory),
                   fmt::format("{} files written to \"{}\".", number, directory)};
  environment.tell(done, environment.language());
  return kDone;
}

int write_json_schema(const SchemaOptions& options, Environment& environment) {
  Project project(environment);
  const auto plan = load_plan(open_library(options.library), options.library, project);
  const auto language = project.report(options.output.language, plan->language);
  Output output(options.output, environment);
  output.sink()(schema::json_schema(
      *plan, language,
      options.all_labels ? schema::Spellings::all : schema::Spellings::one_language));
  output.finish();
  return kDone;
}

}  // namespace sipub::cmd
