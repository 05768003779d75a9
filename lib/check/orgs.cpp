#include "check/orgs.h"

#include <algorithm>
#include <string>

#include "check/words.h"

namespace sipub::check {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

bool looks_like_org_id(std::string_view text) {
  const std::size_t hyphen = text.find('-');
  return hyphen != std::string_view::npos && hyphen >= 2 && hyphen + 1 < text.size() &&
         std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(hyphen), is_digit) &&
         is_lower(text[hyphen + 1]) &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(hyphen) + 1, text.end(),
                     [](char c) { return is_lower(c) || is_digit(c) || c == '-' || c == '_'; });
}

Words role_label(const schema::Plan& plan, std::string_view role) {
  const auto org = plan.shape.header.find("org");
  if (org && plan.shape.header.fields[*org].map) {
    const schema::MapShape& map = *plan.shape.header.fields[*org].map;
    const auto field = map.find("role");
    if (field && map.fields[*field].vocabulary != nullptr) {
      for (const schema::Word& word : map.fields[*field].vocabulary->words) {
        if (word.name == role) return word.label;
      }
    }
  }
  return same(role);
}

Words instead_of(std::string_view text) {
  const std::string shown(text);
  return {"，这里是“" + shown + "”", "，這裏是“" + shown + "”", ", not “" + shown + "”"};
}

Words list_orgs(const std::vector<schema::Org>& orgs) {
  if (orgs.empty()) return {"没有单位", "沒有單位", "none"};
  Words list;
  for (const schema::Org& org : orgs) {
    const bool first = list.empty();
    list.zh_hans += (first ? "" : "、") + org.id();
    list.zh_hant += (first ? "" : "、") + org.id();
    list.en += (first ? "" : ", ") + org.id();
  }
  return list;
}

}  // namespace sipub::check
