#include "check/doubts.h"

#include "check/fields.h"

namespace sipub::check {
namespace {

const std::int64_t* number_at(const ledger::Map& map, std::size_t field) {
  const ledger::Value& value = map.at(field);
  return value.usable() ? value.number() : nullptr;
}

std::uint64_t distance(std::int64_t a, std::int64_t b) {
  return a > b ? static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b)
               : static_cast<std::uint64_t>(b) - static_cast<std::uint64_t>(a);
}

}  // namespace

void each_doubt(const Subject& subject, schema::Doubt::Kind kind,
                const std::function<void(const schema::MapShape&, const ledger::Map&,
                                         const schema::Doubt&)>& see) {
  const auto look = [&](const schema::MapShape& shape, const ledger::Map& map) {
    for (const schema::Doubt& doubt : shape.doubts) {
      if (doubt.kind == kind) see(shape, map, doubt);
    }
  };
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.empty()) continue;
    const schema::MapShape& shape =
        subject.plan.shape.sections[section.records.front().section].record;
    if (!any_map(shape, [](const schema::MapShape& map) { return !map.doubts.empty(); })) continue;
    for (const ledger::Record& record : section.records) each_map(shape, record.fields, look);
  }
}

std::optional<std::int64_t> sum_of(const ledger::Map& map, const schema::Doubt& doubt) {
  std::int64_t sum = 0;
  for (std::size_t i = 1; i < doubt.fields.size(); ++i) {
    const std::int64_t* part = number_at(map, doubt.fields[i]);
    if (part == nullptr || __builtin_add_overflow(sum, *part, &sum)) return {};
  }
  for (const std::size_t field : doubt.minus) {
    const std::int64_t* part = number_at(map, field);
    if (part == nullptr || __builtin_sub_overflow(sum, *part, &sum)) return {};
  }
  return sum;
}

std::optional<std::int64_t> sum_of_given(const ledger::Map& map, const schema::Doubt& doubt) {
  std::int64_t sum = 0;
  bool any = false;
  for (std::size_t i = 1; i < doubt.fields.size(); ++i) {
    const std::int64_t* part = number_at(map, doubt.fields[i]);
    if (part == nullptr) continue;
    any = true;
    if (__builtin_add_overflow(sum, *part, &sum)) return {};
  }
  return any ? std::optional(sum) : std::nullopt;
}

bool equal_when_rounded(std::int64_t value, std::int64_t sum, const schema::Doubt& doubt,
                        const ledger::Map& map) {
  const std::uint64_t apart = distance(value, sum);
  const std::int64_t* unit = doubt.rounding ? number_at(map, *doubt.rounding) : nullptr;
  // Figures in single units are exact.
  if (unit == nullptr || *unit <= 1) return apart == 0;
  const std::uint64_t numbers = doubt.fields.size() + doubt.minus.size();
  std::uint64_t twice_allowed = 0;
  if (__builtin_mul_overflow(numbers, static_cast<std::uint64_t>(*unit), &twice_allowed)) {
    return true;
  }
  return apart <= twice_allowed / 2;
}

std::string difference(std::int64_t a, std::int64_t b) { return std::to_string(distance(a, b)); }

Words formula(const schema::MapShape& shape, const schema::Doubt& doubt) {
  Words words;
  const auto add = [&](std::string_view sign, std::size_t field) {
    const Words& label = shape.fields[field].label;
    words.zh_hans.append(sign).append(label.in(Language::zh_hans));
    words.zh_hant.append(sign).append(label.in(Language::zh_hant));
    words.en.append(sign).append(label.in(Language::en));
  };
  for (std::size_t i = 1; i < doubt.fields.size(); ++i) add(i == 1 ? "" : " + ", doubt.fields[i]);
  for (const std::size_t field : doubt.minus) add(" - ", field);
  return words;
}

}  // namespace sipub::check
