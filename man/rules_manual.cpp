// Writes sipub-rules(7) from the pages of all codes: rules_manual DATE LANGUAGE

#include <array>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/version.h"
#include "base/wrap.h"
#include "check/check.h"
#include "render/phrases.h"

namespace {

using namespace sipub;

struct Group {
  std::string_view beginning;  ///< of the codes
  Words title;
};

const std::array kGroups{
    Group{"L1", {"台账：写法", "台賬：寫法", "LEDGERS: FORM"}},
    Group{"L2", {"台账：日期", "台賬：日期", "LEDGERS: DATES"}},
    Group{"L3", {"台账：数字", "台賬：數字", "LEDGERS: FIGURES"}},
    Group{"L4", {"台账：相互印证", "台賬：相互印證", "LEDGERS: REFERENCES AND OTHER LEDGERS"}},
    Group{"L5", {"台账：佐证材料", "台賬：佐證材料", "LEDGERS: EVIDENCE"}},
    Group{"L6", {"台账：个人信息", "台賬：個人資料", "LEDGERS: PRIVACY"}},
    Group{"L7", {"台账：表头和豁免", "台賬：表頭和豁免", "LEDGERS: HEADER AND WAIVERS"}},
    Group{"P1", {"方案：写法", "方案：寫法", "PLANS: FORM"}},
    Group{"P2", {"方案：名称", "方案：名稱", "PLANS: NAMES"}},
    Group{"P3", {"方案：内容", "方案：內容", "PLANS: SENSE"}},
    Group{"Y1", {"文件：语法", "檔案：語法", "TEXT: SYNTAX"}},
    Group{"Y2", {"文件：结构", "檔案：結構", "TEXT: STRUCTURE"}},
    Group{"Y3", {"文件：编码", "檔案：編碼", "TEXT: ENCODING"}},
};

/// Text as roff takes it: what would be an escape or a request there is neither.
std::string escaped(std::string_view text) {
  std::string result;
  bool at_begin = true;
  for (const char c : text) {
    if (at_begin && (c == '.' || c == '\'')) result += "\\&";
    result += c == '\\' ? std::string("\\e") : std::string(1, c);
    at_begin = c == '\n';
  }
  return result;
}

class Manual {
 public:
  explicit Manual(Language language) : language_(language) {}

  void line(std::string_view text) { text_.append(text).append("\n"); }
  void line(const Words& words) { line(words.in(language_)); }

  void section(const std::string& request) {
    line(request);
    is_first_ = true;
  }

  void paragraph(const std::string& text) {
    if (language_ == Language::en) {
      // The first one of a section stands apart by itself.
      if (!is_first_) line(".Pp");
      line(escaped(text));
      is_first_ = false;
      return;
    }
    // roff breaks lines at blanks alone, which Chinese has none of.
    line(".Bd -unfilled");
    for (const std::string& part : wrap(text, kWidth)) line(escaped(part));
    line(".Ed");
  }

  void labelled(const Words& label, const std::string& text) {
    paragraph(label.in(language_) + text);
  }

  void example(const Words& label, std::string_view text) {
    if (text.empty()) return;
    labelled(label, "");
    line(".Bd -literal -offset indent");
    text_ += escaped(text);
    if (text_.back() != '\n') text_ += '\n';
    line(".Ed");
  }

  void code(const CodePage& page) {
    section(".Ss " + std::string(page.code) + " " + std::string(page.name));
    paragraph(render::severity_word(page.severity).in(language_) +
              (language_ == Language::en ? ": " : "：") + page.title.in(language_));
    paragraph(page.why.in(language_));
    labelled({"提示语：", "提示語：", "Message: "}, render::in_general(page.message, language_));
    labelled({"改法：", "改法：", "To mend it: "}, render::in_general(page.cure, language_));
    example({"有问题的写法：", "有問題的寫法：", "Bad:"}, page.bad);
    example({"正确的写法：", "正確的寫法：", "Good:"}, page.good);
  }

  const std::string& text() const { return text_; }

 private:
  static constexpr std::size_t kWidth = 72;

  Language language_;
  std::string text_;
  bool is_first_ = true;
};

const Group& group_of(std::string_view code) {
  for (const Group& group : kGroups) {
    if (code.starts_with(group.beginning)) return group;
  }
  throw std::runtime_error("no group has the code " + std::string(code));
}

std::string rules_manual(std::string_view date, Language language) {
  Manual manual(language);
  manual.line(".Dd " + std::string(date));
  manual.line(".Dt SIPUB-RULES 7");
  manual.line(".Os sipub " + std::string(kVersion));
  manual.line({".Sh 名称", ".Sh 名稱", ".Sh NAME"});
  manual.line(".Nm sipub-rules");
  manual.line({".Nd sipub 能发现的问题", ".Nd sipub 能發現的問題", ".Nd what sipub finds"});
  manual.line({".Sh 描述", ".Sh 描述", ".Sh DESCRIPTION"});
  manual.paragraph(Words{"sipub check 和 sipub schema check 的每一条提示都有代码。"
                         "这里逐一说明：为什么要紧、怎么改、错误和正确的写法。"
                         "sipub explain 加代码，可以单看其中一条。",
                         "sipub check 和 sipub schema check 的每一條提示都有代碼。"
                         "這裏逐一說明：為什麼要緊、怎麼改、錯誤和正確的寫法。"
                         "sipub explain 加代碼，可以單看其中一條。",
                         "Every finding of sipub-check(1) and sipub-schema(1) has a code. These "
                         "are all of them: why each matters, how to mend it, a bad and a good "
                         "example. sipub-explain(1) shows a single one."}
                       .in(language));
  const Group* group = nullptr;
  for (const CodePage* page : check::code_pages()) {
    const Group& own = group_of(page->code);
    if (&own != group) manual.line(".Sh " + own.title.in(language));
    group = &own;
    manual.code(*page);
  }
  manual.line({".Sh 参见", ".Sh 參見", ".Sh SEE ALSO"});
  manual.line(
      ".Xr sipub 1 ,\n.Xr sipub-check 1 ,\n.Xr sipub-explain 1 ,\n.Xr sipub-schema 1 ,\n"
      ".Xr sipub-ledger 5 ,\n.Xr sipub-plan 5");
  return manual.text();
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const auto language = argc == 3 ? parse_language(argv[2]) : std::nullopt;
    if (!language) throw std::runtime_error("usage: rules_manual DATE LANGUAGE");
    std::cout << rules_manual(argv[1], *language) << std::flush;
    return std::cout ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "rules_manual: " << error.what() << '\n';
    return 1;
  }
}
