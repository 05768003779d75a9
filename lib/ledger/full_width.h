#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace sipub::ledger {

/// What stands between full-width quotes that enclose the whole text: `“440105”`.
std::optional<std::string_view> without_quotes(std::string_view text);
/// What stands between full-width brackets that enclose the whole text: `【门户网站】`.
std::optional<std::string_view> without_brackets(std::string_view text);
/// Whether there is a comma of the kinds that split_at_commas knows.
bool has_comma(std::string_view text);
/// The parts between full-width commas, `、` and semicolons, without blanks around them; a single
/// one where there are none.
std::vector<std::string_view> split_at_commas(std::string_view text);

}  // namespace sipub::ledger
