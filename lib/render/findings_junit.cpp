#include <fmt/format.h>

#include <pugixml.hpp>

#include "base/utf8.h"
#include "render/findings.h"
#include "render/phrases.h"

namespace sipub::render {
namespace {

/// XML 1.0 can't hold most control characters, not even escaped.
std::string allowed(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const char32_t character = take_character(text);
    const bool control = character < 0x20 && character != U'\t' && character != U'\n';
    append_character(result,
                     control || character == 0xFFFE || character == 0xFFFF ? 0xFFFD : character);
  }
  return result;
}

void set(pugi::xml_node node, const char* name, const std::string& value) {
  node.append_attribute(name) = allowed(value).c_str();
}

void set(pugi::xml_node node, const char* name, std::int64_t value) {
  node.append_attribute(name) = static_cast<long long>(value);
}

bool fails(const Finding& finding) {
  return finding.waived.empty() && finding.diagnostic.severity == Severity::error;
}

void add_case(pugi::xml_node suite, const Findings& findings, const Finding& finding,
              Language language) {
  const Diagnostic& diagnostic = finding.diagnostic;
  const std::string message = message_of(findings, finding, language);
  pugi::xml_node test = suite.append_child("testcase");
  set(test, "classname", diagnostic.file);
  set(test, "name",
      fmt::format("{}:{} {} {}", diagnostic.begin.line, diagnostic.begin.column, diagnostic.code,
                  message));
  std::string text = fmt::format(
      "{}:{}:{}: {} {}\n{}", diagnostic.file, diagnostic.begin.line, diagnostic.begin.column,
      severity_word(diagnostic.severity).in(language), diagnostic.code, message);
  const std::string cure = cure_of(findings, finding, language);
  if (!cure.empty()) text += '\n' + cure;
  if (!finding.waived.empty()) {
    // The common schema has the reason as text, not as an attribute.
    test.append_child("skipped").text().set(allowed(finding.waived).c_str());
  }
  if (fails(finding)) {
    pugi::xml_node failure = test.append_child("failure");
    set(failure, "message", message);
    set(failure, "type", std::string(diagnostic.code));
    failure.text().set(allowed(text).c_str());
  } else {
    test.append_child("system-out").text().set(allowed(text).c_str());
  }
}

struct SinkWriter final : pugi::xml_writer {
  explicit SinkWriter(const Sink& to) : sink(to) {}
  void write(const void* data, std::size_t size) override {
    sink({static_cast<const char*>(data), size});
  }
  const Sink& sink;
};

}  // namespace

void findings_junit(const Findings& findings, const Options& options, const Sink& sink) {
  pugi::xml_document document;
  pugi::xml_node suites = document.append_child("testsuites");
  set(suites, "name", std::string("sipub check"));
  std::int64_t all_tests = 0;
  std::int64_t all_failures = 0;
  auto finding = findings.findings.begin();
  const auto add_suite = [&](const std::string& file) {
    pugi::xml_node suite = suites.append_child("testsuite");
    std::int64_t tests = 0;
    std::int64_t failures = 0;
    std::int64_t skipped = 0;
    for (; finding != findings.findings.end() && finding->diagnostic.file == file; ++finding) {
      add_case(suite, findings, *finding, options.language);
      ++tests;
      failures += fails(*finding) ? 1 : 0;
      skipped += finding->waived.empty() ? 0 : 1;
    }
    if (tests == 0) {
      // A suite without a case would be taken for one that did not run.
      pugi::xml_node test = suite.append_child("testcase");
      set(test, "classname", file);
      set(test, "name", file);
      tests = 1;
    }
    set(suite, "name", file);
    set(suite, "tests", tests);
    set(suite, "failures", failures);
    set(suite, "errors", std::int64_t{0});
    set(suite, "skipped", skipped);
    all_tests += tests;
    all_failures += failures;
  };
  // Both lists are by file; a finding may name a file that is no input, such as a schema.
  for (const CheckedFile& input : findings.inputs) {
    while (finding != findings.findings.end() && finding->diagnostic.file < input.file) {
      add_suite(finding->diagnostic.file);
    }
    add_suite(input.file);
  }
  while (finding != findings.findings.end()) add_suite(finding->diagnostic.file);
  set(suites, "tests", all_tests);
  set(suites, "failures", all_failures);
  SinkWriter writer(sink);
  document.save(writer, "  ");
}

}  // namespace sipub::render
