#include "render/style.h"

namespace sipub::render {
namespace {

std::string_view sequence(Paint paint) {
  switch (paint) {
    case Paint::plain: break;
    case Paint::bold: return "\x1b[1m";
    case Paint::faint: return "\x1b[2m";
    case Paint::red: return "\x1b[1;31m";
    case Paint::green: return "\x1b[32m";
    case Paint::yellow: return "\x1b[33m";
    case Paint::blue: return "\x1b[34m";
    case Paint::magenta: return "\x1b[35m";
    case Paint::cyan: return "\x1b[36m";
  }
  return "";
}

}  // namespace

std::string painted(std::string_view text, Paint paint, bool color) {
  if (!color || paint == Paint::plain || text.empty()) return std::string(text);
  return std::string(sequence(paint)).append(text).append("\x1b[0m");
}

Paint paint_of(Severity severity) {
  switch (severity) {
    case Severity::error: return Paint::red;
    case Severity::warning: return Paint::yellow;
    case Severity::note: break;
  }
  return Paint::cyan;
}

Paint paint_of(report::Tone tone) {
  switch (tone) {
    case report::Tone::plain: break;
    case report::Tone::good: return Paint::green;
    case report::Tone::late: return Paint::cyan;
    case report::Tone::open: return Paint::blue;
    case report::Tone::bad: return Paint::red;
    case report::Tone::unknown: return Paint::magenta;
    case report::Tone::muted: return Paint::faint;
  }
  return Paint::plain;
}

}  // namespace sipub::render
