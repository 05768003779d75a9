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
    if (file.path == kPath) return {std::string(kPath), file.bytes, std::string(kPath)};
  }
  throw Failure(
      {"缺少文件 reports.yaml。", "缺少檔案 reports.yaml。", "The file reports.yaml is missing."});
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

/// A text in all three languages.
std::optional<Words> read_text(schema::SchemaReader& reader, source::Node node) {
  for (const Language language : kLanguages) {
    if (!node.find(language_name(language))) reader.report_missing(node, language_name(language));
  }
  return reader.words(node);
}

void collect(schema::SchemaReader& reader, source::Node node, const std::string& prefix,
             std::map<std::string, Words, std::less<>>& words) {
  for (const source::Entry& entry : reader.entries(node)) {
    const std::string key = prefix + std::string(entry.key.text());
    if (!is_text(entry.value)) {
      collect(reader, entry.value, key + '.', words);
      continue;
    }
    if (auto text = read_text(reader, entry.value)) words[key] = *std::move(text);
  }
}

std::vector<CourseWords> read_courses(schema::SchemaReader& reader, source::Node node) {
  std::vector<CourseWords> courses;
  for (const source::Node item : reader.list(node)) {
    schema::Fields fields(reader, item);
    CourseWords course;
    if (const auto label = fields.take("label", schema::Need::required)) {
      course.label = read_text(reader, label).value_or(Words{});
    }
    course.requirements = fields.texts("requirements", schema::Need::required);
    fields.finish();
    courses.push_back(std::move(course));
  }
  return courses;
}

std::string key_of(std::string_view shape, std::string_view section) {
  return std::string(shape).append("/").append(section);
}

}  // namespace

Wording Wording::load(const schema::Library& library) {
  const schema::SchemaFile file = find_file(library);
  source::Parsed parsed = source::parse(file.name, std::string(file.bytes));
  std::vector<Diagnostic> diagnostics = std::move(parsed.diagnostics);
  schema::SchemaReader reader(std::move(parsed.document), diagnostics);
  schema::Fields fields(reader, reader.root());
  Wording wording;
  if (fields.expect_format(kFormat)) {
    collect(reader, fields.take("words", schema::Need::required), "", wording.words_);
    if (const auto courses = fields.take("courses")) {
      for (const source::Entry& entry : reader.entries(courses)) {
        wording.courses_[std::string(entry.key.text())] = read_courses(reader, entry.value);
      }
    }
    if (const auto shapes = fields.take("totals")) {
      for (const source::Entry& shape : reader.entries(shapes)) {
        schema::Fields sections(reader, shape.value);
        for (const source::Entry& section : reader.entries(shape.value)) {
          wording.totals_[key_of(shape.key.text(), section.key.text())] =
              sections.texts(section.key.text());
        }
      }
    }
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

const std::vector<CourseWords>& Wording::courses(std::string_view plan_id) const {
  static const std::vector<CourseWords> kNone;
  const auto found = courses_.find(plan_id);
  return found == courses_.end() ? kNone : found->second;
}

const std::vector<std::string>& Wording::totals(std::string_view shape_id,
                                                std::string_view section) const {
  static const std::vector<std::string> kNone;
  const auto found = totals_.find(key_of(shape_id, section));
  return found == totals_.end() ? kNone : found->second;
}

}  // namespace sipub::report
