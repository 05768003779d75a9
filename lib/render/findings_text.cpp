#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "base/wrap.h"
#include "render/findings.h"
#include "render/phrases.h"
#include "render/snippet.h"
#include "render/style.h"

namespace sipub::render {
namespace {

/// Narrower than this nothing is folded.
constexpr std::size_t kLeastWidth = 40;
constexpr std::size_t kLeastRoom = 20;
constexpr std::string_view kIndent = "    ";

class TextReport {
 public:
  TextReport(const Findings& findings, const Options& options, const Sink& sink)
      : findings_(findings), options_(options), sink_(sink) {}

  void write() {
    const std::string* file = nullptr;
    for (const Finding& finding : findings_.findings) {
      if (file == nullptr || *file != finding.diagnostic.file) {
        if (file != nullptr) sink_("\n");
        file = &finding.diagnostic.file;
        sink_(paint(printable(*file), Paint::bold) + '\n');
      }
      write_finding(finding);
    }
    if (file != nullptr) sink_("\n");
    const bool clean = findings_.errors + findings_.warnings + findings_.notes == 0;
    const Paint tone = findings_.errors > 0 ? Paint::red : clean ? Paint::green : Paint::yellow;
    sink_(paint(totals(findings_, options_.language), tone) + '\n');
    if (const std::string note = project_note(options_); !note.empty()) {
      sink_(paint(note, Paint::faint) + '\n');
    }
  }

 private:
  std::string paint(std::string_view text, Paint look) const {
    return painted(text, look, options_.color);
  }

  std::string in(const Words& words) const { return words.in(options_.language); }

  void write_finding(const Finding& finding) {
    const Diagnostic& diagnostic = finding.diagnostic;
    const Paint tone = finding.waived.empty() ? paint_of(diagnostic.severity) : Paint::faint;
    std::string place;
    if (diagnostic.begin.line > 0) {
      place = fmt::format("{}:{}  ", diagnostic.begin.line, diagnostic.begin.column);
    }
    const std::string& word = severity_word(diagnostic.severity).in(options_.language);
    const std::size_t taken =
        display_width(place) + display_width(word) + 1 + diagnostic.code.size() + 2;
    const std::string message = message_of(findings_, finding, options_.language);
    sink_(fmt::format("  {}{} {}  ", place, paint(word, tone), paint(diagnostic.code, tone)));
    write_folded(message, 2 + taken);
    write_line(diagnostic, tone);
    for (const Related& related : diagnostic.related) write_related(related, diagnostic.file);
    const std::string cure = cure_of(findings_, finding, options_.language);
    if (!cure.empty()) write_labelled({"改法：", "改法：", "fix: "}, cure);
    if (!finding.waived.empty()) {
      write_labelled({"已豁免：", "已豁免：", "waived: "}, finding.waived);
    }
  }

  void write_line(const Diagnostic& diagnostic, Paint tone) {
    const std::string number = std::to_string(diagnostic.begin.line);
    const std::size_t gutter = kIndent.size() + number.size() + 3;
    const Snippet shown = snippet(diagnostic, std::max(options_.width, kLeastWidth) - gutter);
    if (shown.marks.empty()) return;
    const std::string bar = paint(" │", Paint::faint);
    const std::string line = shown.line.empty() ? "" : ' ' + shown.line;
    sink_(fmt::format("{}{}{}{}\n", kIndent, paint(number, Paint::faint), bar, line));
    sink_(fmt::format("{}{}{} {}\n", kIndent, std::string(number.size(), ' '), bar,
                      paint(shown.marks, tone)));
  }

  void write_related(const Related& related, const std::string& file) {
    std::string place = related.file.empty() || related.file == file ? "" : related.file + ':';
    if (related.begin.line > 0) {
      place += fmt::format("{}:{}", related.begin.line, related.begin.column);
    }
    const std::string& text = related.message.in(options_.language);
    const char* separator = options_.language == Language::en ? ": " : "：";
    write_labelled({"另见 ", "另見 ", "see "}, place + (text.empty() ? "" : separator + text));
  }

  void write_labelled(const Words& label, const std::string& text) {
    const std::string word = in(label);
    sink_(std::string(kIndent) + paint(word, Paint::faint));
    write_folded(text, kIndent.size() + display_width(word));
  }

  /// The text from column `taken` on, further lines below its beginning.
  void write_folded(const std::string& text, std::size_t taken) {
    const std::size_t width = std::max(options_.width, kLeastWidth);
    const std::size_t room = width > taken + kLeastRoom ? width - taken : kLeastRoom;
    bool first = true;
    for (const std::string& line : wrap(printable(text), room)) {
      sink_((first ? "" : std::string(taken, ' ')) + line + '\n');
      first = false;
    }
  }

  const Findings& findings_;
  const Options& options_;
  const Sink& sink_;
};

}  // namespace

void findings_text(const Findings& findings, const Options& options, const Sink& sink) {
  TextReport(findings, options, sink).write();
}

}  // namespace sipub::render
