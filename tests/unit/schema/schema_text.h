#pragma once

#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "schema/embedded.h"
#include "schema/schema_reader.h"
#include "source/parse.h"

namespace sipub::schema {

/// `code line:column path` of every finding, in the order of reporting.
struct Findings {
  Findings(std::initializer_list<std::string> list) : all(list) {}
  explicit Findings(const std::vector<Diagnostic>& diagnostics) {
    for (const Diagnostic& one : diagnostics) {
      all.push_back(std::string(one.code) + ' ' + std::to_string(one.begin.line) + ':' +
                    std::to_string(one.begin.column) + ' ' + one.path);
    }
  }
  bool operator==(const Findings&) const = default;
  friend std::ostream& operator<<(std::ostream& out, const Findings& findings) {
    for (const std::string& one : findings.all) out << "\n  " << one;
    return out;
  }

  std::vector<std::string> all;
};

/// A schema file given as text, and what is found in it. The end mark is put behind it.
struct SchemaText {
  explicit SchemaText(std::string text)
      : reader(source::parse("test.yaml", std::move(text) + "...\n").document, diagnostics) {}

  Findings findings() const { return Findings(diagnostics); }

  std::vector<Diagnostic> diagnostics;
  SchemaReader reader;
};

/// An embedded file, without its end mark.
inline std::string embedded_text(std::string_view path) {
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.path == path) return std::string(file.bytes.substr(0, file.bytes.rfind("...")));
  }
  return {};
}

}  // namespace sipub::schema
