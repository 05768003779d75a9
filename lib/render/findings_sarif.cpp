#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/digest.h"
#include "base/version.h"
#include "render/findings.h"
#include "render/json_stream.h"
#include "render/phrases.h"

namespace sipub::render {
namespace {

using nlohmann::ordered_json;

std::string_view level_of(Severity severity) { return severity_name(severity); }

/// A path as a URI reference (RFC 3986): relative as it is, absolute with the scheme `file`.
std::string uri_of(std::string_view path) {
  constexpr std::string_view kUnescaped = "-._~/!$&'()*+,;=@";
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       kUnescaped.find(c) != std::string_view::npos;
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return uri;
}

ordered_json region(Position begin, Position end) {
  ordered_json json{{"startLine", begin.line}, {"startColumn", begin.column}};
  if (end > begin) {
    json["endLine"] = end.line;
    json["endColumn"] = end.column;
  }
  return json;
}

ordered_json location(const std::string& file, Position begin, Position end) {
  ordered_json physical{{"artifactLocation", {{"uri", uri_of(file)}}}};
  if (begin.line > 0) physical["region"] = region(begin, end);
  return {{"physicalLocation", std::move(physical)}};
}

/// `channels[2].kind` without its numbers: the part that survives new records before it.
std::string without_numbers(std::string_view path) {
  std::string result;
  bool inside = false;
  for (const char c : path) {
    if (c == '[') inside = true;
    if (!inside) result += c;
    if (c == ']') inside = false;
  }
  return result;
}

/// SARIF knows languages by region, not by script: two letters and two.
std::string_view language_and_region(Language language) {
  switch (language) {
    case Language::zh_hans: return "zh-CN";
    case Language::zh_hant: return "zh-TW";
    case Language::en: break;
  }
  return "en";
}

class SarifReport {
 public:
  SarifReport(const Findings& findings, Language language)
      : findings_(findings), language_(language) {
    for (const CheckedFile& input : findings.inputs) orgs_[input.file] = input.org;
    for (const Finding& finding : findings.findings) rules_.emplace(finding.diagnostic.code, 0);
    std::size_t index = 0;
    for (auto& [code, number] : rules_) number = index++;
  }

  ordered_json tool() const {
    ordered_json rules = ordered_json::array();
    for (const auto& [code, index] : rules_) rules.push_back(rule(code));
    return {{"driver",
             {{"name", "sipub"},
              {"version", kVersion},
              {"semanticVersion", kVersion},
              {"language", language_and_region(language_)},
              {"rules", std::move(rules)}}}};
  }

  ordered_json result(const Finding& finding) {
    const Diagnostic& diagnostic = finding.diagnostic;
    ordered_json json;
    json["ruleId"] = diagnostic.code;
    json["ruleIndex"] = rules_.find(diagnostic.code)->second;
    json["level"] = level_of(diagnostic.severity);
    json["message"]["text"] = text_of(finding);
    ordered_json place = location(diagnostic.file, diagnostic.begin, diagnostic.end);
    if (!diagnostic.path.empty()) {
      place["logicalLocations"] = {{{"fullyQualifiedName", diagnostic.path}}};
    }
    json["locations"] = ordered_json::array({std::move(place)});
    std::int64_t id = 0;
    for (const Related& related : diagnostic.related) {
      ordered_json other = location(related.file.empty() ? diagnostic.file : related.file,
                                    related.begin, related.end);
      other["id"] = ++id;
      other["message"]["text"] = related.message.in(language_);
      json["relatedLocations"].push_back(std::move(other));
    }
    json["partialFingerprints"]["sipub/1"] = fingerprint(finding);
    if (!finding.waived.empty()) {
      json["suppressions"] = {
          {{"kind", "external"}, {"status", "accepted"}, {"justification", finding.waived}}};
    }
    return json;
  }

 private:
  ordered_json rule(std::string_view code) const {
    ordered_json json{{"id", code}};
    const CodePage* page = findings_.page(code);
    if (page == nullptr) return json;
    json["name"] = page->name;
    json["shortDescription"]["text"] = page->title.in(language_);
    json["fullDescription"]["text"] = page->why.in(language_);
    json["help"]["text"] = in_general(page->cure, language_);
    json["help"]["markdown"] = help(*page);
    json["defaultConfiguration"]["level"] = level_of(page->severity);
    return json;
  }

  /// The sentence and what to do: many viewers show nothing else of a finding.
  std::string text_of(const Finding& finding) const {
    const std::string cure = cure_of(findings_, finding, language_);
    return message_of(findings_, finding, language_) + (cure.empty() ? "" : '\n' + cure);
  }

  /// Of the rule, with its examples.
  std::string help(const CodePage& page) const {
    std::string text = in_general(page.cure, language_);
    const auto add = [&](const Words& heading, std::string_view example) {
      if (example.empty()) return;
      text += fmt::format("\n\n{}\n\n```yaml\n{}```", heading.in(language_), example);
    };
    add({"有问题的写法：", "有問題的寫法：", "Bad:"}, page.bad);
    add({"正确的写法：", "正確的寫法：", "Good:"}, page.good);
    return text;
  }

  /// Of org, code and record, or the record's place where it has no id; the same for every run
  /// and wherever the lines move. Several alike are told apart by their order.
  std::string fingerprint(const Finding& finding) {
    const Diagnostic& diagnostic = finding.diagnostic;
    const auto org = orgs_.find(diagnostic.file);
    const std::string& owner =
        org == orgs_.end() || org->second.empty() ? diagnostic.file : org->second;
    const std::string key = fmt::format("{}\n{}\n{}\n{}", owner, diagnostic.code, finding.record,
                                        without_numbers(diagnostic.path));
    const std::int64_t number = ++seen_[key];
    return sha256_hex(fmt::format("{}\n{}", key, number));
  }

  const Findings& findings_;
  Language language_;
  std::map<std::string, std::string> orgs_;
  std::map<std::string_view, std::size_t> rules_;
  std::map<std::string, std::int64_t> seen_;
};

}  // namespace

void findings_sarif(const Findings& findings, const Options& options, const Sink& sink) {
  SarifReport report(findings, options.language);
  sink(
      "{\n\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n"
      "\"version\": \"2.1.0\",\n\"runs\": [\n");
  JsonStream run(sink);
  run.member("tool", report.tool());
  run.member("columnKind", "unicodeCodePoints");
  run.begin_array("artifacts");
  for (const CheckedFile& input : findings.inputs) {
    ordered_json artifact{{"location", {{"uri", uri_of(input.file)}}}};
    if (!input.digest.empty()) artifact["hashes"]["sha-256"] = input.digest;
    run.element(artifact);
  }
  run.end_array();
  run.begin_array("results");
  for (const Finding& finding : findings.findings) run.element(report.result(finding));
  run.end_array();
  ordered_json properties{
      {"plan", findings.plan.id},           {"planVersion", findings.plan.version},
      {"planDigest", findings.plan.digest}, {"errors", findings.errors},
      {"warnings", findings.warnings},      {"notes", findings.notes},
      {"waived", findings.waived},          {"leftOut", findings.left_out}};
  if (!options.project.empty()) properties["project"] = options.project;
  run.member("properties", properties);
  run.end();
  sink("]\n}\n");
}

}  // namespace sipub::render
