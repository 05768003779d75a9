#include "case_file.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace {

constexpr std::string_view kOpen = "-- ";
constexpr std::string_view kClose = " --";

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void put(const std::filesystem::path& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

bool is_head(const std::string& line) {
  return line.size() > kOpen.size() + kClose.size() && line.starts_with(kOpen) &&
         line.ends_with(kClose);
}

/// `-- result report.md = golden.md --`
CaseFile::Part parse_head(const std::string& line, const std::filesystem::path& path) {
  std::istringstream words(line.substr(kOpen.size(), line.size() - kOpen.size() - kClose.size()));
  CaseFile::Part part;
  words >> part.kind;
  const bool named = part.kind == "file" || part.kind == "result";
  if (named) words >> part.name;
  std::string sign;
  if (words >> sign && sign == "=") words >> part.kept_in;
  const std::string known[] = {"file", "run", "status", "stdout", "stderr", "result"};
  const bool is_known = std::find(std::begin(known), std::end(known), part.kind) != std::end(known);
  if (!is_known || (named && part.name.empty()) || (!sign.empty() && part.kept_in.empty())) {
    throw std::runtime_error(path.string() + ": what is \"" + line + "\"?");
  }
  return part;
}

std::string head_of(const CaseFile::Part& part) {
  std::string head = std::string(kOpen) + part.kind;
  if (!part.name.empty()) head += " " + part.name;
  if (!part.kept_in.empty()) head += " = " + part.kept_in;
  return head + std::string(kClose) + "\n";
}

}  // namespace

CaseFile CaseFile::read(const std::filesystem::path& path) {
  CaseFile result;
  result.path = path;
  std::istringstream lines(contents(path));
  for (std::string line; std::getline(lines, line);) {
    if (is_head(line)) {
      result.parts.push_back(parse_head(line, path));
      continue;
    }
    auto& text = result.parts.empty() ? result.description : result.parts.back().text;
    text += line + "\n";
  }
  for (auto& part : result.parts) {
    const auto beside = path.parent_path() / part.kept_in;
    if (!part.kept_in.empty() && std::filesystem::exists(beside)) part.text = contents(beside);
  }
  if (!result.find("run")) throw std::runtime_error(path.string() + ": no `run` part");
  return result;
}

void CaseFile::write() const {
  std::string text = description;
  for (const auto& part : parts) {
    text += head_of(part);
    if (part.kept_in.empty()) {
      text += part.text;
    } else {
      put(path.parent_path() / part.kept_in, part.text);
    }
  }
  put(path, text);
}

const CaseFile::Part* CaseFile::find(const std::string& kind) const {
  const auto found =
      std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.kind == kind; });
  return found == parts.end() ? nullptr : &*found;
}

std::string CaseFile::text(const std::string& kind, const std::string& otherwise) const {
  const Part* part = find(kind);
  return part ? part->text : otherwise;
}

void CaseFile::set(const std::string& kind, const std::string& text) {
  const auto found =
      std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.kind == kind; });
  if (found != parts.end()) {
    found->text = text;
    if (text.empty()) parts.erase(found);
  } else if (!text.empty()) {
    parts.push_back({kind, {}, {}, text});
  }
}
