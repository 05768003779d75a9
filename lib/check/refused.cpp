#include "check/refused.h"

#include "check/fields.h"
#include "check/text_forms.h"

namespace sipub::check {
namespace {

/// The section that a path leads into; null for the header.
const schema::SectionShape* section_of(const Subject& subject, std::string_view path) {
  for (std::size_t i = 0; i < subject.ledger.sections.size(); ++i) {
    const std::string& key = subject.ledger.sections[i].key;
    if (key.empty() || !path.starts_with(key) || path.size() == key.size()) continue;
    if (path[key.size()] == '[' || path[key.size()] == '.') return &subject.plan.shape.sections[i];
  }
  return nullptr;
}

}  // namespace

RefusedKey refused_key(const Subject& subject, const ledger::Flaw& flaw) {
  const schema::SectionShape* section = section_of(subject, flaw.path);
  if (section == nullptr) return {};
  RefusedKey found;
  any_map(section->record, [&](const schema::MapShape& map) {
    const auto index = map.refused_index.find(argument(flaw, "key"));
    if (index) found = {&map.refused[*index], &map};
    return index.has_value();
  });
  return found;
}

std::string_view map_path(std::string_view path, std::string_view key) {
  if (!path.ends_with(key)) return path;
  path.remove_suffix(key.size());
  if (path.ends_with('.')) path.remove_suffix(1);
  return path;
}

}  // namespace sipub::check
