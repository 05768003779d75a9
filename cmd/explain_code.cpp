#include <string>

#include "cmd/explain_pages.h"
#include "render/phrases.h"

namespace sipub::cmd {
void explain_code(const CodePage& code, Page& page) {
  page.title(std::string(code.code) + "  " + page.in(code.title));
  page.item({"名称", "名稱", "Name"}, code.name);
  page.item({"级别", "級別", "Severity"}, page.in(render::severity_word(code.severity)));
  page.item({"提示语", "提示語", "Message"}, render::in_general(code.message, page.language()));
  page.heading({"为什么要紧", "為什麼要緊", "Why it matters"});
  page.paragraph(page.in(code.why));
  page.heading({"怎么改", "怎麼改", "How to mend it"});
  page.paragraph(render::in_general(code.cure, page.language()));
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
