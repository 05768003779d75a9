#include "check/across/gather.h"

#include <algorithm>
#include <unordered_map>

#include "check/across/gather_delegations.h"
#include "check/across/hash.h"
#include "check/across/normal.h"
#include "check/across/show_places.h"
#include "check/areas.h"
#include "check/fields.h"
#include "check/header.h"
#include "check/references.h"
#include "ledger/record_dates.h"

namespace sipub::check {
namespace {

using schema::FieldShape;
using schema::FieldType;
using schema::SectionShape;

class Gathering {
 public:
  Gathering(const Subject& subject, const AcrossNeeds& needs, AcrossStore& store)
      : subject_(subject),
        needs_(needs),
        plan_(subject.plan),
        ledger_(subject.ledger),
        store_(store) {}

  void run() {
    KeptLedger& kept = store_.ledgers.emplace_back();
    kept.file = ledger_.file;
    kept.digest = ledger_.digest;
    if (!has_header(subject_)) return;
    kept.org = ledger_.org.id();
    kept.line = line_ = line_of(plan_, ledger_.org);
    kept.year = ledger_.year;
    kept.header = header_span(subject_, "org");
    for (std::size_t i = 0; i < ledger_.sections.size(); ++i) section(i);
    if (needs_.delegations) gather_delegations(subject_, line_, store_);
    loose_references();
  }

 private:
  void section(std::size_t index) {
    const SectionShape& shape = plan_.shape.sections[index];
    const ledger::Section& section = ledger_.sections[index];
    const std::string number = std::to_string(index);
    if (shape.id && ids_unclear(ledger_, index, shape)) {
      store_.unclear.push_back(hash_of({line_, number}));
    }
    const bool has_unique =
        needs_.claims && std::any_of(shape.record.fields.begin(), shape.record.fields.end(),
                                     [](const FieldShape& field) { return field.unique; });
    for (const ledger::Record& record : section.records) {
      if (has_unique) claims(record, shape, number);
      if (shape.type == schema::SectionType::state) identity(record, shape, number);
      if (shape.adds_up && needs_.figures) figures(record, shape, number);
    }
  }

  void claims(const ledger::Record& record, const SectionShape& shape, const std::string& number) {
    for (const ledger::Slot& slot : record.fields.slots()) {
      const FieldShape& field = shape.record.fields[slot.field];
      if (!field.unique || !slot.value.usable() || slot.value.text() == nullptr) continue;
      if (field.unique_unless) {
        const auto* word = record.at(field.unique_unless->field).word();
        if (word != nullptr && word->index == field.unique_unless->word) continue;
      }
      const std::string value = normal_code(*slot.value.text());
      if (value.empty()) continue;
      store_.claims.push_back({.hash = hash_of({number, field.name, value}),
                               .begin = slot.value.span.begin,
                               .size = slot.value.span.size(),
                               .names = names_in(record, shape)});
    }
  }

  std::uint32_t names_in(const ledger::Record& record, const SectionShape& shape) {
    std::vector<std::uint64_t> names;
    each_value(shape.record, record.fields,
               [&](const FieldShape& field, const FieldShape&, const ledger::Value& value) {
                 if (field.type == FieldType::org && value.text() != nullptr) {
                   names.push_back(name_hash(plan_, *value.text()));
                 }
               });
    if (names.empty()) return 0;
    const auto index = static_cast<std::uint32_t>(store_.names.size());
    store_.names.push_back(names.size());
    store_.names.insert(store_.names.end(), names.begin(), names.end());
    return index;
  }

  void identity(const ledger::Record& record, const SectionShape& shape,
                const std::string& number) {
    if (!shape.id) return;
    const ledger::Value& id = record.at(*shape.id);
    if (!id.usable() || id.text() == nullptr) return;
    store_.identities.push_back({.hash = hash_of({line_, number, *id.text()}),
                                 .begin = id.span.begin,
                                 .fixed = needs_.fixed ? fixed_hash(record, shape) : 0,
                                 .from = kept_day(ledger::first_day(record, shape)),
                                 .to = kept_day(ledger::last_day(record, shape))});
  }

  static std::uint32_t fixed_hash(const ledger::Record& record, const SectionShape& shape) {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < shape.record.fields.size(); ++i) {
      if (!shape.record.fields[i].fixed) continue;
      const ledger::Value& value = record.at(i);
      if (!value.usable()) return 0;
      std::string text;
      if (const auto* word = value.word()) text = std::to_string(word->index);
      if (const auto* written = value.text()) text = normal_code(*written);
      if (const auto* number = value.number()) text = std::to_string(*number);
      if (const auto* date = value.date()) text = format_iso(*date);
      hash = hash_of(hash, hash_of({text}));
    }
    return hash == 0 ? 0 : std::max<std::uint32_t>(1, static_cast<std::uint32_t>(hash));
  }

