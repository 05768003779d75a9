#include "cmd/schema_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "base/text.h"
#include "base/version.h"
#include "cmd/plans.h"
#include "cmd/schema_actions.h"
#include "source/parse.h"

namespace sipub::cmd {
namespace {

SchemaHead head_of(const schema::SchemaFile& file) {
  SchemaHead head;
  head.path = file.path;
  const auto parsed = source::parse(file.path, std::string(file.bytes), {.expect_end_mark = false});
  const auto root = parsed.document->root();
  const std::string_view kind = root.find("sipub").text();
  head.kind = kind.substr(0, kind.find('/'));
  head.id = root.find("id").text();
  head.version = root.find("version").text();
  const auto label = root.find("label");
  head.label = {std::string(label.find("zh-Hans").text()),
                std::string(label.find("zh-Hant").text()), std::string(label.find("en").text())};
  return head;
}

std::string text_table(const std::vector<SchemaHead>& heads, Language language) {
  std::size_t path_width = 0;
  std::size_t id_width = 0;
  for (const auto& head : heads) {
    path_width = std::max(path_width, display_width(head.path));
    id_width = std::max(id_width, display_width(head.id));
  }
  std::string text;
  for (const auto& head : heads) {
    const std::string& label = head.label.in(language);
    text += pad_right(head.path, path_width + 2) + pad_right(head.id, id_width + 2) +
            (label.empty() ? head.kind : label) + '\n';
  }
  return text;
}

std::string json_list(const std::vector<SchemaHead>& heads, const schema::Library& library) {
  using Json = nlohmann::ordered_json;
  Json schemas = Json::array();
  for (std::size_t i = 0; i < heads.size(); ++i) {
    const auto& head = heads[i];
    schemas.push_back({{"path", head.path},
                       {"kind", head.kind},
                       {"id", head.id},
                       {"version", head.version},
                       {"label",
                        {{"zh-Hans", head.label.zh_hans},
                         {"zh-Hant", head.label.zh_hant},
                         {"en", head.label.en}}},
                       {"digest", sha256_hex(library.files()[i].bytes)}});
  }
  const Json all{
      {"format", "sipub/schemas/1"}, {"tool", kVersion}, {"schemas", std::move(schemas)}};
  return all.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::vector<SchemaHead> schema_heads(const schema::Library& library) {
  std::vector<SchemaHead> heads;
  for (const auto& file : library.files()) heads.push_back(head_of(file));
  return heads;
}

std::vector<const schema::SchemaFile*> find_schemas(const schema::Library& library,
                                                    const std::string& name) {
  for (const auto& file : library.files()) {
    if (file.path == name || file.path == name + ".yaml") return {&file};
  }
  std::vector<const schema::SchemaFile*> found;
  for (const auto& file : library.files()) {
    if (head_of(file).id == name) found.push_back(&file);
  }
  return found;
}

int list_schemas(const SchemaOptions& options, Environment& environment) {
  Project project(environment);
  const Language language = project.person(options.output.language, environment);
  const auto library = open_library(options.library);
  const auto heads = schema_heads(library);
  Output output(options.output, environment);
  output.sink()(options.output.format == "json" ? json_list(heads, library)
                                                : text_table(heads, language));
  output.finish();
  return kDone;
}

}  // namespace sipub::cmd
