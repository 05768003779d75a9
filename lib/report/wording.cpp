#include "report/wording.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/code_page.h"
#include "base/failure.h"
#include "check/check.h"
#include "schema/embedded.h"
#include "schema/fields.h"
#include "source/parse.h"

namespace sipub::report {
namespace {

constexpr std::string_view kPath = "reports.yaml";
constexpr std::string_view kFormat = "reports/1";

schema::SchemaFile find_file(const schema::Library& library) {
  for (const schema::SchemaFile& file : library.files()) {
    if (file.path == kPath) return file;
  }
  for (const EmbeddedFile& file : schema::embedded_files()) {
    if (file.path == kPath)
      return {std::string(kPath), std::string(file.bytes), std::string(kPath)};
  }
  throw Failure(
      {"缺少文件 reports.yaml。", "缺少文件 reports.yaml。", "The file reports.yaml is missing."});
}

Failure broken(const Diagnostic& diagnostic) {
  const CodePage* page = check::find_code(diagnostic.code);
  const auto tell = [&](Language language) {
    return fmt::format("{}:{}:{}: {}", diagnostic.file, diagnostic.begin.line,
                       diagnostic.begin.column,
                       page == nullptr ? std::string(diagnostic.code)
                                       : fill(page->message, diagnostic.args, language));
  };
  return Failure({"报告用语有误。" + tell(Language::zh_hans),
                  "報告用語有誤。" + tell(Language::zh_hant),
                  "The words of reports are broken. " + tell(Language::en)});
}

bool is_text(source::Node node) {
  return std::any_of(kLanguages.begin(), kLanguages.end(),
                     [&](Language language) { return node.find(language_name(language)); });
}

void collect(schema::SchemaReader& reader, source::Node node, const std::string& prefix,
             std::map<std::string, Words, std::less<>>& words) {
  for (const source::Entry& entry : reader.entries(node)) {
    const std::string key = prefix + std::string(entry.key.text());
    if (!is_text(entry.value)) {
      collect(reader, entry.value, key + '.', words);
      continue;
    }
    for (const Language language : kLanguages) {
      if (!entry.value.find(language_name(language))) {
        reader.report_missing(entry.value, language_name(language));
      }
    }
    if (auto text = reader.words(entry.value)) words[key] = *std::move(text);
  }
}

}  // namespace

Wording Wording::load(const schema::Library& library) {
  const schema::SchemaFile file = find_file(library);
  source::Parsed parsed = source::parse(file.name, file.bytes);
  std::vector<Diagnostic> diagnostics = std::move(parsed.diagnostics);
  schema::SchemaReader reader(std::move(parsed.document), diagnostics);
  schema::Fields fields(reader, reader.root());
  Wording wording;
  if (fields.expect_format(kFormat)) {
    collect(reader, fields.take("words", schema::Need::required), "", wording.words_);
    fields.finish();
  }
  const auto error = std::find_if(
      diagnostics.begin(), diagnostics.end(),
      [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
  if (error != diagnostics.end()) throw broken(*error);
  return wording;
}

const Words& Wording::operator[](std::string_view key) const {
  const auto found = words_.find(key);
  if (found != words_.end()) return found->second;
  const std::string name(key);
  throw Failure({"报告用语缺少“" + name + "”。", "報告用語缺少“" + name + "”。",
                 "The words of reports lack \"" + name + "\"."});
}

std::string Wording::say(std::string_view key, Language language,
                         const std::vector<Argument>& arguments) const {
  return fill((*this)[key], arguments, language);
}

}  // namespace sipub::report
