#include "check/fix.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>

#include "base/file.h"
#include "schema/library.h"
#include "source/parse.h"

using namespace sipub;

namespace {

const schema::Plan& plan() {
  static const auto library = schema::Library::embedded();
  static const auto plan = library.load(library.plan_ids().front()).plan;
  REQUIRE(plan);
  return *plan;
}

ledger::Ledger read(const std::string& text) {
  return ledger::read(source::parse("ledger.yaml", text), plan());
}

std::string mended(const std::string& text, std::optional<Language> labels = {}) {
  return apply_edits(text, check::fixes(plan(), read(text), labels));
}

void dump(const ledger::Value& value, std::string& text) {
  const auto dump_all = [&](const ledger::List& list) {
    for (const auto& item : list) dump(item, text);
  };
  text += std::to_string(static_cast<int>(value.state)) + '/' +
          std::to_string(static_cast<int>(value.data.kind())) + ':';
  if (value.text()) text += *value.text();
  if (value.number()) text += std::to_string(*value.number());
  if (value.boolean()) text += *value.boolean() ? "yes" : "no";
  if (value.date()) text += format_iso(*value.date());
  if (value.month()) text += format_iso(*value.month());
  if (value.word()) text += '#' + std::to_string(value.word()->index);
  if (value.list()) dump_all(*value.list());
  if (value.map()) {
    for (const auto& slot : value.map()->slots()) {
      text += '{' + std::to_string(slot.field);
      dump(slot.value, text);
      text += '}';
    }
  }
  text += ';';
}

/// Everything that a ledger says, wherever it stands.
std::string records(const ledger::Ledger& ledger) {
  std::string text = ledger.org.id() + ' ' + std::to_string(ledger.year) + '\n';
  for (const auto& section : ledger.sections) {
    text += section.present ? "+\n" : "-\n";
    for (const auto& record : section.records) {
      ledger::Value value;
      value.data = record.fields;
      dump(value, text);
      text += record.is_void ? " void\n" : "\n";
    }
  }
  return text;
}

std::vector<std::string> example_ledgers() {
  std::vector<std::string> files;
  for (const char* part : {"/examples/ledgers", "/examples/broken"}) {
    const auto found = list_ledger_files(std::string(SIPUB_SOURCE_DIR) + part);
    files.insert(files.end(), found.paths.begin(), found.paths.end());
  }
  return files;
}

}  // namespace

TEST_CASE("forms are mended where they stand, and nothing else is touched") {
  const std::string head =
      "格式版本: 1\n行动方案: guangdong-2014\n年度: 2014\n"
      "填报单位: {行政区划代码: \"441223\", 单位类别: 人社部门}\n\n渠道:\n";
  CHECK(mended(head + "  - {编号: 热线, 渠道种类: 咨询电话, 号码: 12333, 开通日期: 2010年5月4日}  "
                      "# 好\n...\n") == head +
                                            "  - {编号: 热线, 渠道种类: 咨询电话, 号码: \"12333\", "
                                            "开通日期: 2010-05-04}  # 好\n...\n");
}

TEST_CASE("labels are put into one language, words and all") {
  const std::string text =
      "格式版本: 1\nplan: guangdong-2014\n年度: 2014\n"
      "org: {行政区划代码: \"441223\", role: hrss}\n"
      "channels:\n  - {編號: a, kind: portal, opened: 2010-05-04, mainstream: 是}\n...\n";
  CHECK(mended(text, Language::zh_hans) ==
        "格式版本: 1\n行动方案: guangdong-2014\n年度: 2014\n"
        "填报单位: {行政区划代码: \"441223\", 单位类别: 人社部门}\n"
        "渠道:\n  - {编号: a, 渠道种类: 门户网站, 开通日期: 2010-05-04, 主流媒体: 是}\n...\n");
}

/// Whether mending makes something of a ledger readable that was not.
bool has_unreadable(const ledger::Ledger& ledger) {
  return std::any_of(ledger.flaws.begin(), ledger.flaws.end(), [](const ledger::Flaw& flaw) {
    return flaw.kind == ledger::Flaw::Kind::full_width_punctuation ||
           (flaw.kind == ledger::Flaw::Kind::not_a_number && flaw.args.size() > 2);
  });
}

TEST_CASE("values that full-width marks or commas made unreadable can be read afterwards") {
  const std::string head =
      "sipub: 1\nplan: guangdong-2014\nyear: 2014\norg: {division: “440103”, role: hrss}\n"
      "disclosures:\n  - id: a\n    title: “t”\n    category: policy\n    mode: active\n"
      "    produced: 2014-09-01\n    published: 2014-09-02  # 晚\n";
  const std::string mended_head =
      "sipub: 1\nplan: guangdong-2014\nyear: 2014\norg: {division: \"440103\", role: hrss}\n"
      "disclosures:\n  - id: a\n    title: “t”\n    category: policy\n    mode: active\n"
      "    produced: 2014-09-01\n    published: 2014-09-02  # 晚\n";
  const auto lists = {
      std::pair("    channels: 门户网站、微信  # 两种\n",
                "    channels: [门户网站, 微信]  # 两种\n"),
      std::pair("    channels: 【门户网站，微信】\n", "    channels: [门户网站, 微信]\n"),
      std::pair("    channels: [门户网站、微信, qq]\n", "    channels: [门户网站, 微信, qq]\n"),
      std::pair("    channels: [\"门户网站，微信\"]\n", "    channels: [门户网站, 微信]\n"),
      std::pair("    channels:\n      - 门户网站；微信  # 两种\n      - qq\n",
                "    channels:\n      - 门户网站\n      - 微信  # 两种\n      - qq\n"),
      std::pair("sms:\n  - {date: 2014-09-18, recipients: 1,234,567}\n",
                "sms:\n  - {date: 2014-09-18, recipients: 1234567}\n")};
  for (const auto& [before, after] : lists) {
    const std::string once = mended(head + before + "...\n");
    CHECK(once == mended_head + after + "...\n");
    CHECK(mended(once) == once);
    CHECK(read(once).flaws.empty());
  }
}

TEST_CASE("mended ledgers say the same, and there is nothing left to mend") {
  for (const auto& file : example_ledgers()) {
    CAPTURE(file);
    const std::string text = read_file(file);
    if (has_unreadable(read(text))) continue;
    const auto before = records(read(text));
    for (const std::optional<Language> labels :
         {std::optional<Language>(), std::optional(Language::zh_hans),
          std::optional(Language::zh_hant), std::optional(Language::en)}) {
      const std::string once = mended(text, labels);
      CHECK(records(read(once)) == before);
      CHECK(mended(once, labels) == once);
    }
  }
}
