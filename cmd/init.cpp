#include "cmd/init.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/failure.h"
#include "base/spelling.h"
#include "cmd/inputs.h"
#include "cmd/ledger_template.h"
#include "cmd/plans.h"
#include "source/parse.h"

namespace sipub::cmd {
namespace {

/// The division with this code or name.
const schema::Division& find_division(const schema::Plan& plan, const std::string& asked) {
  if (asked.empty()) {
    throw Failure(Words{"请用 --division 指明行政区划。", "請用 --division 指明行政區劃。",
                        "Name the division with --division."});
  }
  if (const auto* division = plan.regions.find(asked)) return *division;
  std::vector<const schema::Division*> named;
  std::vector<std::string> names;
  for (const auto& division : plan.regions.divisions) {
    for (const auto language : kLanguages) {
      names.push_back(division.name.in(language));
      if (names.back() == asked && (named.empty() || named.back() != &division)) {
        named.push_back(&division);
      }
    }
  }
  if (named.size() == 1) return *named.front();
  if (named.size() > 1) {
    std::string codes;
    for (const auto* division : named) codes += (codes.empty() ? "" : ", ") + division->code;
    throw Failure(
        Words{fmt::format("叫“{}”的有几个，请填代码：{}", asked, codes),
              fmt::format("叫“{}”的有幾個，請填代碼：{}", asked, codes),
              fmt::format("Several are called \"{}\". Name one by its code: {}", asked, codes)});
  }
  if (const auto near = nearest(asked, names)) {
    throw Failure(
        Words{fmt::format("没有“{}”这个行政区划；是不是“{}”？", asked, *near),
              fmt::format("沒有“{}”這個行政區劃；是不是“{}”？", asked, *near),
              fmt::format("There is no division \"{}\". Did you mean \"{}\"?", asked, *near)});
  }
  throw Failure(Words{fmt::format("没有“{}”这个行政区划。", asked),
                      fmt::format("沒有“{}”這個行政區劃。", asked),
                      fmt::format("There is no division \"{}\".", asked)});
}

/// The vocabulary of the header's field for the role, which has its labels.
const schema::Vocabulary* role_words(const schema::Plan& plan) {
  const auto org = plan.shape.header.find("org");
  const auto* map = org ? plan.shape.header.fields[*org].map.get() : nullptr;
  const auto role = map ? map->find("role") : std::nullopt;
  return role ? map->fields[*role].vocabulary : nullptr;
}

std::string find_role(const schema::Plan& plan, const std::string& asked) {
  std::vector<std::string> roles = plan.orgs.roles;
  if (!plan.orgs.both.empty()) roles.push_back(plan.orgs.both);
  if (asked.empty() && plan.orgs.roles.size() == 1) return plan.orgs.roles.front();
  const auto* words = role_words(plan);
  const auto word = words ? words->find(asked) : std::nullopt;
  const std::string name = word ? words->words[*word].name : asked;
  if (std::find(roles.begin(), roles.end(), name) != roles.end()) return name;
  if (!asked.empty()) throw Failure(unknown_word("--role", asked, roles));
  Words listed;
  for (const auto& role : roles) {
    const auto known = words ? words->find(role) : std::nullopt;
    const Words label = known ? words->words[*known].label : Words{};
    listed.zh_hans += fmt::format("\n  {}  {}", role, label.zh_hans);
    listed.zh_hant += fmt::format("\n  {}  {}", role, label.zh_hant);
    listed.en += fmt::format("\n  {}  {}", role, label.en);
  }
  throw Failure(Words{"请用 --role 指明单位类别：" + listed.zh_hans,
                      "請用 --role 指明單位類別：" + listed.zh_hant,
                      "Name the office's role with --role:" + listed.en});
}

schema::Org find_org(const schema::Plan& plan, const InitOptions& options) {
  const auto& division = find_division(plan, options.division);
  schema::Org org{.division = division.code,
                  .role = find_role(plan, options.role),
                  .unit = options.unit,
                  .name = {}};
  if (const auto registered = plan.orgs.find(org.id(), plan.regions)) return *registered;
  if (org.role == plan.orgs.both) return org;
  throw Failure(Words{fmt::format("名册中没有单位 {}。", org.id()),
                      fmt::format("名冊中沒有單位 {}。", org.id()),
                      fmt::format("The register has no office {}.", org.id())});
}

ledger::Ledger read_last_year(const schema::Plan& plan, const InitOptions& options) {
  const std::string& file = options.from;
  const InputFile input{.path = file, .name = file, .encoding = options.encoding};
  auto ledger = ledger::read(source::parse(file, read_input(input)), plan);
  if (ledger.usable) return ledger;
  throw Failure(Words{"“" + file + "”有错误，不能沿用；请先用 sipub check 检查。",
                      "“" + file + "”有錯誤，不能沿用；請先用 sipub check 檢查。",
                      "\"" + file + "\" has errors and can't be carried over. See sipub check."});
}

/// The org of an older ledger, under the code that its division has at the end of `year`.
schema::Org org_after(const schema::Plan& plan, const ledger::Ledger& ledger, int year) {
  schema::Org org = ledger.org;
  if (const auto* division = plan.regions.find(org.division)) {
    org.division = plan.regions.on(*division, make_date(year, 12, 31)).code;
  }
  return org;
}

void refuse_to_overwrite(const std::string& file) {
  std::error_code error;
  if (file.empty() || file == "-" || !std::filesystem::is_regular_file(file, error)) return;
  throw Failure(Words{"文件“" + file + "”已经存在，不会覆盖；请换一个文件名。",
                      "文件“" + file + "”已經存在，不會覆蓋；請換一個文件名。",
                      "\"" + file +
                          "\" is there already and is not overwritten. Choose another "
                          "name."});
}

}  // namespace

CLI::App* setup(CLI::App& program, InitOptions& options, Language language) {
  auto* const command = add_subcommand(program, "init",
                                       {"生成一份带说明的空白台账", "生成一份帶說明的空白台賬",
                                        "write a commented ledger to fill in"},
                                       language);
  Declare declaring(*command, language);
  declaring.heading({"台账", "台賬", "Ledger"});
  declaring.option(
      "--from", options.from, "LEDGER",
      {"上一年度的台账：沿用其单位和仍然有效的事项", "上一年度的台賬：沿用其單位和仍然有效的事項",
       "last year's ledger, whose office and standing states are carried over"});
  declare_encoding(declaring, options.encoding,
                   {"上一年度的台账不是 UTF-8 的，按这种编码读取（GBK 用 gb18030）",
                    "上一年度的台賬不是 UTF-8 的，按這種編碼讀取（GBK 用 gb18030）",
                    "read last year's ledger, not being in UTF-8, in this encoding (gb18030 for "
                    "GBK)"});
  declaring.option("--division", options.division, "CODE",
                   {"行政区划代码或名称", "行政區劃代碼或名稱", "code or name of the division"});
  declaring.option("--role", options.role, "ROLE",
                   {"单位类别，代号或中文名称都可以", "單位類別，代號或中文名稱都可以",
                    "the office's role, by name or label"});
  declaring.number("--unit", options.unit, 1, 99, "N",
                   {"同一地方有几个同类单位时的序号", "同一地方有幾個同類單位時的序號",
                    "its number where several offices share the role"});
  declaring.number(
      "--year", options.year, 1990, 2100, "YEAR",
      {"台账年度（缺省今年）", "台賬年度（預設今年）", "year of the ledger (default: this year)"});
  declare(declaring, options.library);
  declare(declaring, options.output, {});
  declaring.examples(
      {"sipub init --division 440400 --role hrss --year 2014 -o 440400-hrss-2014.yaml",
       "sipub init --from last-year.yaml -o this-year.yaml"});
  return command;
}

int run(const InitOptions& options, Environment& environment) {
  Project project(environment);
  const auto plan = load_plan(open_library(options.library), options.library, project);
  refuse_to_overwrite(options.output.file);
  TemplateRequest request{.plan = *plan,
                          .org = {},
                          .year = static_cast<int>(options.year),
                          .language = project.report(options.output.language, plan->language)};
  std::optional<ledger::Ledger> last_year;
  if (!options.from.empty()) {
    last_year = read_last_year(*plan, options);
    request.last_year = &*last_year;
    if (request.year == 0) request.year = last_year->year + 1;
    request.org = org_after(*plan, *last_year, request.year);
  } else {
    if (request.year == 0) request.year = year_of(as_of({}, plan->utc_offset_minutes, environment));
    request.org = find_org(*plan, options);
  }
  Output output(options.output, environment);
  output.sink()(ledger_template(request));
  output.finish();
  return kDone;
}

}  // namespace sipub::cmd
