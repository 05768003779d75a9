#include "render/html_text.h"

#include "base/utf8.h"

namespace sipub::render::html {

std::string escaped(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const char32_t character = take_character(text);
    switch (character) {
      case U'&': result += "&amp;"; break;
      case U'<': result += "&lt;"; break;
      case U'>': result += "&gt;"; break;
      case U'"': result += "&quot;"; break;
      default: {
        const bool control = (character < 0x20 && character != U'\n' && character != U'\t') ||
                             (character >= 0x7F && character < 0xA0);
        append_character(result, control ? 0xFFFD : character);
      }
    }
  }
  return result;
}

std::string_view tone_class(report::Tone tone) {
  switch (tone) {
    case report::Tone::plain: break;
    case report::Tone::good: return "good";
    case report::Tone::late: return "late";
    case report::Tone::open: return "open";
    case report::Tone::bad: return "bad";
    case report::Tone::unknown: return "unknown";
    case report::Tone::muted: return "muted";
  }
  return "";
}

}  // namespace sipub::render::html
