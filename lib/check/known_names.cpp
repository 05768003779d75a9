#include "check/known_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/spelling.h"
#include "check/text_forms.h"
#include "check/words.h"

namespace sipub::check {
namespace {

using ledger::Flaw;
using schema::FieldShape;
using schema::MapShape;

struct Known {
  const std::string* name;
  const Words* label;
  bool required;
  std::size_t likeness = 0;
};

/// The map that a value holds or lists; null for anything else.
const MapShape* map_in(const FieldShape& field) {
  return field.element ? map_in(*field.element) : field.map.get();
}

/// Takes the next key off a path such as `channels[2].kind`, with the numbers behind it.
std::string_view take_key(std::string_view& path) {
  const std::string_view step = path.substr(0, path.find('.'));
  path.remove_prefix(std::min(step.size() + 1, path.size()));
  return step.substr(0, step.find('['));
}

/// The map at the end of a path; null where a key of it isn't known.
const MapShape* map_at(const schema::Shape& shape, std::string_view path) {
  const std::string_view top = take_key(path);
  const MapShape* map = nullptr;
  if (const auto section = shape.find_section(top)) {
    map = &shape.sections[*section].record;
  } else if (const auto field = shape.header.find(top)) {
    map = map_in(shape.header.fields[*field]);
  }
  while (map != nullptr && !path.empty()) {
    const auto field = map->find(take_key(path));
    map = field ? map_in(map->fields[*field]) : nullptr;
  }
  return map;
}

void add_fields(std::vector<Known>& known, const MapShape& map) {
  for (const FieldShape& field : map.fields) {
    if (!field.derived) known.push_back({&field.name, &field.label, field.required});
  }
}

std::vector<Known> all_known(const schema::Shape& shape, const Flaw& flaw) {
  std::vector<Known> known;
  std::string_view path = flaw.path;
  if (flaw.kind == Flaw::Kind::unknown_field) {
    const std::size_t dot = path.rfind('.');
    path = path.substr(0, dot == std::string_view::npos ? 0 : dot);
  }
  if (flaw.kind == Flaw::Kind::unknown_section || path.empty()) {
    add_fields(known, shape.header);
    for (const auto& section : shape.sections) {
      known.push_back({&section.name, &section.label, false});
    }
  } else if (const MapShape* map = map_at(shape, path)) {
    add_fields(known, *map);
  }
  return known;
}

void put_likely_first(std::vector<Known>& known, std::string_view written) {
  for (Known& one : known) {
    one.likeness = likeness(written, *one.name);
    for (const Language language : kLanguages) {
      one.likeness = std::max(one.likeness, likeness(written, one.label->in(language)));
    }
  }
  std::stable_sort(known.begin(), known.end(), [](const Known& a, const Known& b) {
    return a.likeness != b.likeness ? a.likeness > b.likeness : a.required && !b.required;
  });
}

}  // namespace

Words known_names(const schema::Shape& shape, const Flaw& flaw) {
  constexpr std::size_t kMost = 8;
  if (!argument(flaw, "nearest").empty()) return {};
  std::vector<Known> known = all_known(shape, flaw);
  if (known.empty()) return {};
  put_likely_first(known, argument(flaw, "key"));
  Words list;
  const std::size_t shown = std::min(known.size(), kMost);
  for (std::size_t i = 0; i < shown; ++i) {
    const Words& label = *known[i].label;
    list.zh_hans += (i > 0 ? "、" : "") + label.in(Language::zh_hans);
    list.zh_hant += (i > 0 ? "、" : "") + label.in(Language::zh_hant);
    list.en += (i > 0 ? ", " : "") + label.in(Language::en);
  }
  if (const std::size_t others = known.size() - shown; others > 0) {
    list.zh_hans += fmt::format("等{}个", known.size());
    list.zh_hant += fmt::format("等{}個", known.size());
    list.en += fmt::format(" and {} other{}", others, others == 1 ? "" : "s");
  }
  return in_brackets(list);
}

}  // namespace sipub::check
