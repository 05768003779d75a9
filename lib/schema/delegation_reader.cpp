#include "schema/delegation_reader.h"

#include <algorithm>
#include <utility>

#include "schema/codes.h"

namespace sipub::schema {

using source::Node;

std::vector<Node> read_delegates(Fields& fields, MapReader& record, SectionShape& section) {
  auto delegates = fields.map("delegates");
  if (!delegates) return {};
  if (delegates->has("by") == delegates->has("through")) {
    fields.reader().report(kNotExactlyOne, delegates->node(), {{"keys", "by, through"}});
  }
  section.delegate_by = record.field(delegates->take("by"), {FieldType::org});
  section.delegate_through = record.field(delegates->take("through"), {FieldType::reference});
  section.delegate_match = record.field(delegates->take("match", Need::required));
  auto agreeing = delegates->list("agree");
  delegates->finish();
  return agreeing;
}

void read_agreeing(SchemaReader& reader, Node way, SectionShape& section) {
  const auto text = reader.text(way);
  if (!text) return;
  const MapShape* map = &section.record;
  std::vector<std::size_t> steps;
  for (std::size_t begin = 0; begin <= text->size();) {
    const std::size_t end = std::min(text->find('.', begin), text->size());
    const std::string_view name = std::string_view(*text).substr(begin, end - begin);
    const auto index = map == nullptr ? std::nullopt : map->find(name);
    if (!index) {
      std::vector<std::string> known;
      for (const FieldShape& field : section.record.fields) known.push_back(field.name);
      reader.report_unknown_name(way, {"字段", "欄位", "field"}, known);
      return;
    }
    steps.push_back(*index);
    map = map->fields[*index].map.get();
    begin = end + 1;
  }
  section.delegate_agree.push_back(std::move(steps));
}

}  // namespace sipub::schema
