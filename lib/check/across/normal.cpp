#include "check/across/normal.h"

#include "base/text.h"
#include "base/utf8.h"
#include "check/across/hash.h"
#include "check/areas.h"

namespace sipub::check {

std::string normal_code(std::string_view text) {
  const std::string plain = lower_case(nfkc(text));
  std::string_view rest = plain;
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (rest.starts_with(scheme)) rest.remove_prefix(scheme.size());
  }
  while (rest.ends_with('/')) rest.remove_suffix(1);
  std::string result;
  while (!rest.empty()) {
    const char32_t character = take_character(rest);
    switch (character) {
      case U' ':
      case U'\t': break;
      case U'〔':
      case U'【':
      case U'(': result += '['; break;
      case U'〕':
      case U'】':
      case U')': result += ']'; break;
      default: append_character(result, character);
    }
  }
  return result;
}

std::string line_of(const schema::Plan& plan, const schema::Org& org) {
  schema::Org carried_on = org;
  if (const schema::Division* division = plan.regions.find(org.division)) {
    carried_on.division = final_division(plan.regions, *division).code;
  }
  return carried_on.id();
}

std::uint64_t name_hash(const schema::Plan& plan, std::string_view name) {
  if (const auto org = plan.orgs.find(name, plan.regions)) {
    return hash_of({"org", line_of(plan, *org)});
  }
  return hash_of({"body", normal_code(name)});
}

}  // namespace sipub::check
