#include "base/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace sipub {

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: break;
  }
  return "note";
}

const std::string& Argument::in(Language language) const {
  if (const auto* words = std::get_if<Words>(&value)) return words->in(language);
  return std::get<std::string>(value);
}

bool operator<(const Diagnostic& a, const Diagnostic& b) {
  const auto place = [](const Diagnostic& d) {
    return std::tie(d.file, d.begin, d.end, d.span.begin, d.span.end, d.severity, d.code, d.path);
  };
  if (place(a) != place(b)) return place(a) < place(b);
  return std::lexicographical_compare(a.args.begin(), a.args.end(), b.args.begin(), b.args.end(),
                                      [](const Argument& x, const Argument& y) {
                                        return std::tie(x.name, x.in(Language::en)) <
                                               std::tie(y.name, y.in(Language::en));
                                      });
}

}  // namespace sipub
