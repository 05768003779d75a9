#include "ledger/section_reader.h"

#include "ledger/conditions.h"
#include "ledger/occasions_reader.h"
#include "ledger/record_dates.h"

namespace sipub::ledger {

using schema::SectionShape;
using schema::SectionType;
using source::Node;

void SectionReader::read(std::size_t index, const source::Entry& entry) {
  Section& section = ledger_.sections[index];
  const Step step(log_, entry.key.text());
  if (section.present) {
    log_.add(Flaw::Kind::duplicate_key, entry.key.span(),
             {{"key", shortened(entry.key.text())}, {"other", shortened(section.key)}},
             Severity::error, section.key_span);
    section.readable = false;
    return;
  }
  section.present = true;
  section.key = shortened(entry.key.text());
  section.key_span = entry.key.span();
  section.is_list = !plan_.shape.sections[index].one;
  ids_.clear();
  read_entries(section, index, entry.value);
}

void SectionReader::read_entries(Section& section, std::size_t index, Node node) {
  const SectionShape& shape = plan_.shape.sections[index];
  const auto refuse = [&](Flaw::Kind kind) {
    section.readable = false;
    const bool is_text = node.is_scalar() && !node.is_null();
    log_.add(kind, is_text ? node.span() : section.key_span,
             {{"field", shape.label}, {"value", std::string()}});
  };
  if (node.is_broken()) {
    section.readable = false;
    log_.add_told();
  } else if (node.is_null()) {
    refuse(Flaw::Kind::empty_value);
  } else if (node.is_sequence() && (!shape.one || node.size() == 0)) {
    section.records.reserve(node.size());
    ids_.reserve(node.size());
    for (const Node item : node.items()) {
      const Step step(log_, section.records.size());
      read_record(section, index, item);
    }
  } else if (node.is_mapping() && shape.one) {
    read_record(section, index, node);
  } else {
    refuse(shape.one ? Flaw::Kind::not_a_map : Flaw::Kind::not_a_list);
  }
}

void SectionReader::read_record(Section& section, std::size_t index, Node node) {
  const SectionShape& shape = plan_.shape.sections[index];
  const std::int64_t errors = log_.errors();
  const std::size_t flaws = log_.kept();

  Record& record = section.records.emplace_back();
  record.section = index;
  record.ordinal = section.records.size() - 1;
  record.span = node.span();
  record.begin = node.begin();
  if (node.is_mapping()) {
    read_fields(record, node);
  } else if (node.is_broken()) {
    log_.add_told();
  } else {
    log_.add(node.is_null() ? Flaw::Kind::empty_value : Flaw::Kind::not_a_map, node.span(),
             {{"field", shape.label}});
  }
  record.is_void = log_.errors() > errors;

  const Value& area = shape.area ? record.at(*shape.area) : Value{};
  record.area = area.usable() && area.text() ? *area.text() : own_area_;
  const Value& id = shape.id ? record.at(*shape.id) : Value{};
  if (log_.kept() > flaws && id.usable() && id.text()) {
    log_.name_record(flaws, shortened(*id.text()));
  }
}

void SectionReader::read_fields(Record& record, Node node) {
  const SectionShape& shape = plan_.shape.sections[record.section];
  const bool needs_id = shape.type == SectionType::state && !shape.one;
  record.fields =
      typing_.record(node, shape.record, needs_id ? shape.id : std::nullopt,
                     [&](const Map& map, const MetKeys& met) {
                       if (shape.occasions)
                         record.occasions = read_occasions(map, shape, met, log_, *ledger_.arena);
                       if (needs_id && shape.id && !met.has(*shape.id)) {
                         log_.add(Flaw::Kind::missing_id, met.head(), {{"section", shape.label}});
                       }
                     });
  test_id(record);
  if (shape.type == SectionType::act) test_year(record);
}

void SectionReader::test_id(const Record& record) {
  const SectionShape& shape = plan_.shape.sections[record.section];
  if (!shape.id) return;
  const Value& id = record.at(*shape.id);
  if (!id.usable() || id.text() == nullptr) return;
  // Records stay where they are until the section is complete, and so do their texts.
  const auto [first, is_new] = ids_.try_emplace(*id.text(), id.span);
  if (is_new) return;
  log_.add(Flaw::Kind::duplicate_id, id.span, {{"id", shortened(*id.text())}}, Severity::error,
           first->second);
}

void SectionReader::test_year(const Record& record) {
  const SectionShape& shape = plan_.shape.sections[record.section];
  if (ledger_.year == 0) return;
  std::optional<std::size_t> field = shape.on;
  std::optional<Date> day = last_day(record, shape);
  if (shape.occasions && record.occasions) {
    day = record.occasions->period.last;
    const auto& fields = *shape.occasions;
    field = record.at(fields.date).usable() ? fields.date : fields.to;
  }
  if (!day || year_of(*day) == ledger_.year) return;
  log_.add(Flaw::Kind::outside_year, record.at(*field).span,
           {{"value", format_iso(*day)}, {"year", std::to_string(ledger_.year)}});
}

}  // namespace sipub::ledger
