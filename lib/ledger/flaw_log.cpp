#include "ledger/flaw_log.h"

namespace sipub::ledger {

namespace {

constexpr std::size_t kMostFlaws = 10'000;
constexpr std::size_t kMostBytes = 120;

void count(FlawCounts& counts, Severity severity) {
  switch (severity) {
    case Severity::error: ++counts.errors; break;
    case Severity::warning: ++counts.warnings; break;
    case Severity::note: ++counts.notes; break;
  }
}

Words put_together(const std::vector<const Words*>& labels, const Words& between) {
  Words all;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (i > 0) {
      all.zh_hans += between.zh_hans;
      all.zh_hant += between.zh_hant;
      all.en += between.en;
    }
    all.zh_hans += labels[i]->in(Language::zh_hans);
    all.zh_hant += labels[i]->in(Language::zh_hant);
    all.en += labels[i]->in(Language::en);
  }
  return all;
}

}  // namespace

void FlawLog::add(Flaw::Kind kind, Span span, std::vector<Argument> args, Severity severity,
                  std::optional<Span> first) {
  if (severity == Severity::error) ++errors_;
  if (is_full()) {
    count(ledger_.flaws_left_out, severity);
    return;
  }
  ledger_.flaws.push_back({.kind = kind,
                           .severity = severity,
                           .span = span,
                           .path = path(),
                           .args = std::move(args),
                           .first = first});
}

bool FlawLog::is_full() const { return ledger_.flaws.size() >= kMostFlaws; }

void FlawLog::name_record(std::size_t kept, const std::string& id) {
  for (std::size_t i = kept; i < ledger_.flaws.size(); ++i) ledger_.flaws[i].record = id;
}

std::string FlawLog::path() const {
  std::string path;
  for (const auto& step : steps_) {
    if (const auto* key = std::get_if<std::string_view>(&step)) {
      if (!path.empty()) path += '.';
      path += shortened(*key);
    } else {
      path += '[' + std::to_string(std::get<std::size_t>(step)) + ']';
    }
  }
  return path;
}

std::string shortened(std::string_view text) {
  if (text.size() <= kMostBytes) return std::string(text);
  std::size_t end = kMostBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + "…";
}

Words joined(const std::vector<const Words*>& labels) {
  return put_together(labels, {"、", "、", ", "});
}

Words added_up(const std::vector<const Words*>& labels) {
  return put_together(labels, {" + ", " + ", " + "});
}

}  // namespace sipub::ledger
