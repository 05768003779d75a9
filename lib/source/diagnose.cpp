#include "source/diagnose.h"

#include <utility>

#include "source/excerpt.h"

namespace sipub::source {

Diagnostic diagnose(const Document& document, const CodePage& page, Span span,
                    std::vector<Argument> args) {
  const Position begin = document.position(span.begin);
  return {.code = page.code,
          .severity = page.severity,
          .file = document.file(),
          .span = span,
          .begin = begin,
          .end = document.position(span.end),
          .args = std::move(args),
          .excerpt = excerpt(document, begin)};
}

Related first_place(const Document& document, Span span) {
  return {.file = document.file(),
          .span = span,
          .begin = document.position(span.begin),
          .end = document.position(span.end),
          .message = {"第一次写在这里", "第一次寫在這裏", "first here"}};
}

}  // namespace sipub::source
