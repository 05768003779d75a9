#include "cmd/fix_options.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.h"
#include "check/fix.h"
#include "render/unified_diff.h"

namespace sipub::cmd {

void declare(Declare& declare, FixOptions& options) {
  declare.heading({"改正", "改正", "Mending"});
  declare.flag(
      "--fix", options.fix,
      {"改正写法（日期、数字、代码的引号等），不改变内容",
       "改正寫法（日期、數字、代碼的引號等），不改變內容",
       "mend how things are written (dates, numbers, codes in quotes), not what they say"});
  declare.flag("--diff", options.diff,
               {"只显示会怎样改正", "只顯示會怎樣改正", "show what --fix would change"});
  declare.choice("--keys", options.keys, {"zh-Hans", "zh-Hant", "en"},
                 {"与 --fix 或 --diff 合用：字段名和词语统一成这种语言",
                  "與 --fix 或 --diff 合用：欄位名和詞語統一成這種語言",
                  "with --fix or --diff: put keys and words into this language"});
}

Mender::Mender(const FixOptions& options, const Inputs& inputs)
    : options_(options), inputs_(inputs), mended_(inputs.files.size()) {
  if (!options.keys.empty() && !options.fix && !options.diff) {
    throw Failure(Words{"--keys 要与 --fix 或 --diff 合用。", "--keys 要與 --fix 或 --diff 合用。",
                        "--keys goes with --fix or --diff."});
  }
  const bool has_input = std::any_of(inputs.files.begin(), inputs.files.end(),
                                     [](const InputFile& file) { return file.path == "-"; });
  if (options.fix && !options.diff && has_input) {
    throw Failure(Words{"标准输入不能改正，可以用 --diff 查看。",
                        "標準輸入不能改正，可以用 --diff 查看。",
                        "Standard input can't be mended. See what would be with --diff."});
  }
}

std::optional<std::string> Mender::mend(std::size_t file, const schema::Plan& plan,
                                        const ledger::Ledger& ledger) {
  if (!options_.fix && !options_.diff) return {};
  auto edits = check::fixes(plan, ledger, parse_language(options_.keys));
  if (edits.empty()) return {};
  std::string old_text(ledger.document->bytes());
  std::optional<std::string> text;
  if (!options_.diff) {
    text = apply_edits(old_text, edits);
    write_input(inputs_.files[file], *text);
  }
  mended_[file] = {std::move(old_text), std::move(edits)};
  return text;
}

bool Mender::has_changes() const {
  return std::any_of(mended_.begin(), mended_.end(),
                     [](const Mended& mended) { return !mended.edits.empty(); });
}

void Mender::write_diffs(const render::Options& look, const render::Sink& sink) const {
  for (std::size_t i = 0; i < mended_.size(); ++i) {
    render::unified_diff(inputs_.files[i].name, mended_[i].old_text, mended_[i].edits, look, sink);
  }
}

void Mender::tell(Language language, Environment& environment) const {
  if (options_.diff || !has_changes()) return;
  std::size_t files = 0;
  std::size_t places = 0;
  for (const auto& mended : mended_) {
    files += mended.edits.empty() ? 0 : 1;
    places += mended.edits.size();
  }
  environment.tell({fmt::format("已改正 {} 份台账，共 {} 处。", files, places),
                    fmt::format("已改正 {} 份台賬，共 {} 處。", files, places),
                    fmt::format("Mended {} {} in {} {}.", places, places == 1 ? "place" : "places",
                                files, files == 1 ? "ledger" : "ledgers")},
                   language);
}

}  // namespace sipub::cmd