  void figures(const ledger::Record& record, const SectionShape& shape, const std::string& number) {
    const auto day = ledger::last_day(record, shape);
    if (!day) return;
    const Area area = area_of(record.area);
    // The place has a hash of its own, so the series is taken without it.
    const std::string series = series_of(record, shape).substr(record.area.size());
    const std::uint64_t day_hash = hash_of({"day", format_iso(*day)});
    for (const ledger::Slot& slot : record.fields.slots()) {
      const FieldShape& field = shape.record.fields[slot.field];
      if (slot.value.state != ledger::Value::State::given || slot.value.number() == nullptr) {
        continue;
      }
      Figure figure;
      const std::uint64_t rest = hash_of({number, field.name, series}) ^ day_hash;
      figure.key = rest ^ area.hash;
      figure.set(*slot.value.number(), area.division);
      figure.begin = slot.value.span.begin;
      store_.figures.push_back(figure);
      if (area.is_local) {
        store_.local_figures.push_back({.key = rest ^ area_of(ledger_.org.division).hash,
                                        .local = area.hash,
                                        .value = *slot.value.number()});
      }
    }
  }

  struct Area {
    std::uint64_t hash = 0;
    std::uint16_t division = 0;
    bool is_local = false;
  };

  /// Areas are told by the codes that carry them on; local ids by the org's own division as well.
  Area area_of(std::string_view area) const {
    const schema::Regions& regions = plan_.regions;
    if (const schema::Division* division = regions.find(area)) {
      const schema::Division& last = final_division(regions, *division);
      const auto index = &last - regions.divisions.data();
      return {place_hash(last.code),
              index < 0xFFFF ? static_cast<std::uint16_t>(index + 1) : std::uint16_t{0}, false};
    }
    if (regions.enclosing(area) != nullptr) return {place_hash(area), 0, false};
    return {hash_of({"local", ledger_.org.division, area}), 0, true};
  }

  void loose_references() {
    std::unordered_map<std::uint64_t, std::size_t> seen;
    each_reference(subject_, [&](const Reference& reference) {
      if (reference.target != nullptr) return;
      const std::uint64_t hash =
          hash_of({line_, std::to_string(reference.section), *reference.value->text()});
      const SectionShape& shape = plan_.shape.sections[reference.record->section];
      const bool is_act = shape.type == schema::SectionType::act;
      const auto first =
          kept_day(is_act ? ledger::first_day(*reference.record, shape) : std::nullopt);
      const auto last =
          kept_day(is_act ? ledger::last_day(*reference.record, shape) : std::nullopt);
      const auto [found, is_new] = seen.try_emplace(hash, store_.references.size());
      if (is_new) {
        store_.references.push_back({.hash = hash,
                                     .span = reference.value->span,
                                     .section = static_cast<std::uint32_t>(reference.section),
                                     .first = first,
                                     .last = last});
        return;
      }
      LooseReference& known = store_.references[found->second];
      ++known.more;
      if (first != 0 && (known.first == 0 || first < known.first)) known.first = first;
      known.last = std::max(known.last, last);
    });
    show_references();
  }

  /// While the text is at hand.
  void show_references() {
    constexpr std::size_t kMostShown = 16;
    const std::size_t number = std::min(store_.references.size(), kMostShown);
    if (number == 0) return;
    std::sort(store_.references.begin(), store_.references.end(),
              [](const LooseReference& a, const LooseReference& b) {
                return a.span.begin < b.span.begin;
              });
    std::vector<AcrossPlace> places;
    for (std::size_t i = 0; i < number; ++i) {
      const Span span = store_.references[i].span;
      places.push_back({0, span.begin, span.size()});
      store_.references[i].shown = static_cast<std::uint32_t>(i);
    }
    store_.shown.resize(number);
    show_places(plan_.shape, ledger_, places, [&](std::size_t index, Diagnostic&& shown) {
      store_.shown[index] = std::move(shown);
    });
  }

  const Subject& subject_;
  const AcrossNeeds& needs_;
  const schema::Plan& plan_;
  const ledger::Ledger& ledger_;
  AcrossStore& store_;
  std::string line_;
};

}  // namespace

AcrossStore gather(const Subject& subject, const AcrossNeeds& needs) {
  AcrossStore store;
  Gathering(subject, needs, store).run();
  store.claims.shrink_to_fit();
  store.identities.shrink_to_fit();
  store.figures.shrink_to_fit();
  store.names.shrink_to_fit();
  store.offers.shrink_to_fit();
  store.offered_values.shrink_to_fit();
  return store;
}

}  // namespace sipub::check
