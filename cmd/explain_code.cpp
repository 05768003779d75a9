#include <string>

#include "cmd/explain_pages.h"

namespace sipub::cmd {
namespace {

Words severity_word(Severity severity) {
  switch (severity) {
    case Severity::error: return {"错误", "錯誤", "error"};
    case Severity::warning: return {"警告", "警告", "warning"};
    case Severity::note: break;
  }
  return {"提示", "提示", "note"};
}

/// A template in general: what differs from case to case stands as an ellipsis.
std::string in_general(const Words& text, Language language) {
  std::vector<Argument> arguments;
  for (const auto& name : placeholders(text.in(language))) arguments.push_back({name, "…"});
  return fill(text, arguments, language);
}

}  // namespace

void explain_code(const CodePage& code, Page& page) {
  page.title(std::string(code.code) + "  " + page.in(code.title));
  page.item({"名称", "名稱", "Name"}, code.name);
  page.item({"级别", "級別", "Severity"}, page.in(severity_word(code.severity)));
  page.item({"提示语", "提示語", "Message"}, in_general(code.message, page.language()));
  page.heading({"为什么要紧", "為什麼要緊", "Why it matters"});
  page.paragraph(page.in(code.why));
  page.heading({"怎么改", "怎麼改", "How to mend it"});
  page.paragraph(in_general(code.cure, page.language()));
  if (!code.bad.empty()) {
    page.heading({"有问题的写法", "有問題的寫法", "Bad"});
    page.verbatim(code.bad);
  }
  if (!code.good.empty()) {
    page.heading({"正确的写法", "正確的寫法", "Good"});
    page.verbatim(code.good);
  }
}

}  // namespace sipub::cmd
