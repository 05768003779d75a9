#include "cmd/carried_states.h"

#include <yaml-cpp/yaml.h>

#include "ledger/record_dates.h"

namespace sipub::cmd {
namespace {

/// Records up to this many bytes stand on one line.
constexpr std::uint32_t kShort = 240;

/// The entry of the ledger's text that a record was read from.
source::Node node_of(const ledger::Ledger& ledger, const ledger::Section& section,
                     const ledger::Record& record) {
  const auto entries = ledger.document->root().find(section.key);
  if (!section.is_list) return entries;
  std::size_t ordinal = 0;
  for (const auto item : entries.items()) {
    if (ordinal++ == record.ordinal) return item;
  }
  return {};
}

void emit_scalar(YAML::Emitter& out, source::Node node) {
  if (!node.is_plain()) out << YAML::DoubleQuoted;
  out << std::string(node.text());
}

void emit(YAML::Emitter& out, source::Node node) {
  if (node.is_mapping()) {
    out << YAML::BeginMap;
    for (const auto& [key, value] : node.entries()) {
      out << YAML::Key;
      emit_scalar(out, key);
      out << YAML::Value;
      emit(out, value);
    }
    out << YAML::EndMap;
  } else if (node.is_sequence()) {
    out << YAML::Flow << YAML::BeginSeq;
    for (const auto item : node.items()) emit(out, item);
    out << YAML::EndSeq;
  } else {
    emit_scalar(out, node);
  }
}

}  // namespace

std::vector<source::Node> carried_states(const schema::Plan& plan, const ledger::Ledger& ledger,
                                         std::size_t section, int year) {
  const auto& shape = plan.shape.sections[section];
  std::vector<source::Node> carried;
  if (shape.type != schema::SectionType::state) return carried;
  const Date new_year = make_date(year, 1, 1);
  for (const auto& record : ledger.sections[section].records) {
    const auto last = ledger::last_day(record, shape);
    if (record.is_void || (last && *last < new_year)) continue;
    if (const auto node = node_of(ledger, ledger.sections[section], record)) {
      carried.push_back(node);
    }
  }
  return carried;
}

void emit_node(YAML::Emitter& out, source::Node node) {
  if (node.span().size() <= kShort) out << YAML::Flow;
  emit(out, node);
}

}  // namespace sipub::cmd
