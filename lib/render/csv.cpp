#include "render/csv.h"

#include <string_view>

namespace sipub::render {
namespace {

/// A spreadsheet would compute a text that begins like this.
bool looks_like_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

}  // namespace

std::string csv_field(const std::string& text) {
  const std::string safe = looks_like_formula(text) ? "'" + text : text;
  if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
  std::string result = "\"";
  for (const char c : safe) result += c == '"' ? "\"\"" : std::string(1, c);
  return result + '"';
}

void write_csv_line(const std::vector<std::string>& fields, const Sink& sink) {
  std::string line;
  for (const std::string& field : fields) {
    if (&field != &fields.front()) line += ',';
    line += field;
  }
  sink(line + "\r\n");
}

}  // namespace sipub::render
