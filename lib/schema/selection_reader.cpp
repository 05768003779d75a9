#include "schema/selection_reader.h"

#include <algorithm>

#include "schema/codes.h"
#include "schema/condition_reader.h"
#include "schema/facts.h"
#include "schema/field_path.h"
#include "schema/plan_codes.h"

namespace sipub::schema {
namespace {

using source::Node;

constexpr Named<From> kFroms[] = {{"own", From::own},
                                  {"division", From::division},
                                  {"area", From::area},
                                  {"below", From::below},
                                  {"any", From::any}};
/// Inside an `each` over divisions: a division has no ledger of its own.
constexpr Named<From> kFromsOfDivision[] = {{"division", From::division},
                                            {"area", From::area},
                                            {"below", From::below},
                                            {"any", From::any},
                                            {"owner", From::owner}};

From default_from(const MeasurePlace& place) {
  if (place.scope == Scope::area) return From::area;
  if (place.scope == Scope::division || place.among_divisions) return From::division;
  return From::own;
}

From read_from(Fields& fields, const MeasurePlace& place) {
  const auto from = place.among_divisions ? fields.choice("from", kFromsOfDivision)
                                          : fields.choice("from", kFroms);
  return from.value_or(default_from(place));
}

/// A section of the shape, or one of the facts that the caller hands over.
bool read_section(Node node, const MeasurePlace& place, Selection& select) {
  if (node.is_scalar() && !place.shape().find_section(node.text())) {
    if (node.text() == ledger_facts().name) {
      select.source = Selection::Source::ledgers;
      return true;
    }
    if (node.text() == result_facts().name) {
      select.source = Selection::Source::results;
      return true;
    }
  }
  const auto section = place.names.section(node);
  if (section) select.section = *section;
  return section.has_value();
}

bool read_member_list(Node node, const MeasurePlace& place, Selection& select) {
  if (place.member == nullptr || place.member->map == nullptr) {
    place.reader().report(kDoesNotGoWith, node, {{"what", "list"}, {"with", "inner"}});
    return false;
  }
  auto path = place.names.path(node, *place.member->map);
  if (!path || !expect_list(place.reader(), node, *path)) return false;
  place.member->used = true;
  select.source = Selection::Source::member_list;
  select.list = *std::move(path);
  return true;
}

struct NamedAmount {
  std::string_view key;
  Amount::Kind kind;
  std::size_t fields;  ///< how many it takes; 0 = one or more
};
constexpr NamedAmount kAmounts[] = {{"sum", Amount::Kind::sum, 0},
                                    {"first", Amount::Kind::first, 0},
                                    {"difference", Amount::Kind::difference, 2},
                                    {"change", Amount::Kind::change, 1},
                                    {"distinct", Amount::Kind::distinct, 1}};

std::vector<FieldPath> read_amount_paths(Node node, const MapShape& map, bool numbers,
                                         const MeasurePlace& place) {
  std::vector<FieldPath> paths;
  for (const Node item : place.reader().list_or_one(node)) {
    auto path = place.names.path(item, map);
    if (!path) continue;
    if (numbers &&
        !expect_type(place.reader(), item, *path, {FieldType::number, FieldType::money})) {
      continue;
    }
    paths.push_back(*std::move(path));
  }
  return paths;
}

/// `needed` = how many fields there should be; 0 = one or more.
void expect_fields(Node node, std::size_t needed, const MeasurePlace& place) {
  const std::size_t written = node.is_sequence() ? node.size() : 1;
  if (needed == 0 ? written > 0 : written == needed) return;
  const std::string count = std::to_string(std::max<std::size_t>(needed, 1));
  place.reader().report(kWrongForm, node,
                        {{"expected", Words{count + "个字段", count + "個欄位",
                                            count == "1" ? "one field" : count + " fields"}}});
}

Amount read_operation(Node node, const MapShape& map, const MeasurePlace& place) {
  Amount amount;
  Fields fields(place.reader(), node);
  std::size_t given = 0;
  for (const NamedAmount& named : kAmounts) {
    const Node value = fields.take(named.key);
    if (!value) continue;
    ++given;
    amount.kind = named.kind;
    const bool numbers = named.kind != Amount::Kind::distinct;
    amount.paths = read_amount_paths(value, map, numbers, place);
    expect_fields(value, named.fields, place);
  }
  if (given != 1) {
    place.reader().report(kNotExactlyOne, node,
                          {{"keys", "sum, first, difference, change, distinct"}});
  }
  fields.finish();
  return amount;
}

}  // namespace

const SectionShape* section_of(const Selection& select, const Shape& shape) {
  switch (select.source) {
    case Selection::Source::section: return &shape.sections[select.section];
    case Selection::Source::ledgers: return &ledger_facts();
    case Selection::Source::results: return &result_facts();
    case Selection::Source::member_list: break;
  }
  return nullptr;
}

const MapShape* map_of(const Selection& select, const Shape& shape) {
  if (const SectionShape* section = section_of(select, shape)) return &section->record;
  return map_behind(*select.list.last, shape);
}

std::optional<Selection> read_selection(Fields& fields, const MeasurePlace& place,
                                        std::string_view section_key) {
  Selection select;
  const Node section = fields.take(section_key);
  const Node list = fields.take("list");
  const Node where = fields.take("where");
  const Node having = fields.take("having");
  select.from = read_from(fields, place);
  if (auto orgs = fields.map("orgs")) {
    select.levels = place.names.levels(orgs->take("levels"));
    select.roles = place.names.roles(orgs->take("roles"));
    orgs->finish();
  }
  if (section && list) {
    place.reader().report(kNotExactlyOne, fields.key_node("list"),
                          {{"keys", std::string(section_key) + ", list"}});
    return {};
  }
  if (!section && !list) {
    if (!fields.has(section_key) && !fields.has("list") && fields.is_mapping()) {
      place.reader().report_missing(fields.node(), section_key);
    }
    return {};
  }
  if (!(section ? read_section(section, place, select) : read_member_list(list, place, select))) {
    return {};
  }
  if (where) {
    if (const MapShape* map = map_of(select, place.shape())) {
      select.where = read_conditions(where, *map, place);
    } else {
      place.reader().report(kDoesNotGoWith, fields.key_node("where"),
                            {{"what", "where"}, {"with", select.list.text}});
    }
  }
  if (auto other = read_whole_selection(having, place)) {
    select.having = std::make_shared<Selection>(*std::move(other));
  }
  return select;
}

std::optional<Selection> read_whole_selection(Node node, const MeasurePlace& place) {
  if (!node) return {};
  Fields fields(place.reader(), node);
  auto select = read_selection(fields, place);
  fields.finish();
  return select;
}

std::optional<Figure> read_figure(Node node, const MeasurePlace& place) {
  if (!node) return {};
  Fields fields(place.reader(), node);
  auto select = read_selection(fields, place);
  if (!select) {
    fields.pass_over({"value"});
    fields.finish();
    return {};
  }
  Amount amount = read_amount(fields, *select, place);
  fields.finish();
  return Figure{*std::move(select), std::move(amount)};
}

Amount read_amount(Fields& fields, const Selection& select, const MeasurePlace& place) {
  const Node node = fields.take("value");
  const MapShape* map = map_of(select, place.shape());
  if (!node || (node.is_scalar() && node.text() == "records")) return {};
  if (map == nullptr) {
    place.reader().report(kDoesNotGoWith, fields.key_node("value"),
                          {{"what", "value"}, {"with", select.list.text}});
    return {};
  }
  if (node.is_mapping()) return read_operation(node, *map, place);
  Amount amount;
  amount.kind = Amount::Kind::sum;
  expect_fields(node, 0, place);
  amount.paths = read_amount_paths(node, *map, true, place);
  return amount;
}

}  // namespace sipub::schema
