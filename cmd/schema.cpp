#include "cmd/schema.h"

#include "cmd/check_formats.h"
#include "cmd/schema_actions.h"

namespace sipub::cmd {
namespace {

using Action = SchemaOptions::Action;

/// --schemas alone: these subcommands are about the library, not about one plan of it.
void declare_library(Declare& declaring, SchemaOptions& options) {
  declaring.option("--schemas", options.library.schemas, "DIR",
                   {"用此目录代替内置的方案、区划、词表", "用此目錄代替內置的方案、區劃、詞表",
                    "directory to use in place of the built-in plans, regions and words"});
}

CLI::App* add_action(CLI::App& command, SchemaOptions& options, Action action,
                     const std::string& name, const Words& purpose, Language language) {
  auto* const app = add_subcommand(command, name, purpose, language);
  app->callback([&options, action] { options.action = action; });
  return app;
}

}  // namespace

CLI::App* setup(CLI::App& program, SchemaOptions& options, Language language) {
  auto* const command = add_subcommand(
      program, "schema",
      {"查看、检查、导出方案和台账的格式定义", "查看、檢查、導出方案和台賬的格式定義",
       "list, show, check and export plans and the ledger's form"},
      language);
  command->require_subcommand(1);

  Declare list(
      *add_action(*command, options, Action::list, "list",
                  {"列出全部定义文件", "列出全部定義檔案", "list all schema files"}, language),
      language);
  declare_library(list, options);
  declare(list, options.output, {"text", "json"});
  list.examples({"sipub schema list"});

  Declare show(*add_action(*command, options, Action::show, "show",
                           {"显示一个定义文件的原文", "顯示一個定義檔案的原文",
                            "print a schema file as it is"},
                           language),
               language);
  show.option("NAME", options.names, "NAME",
              {"schema list 列出的路径或代号", "schema list 列出的路徑或代號",
               "a path or id that `schema list` names"})
      ->required();
  declare_library(show, options);
  declare(show, options.output, {});
  show.examples({"sipub schema show guangdong-2014", "sipub schema show ledger"});

  Declare check(
      *add_action(*command, options, Action::check, "check",
                  {"检查方案文件；不给文件则检查全部方案", "檢查方案檔案；不給檔案則檢查全部方案",
                   "check plan files, or all plans where none is named"},
                  language),
      language);
  check.option("FILE", options.names, "FILE",
               {"方案文件或方案代号", "方案檔案或方案代號", "a plan file, or a plan's id"});
  check.flag("--strict", options.strict,
             {"有警告也算不通过（退出状态 1）", "有警告也算不通過（退出狀態 1）",
              "warnings, too, end in status 1"});
  declare_library(check, options);
  declare(check, options.output, names_of(check_formats()));
  check.examples({"sipub schema check plan.yaml", "sipub schema check --schemas schemas/"});

  Declare exporting(*add_action(*command, options, Action::export_, "export",
                                {"把全部定义文件写到一个目录", "把全部定義檔案寫到一個目錄",
                                 "write all schema files into a directory"},
                                language),
                    language);
  exporting
      .option("DIR", options.directory, "DIR",
              {"目录；没有就新建", "目錄；沒有就新建", "the directory, made where it isn't there"})
      ->required();
  declare_library(exporting, options);
  exporting.examples({"sipub schema export schemas/"});

  Declare json(
      *add_action(
          *command, options, Action::json_schema, "json-schema",
          {"输出台账的 JSON Schema，供编辑器边填边查", "輸出台賬的 JSON Schema，供編輯器邊填邊查",
           "write the ledger's JSON Schema, for editors that check while you type"},
          language),
      language);
  json.flag("--all-labels", options.all_labels,
            {"三种语言的名称都接受（缺省只提示一种语言的）",
             "三種語言的名稱都接受（預設只提示一種語言的）",
             "take names of all languages (default: propose those of one)"});
  declare(json, options.library);
  declare(json, options.output, {});
  json.examples({"sipub schema json-schema --lang zh-Hans -o guangdong-2014.schema.json"});
  return command;
}

int run(const SchemaOptions& options, Environment& environment) {
  switch (options.action) {
    case Action::list: return list_schemas(options, environment);
    case Action::show: return show_schemas(options, environment);
    case Action::check: return check_schemas(options, environment);
    case Action::export_: return export_schemas(options, environment);
    case Action::json_schema: return write_json_schema(options, environment);
  }
  return kFailed;
}

}  // namespace sipub::cmd
