#include "cmd/rule_options.h"

#include "base/text.h"
#include "check/check.h"

namespace sipub::cmd {
void declare(Declare& declare, RuleOptions& options) {
  declare.repeated(
      "--select", options.select, "CODE",
      {"只报告这些代码，如 Y2,unknown-field；可重复", "只報告這些代碼，如 Y2,unknown-field；可重複",
       "tell these codes only, such as Y2,unknown-field; repeatable"});
  declare.repeated(
      "--ignore", options.ignore, "CODE",
      {"不报告这些代码；可重复", "不報告這些代碼；可重複", "don't tell these codes; repeatable"});
  declare.repeated("--severity", options.severity, "CODE=LEVEL",
                   {"改变代码的级别：error、warning、note 或 off；可重复",
                    "改變代碼的級別：error、warning、note 或 off；可重複",
                    "take a code as error, warning, note or off; repeatable"});
}

check::Selection selection_of(const RuleOptions& options) {
  return {split_at_commas(options.select), split_at_commas(options.ignore),
          split_at_commas(options.severity)};
}

std::string list_of_rules(Language language) {
  std::string text;
  for (const auto* page : check::code_pages()) {
    text += pad_right(page->code, 6) + pad_right(severity_name(page->severity), 9) +
            page->title.in(language) + '\n';
  }
  return text;
}

}  // namespace sipub::cmd
