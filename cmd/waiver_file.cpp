#include "cmd/waiver_file.h"

#include <fmt/format.h>

#include "base/code_page.h"
#include "base/failure.h"
#include "base/file.h"
#include "check/check.h"
#include "source/parse.h"

namespace sipub::cmd {
namespace {

Failure broken(const std::string& file, const Diagnostic& first) {
  const std::string place = fmt::format("{}:{}:{}: ", file, first.begin.line, first.begin.column);
  const CodePage* page = check::find_code(first.code);
  const auto say = [&](Language language) {
    return place + (page ? fill(page->message, first.args, language) : std::string(first.code));
  };
  return Failure(Words{say(Language::zh_hans), say(Language::zh_hant), say(Language::en)});
}

}  // namespace

std::vector<ledger::Waiver> read_waivers(const std::string& file, const schema::Plan& plan) {
  if (file.empty()) return {};
  auto parsed = source::parse(file, read_file(file), {.expect_end_mark = false});
  for (const auto& diagnostic : parsed.diagnostics) {
    if (diagnostic.severity == Severity::error) throw broken(file, diagnostic);
  }
  const auto ledger = ledger::read(std::move(parsed), plan);
  auto waivers = ledger::waivers_of(ledger, plan);
  if (waivers.empty()) {
    throw Failure(Words{"“" + file + "”里没有豁免事项；写法与台账里的相同。",
                        "“" + file + "”裏沒有豁免事項；寫法與台賬裏的相同。",
                        "There are no waivers in \"" + file +
                            "\". They are written as in a "
                            "ledger."});
  }
  return waivers;
}

}  // namespace sipub::cmd
