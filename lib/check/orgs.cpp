#include "check/orgs.h"

#include <algorithm>
#include <string>

#include "check/words.h"

namespace sipub::check {
namespace {

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The role itself, or the role and the number of an org that shares it.
bool is_role(const schema::OrgRegister& orgs, std::string_view text) {
  const auto fits = [&](std::string_view role) {
    return text.starts_with(role) && (text.size() == role.size() || text[role.size()] == '-');
  };
  return (!orgs.both.empty() && fits(orgs.both)) ||
         std::any_of(orgs.roles.begin(), orgs.roles.end(), fits);
}

}  // namespace

bool looks_like_org_id(const schema::Plan& plan, std::string_view text) {
  const std::size_t hyphen = text.find('-');
  if (hyphen == std::string_view::npos || hyphen == 0) return false;
  const std::string_view code = text.substr(0, hyphen);
  return plan.regions.find(code) != nullptr ||
         (std::all_of(code.begin(), code.end(), is_alphanumeric) &&
          is_role(plan.orgs, text.substr(hyphen + 1)));
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
