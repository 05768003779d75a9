#include <utility>

#include "schema/codes.h"
#include "schema/map_reader.h"

// What a reviewer would question between the fields of one map, and the keys that can't serve.
namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;

constexpr FieldTypes kNumbers{FieldType::number, FieldType::money};

}  // namespace

void MapReader::set_approval(FieldShape& field, Node node) {
  Fields rule(reader_, node);
  FieldShape::Approval approval;
  approval.of = rule.text("of", Need::required).value_or("");
  approval.by = rule.text("by", Need::required).value_or("");
  const auto once = this->field(rule.take("once", Need::required));
  rule.finish();
  if (!once || approval.of.empty() || approval.by.empty()) return;
  approval.once = *once;
  field.approval = std::move(approval);
}

void MapReader::read_doubt(Node node) {
  Fields rule(reader_, node);
  if (!rule.is_mapping()) return;
  Doubt doubt{};
  std::size_t wanted = 0;
  const auto take = [&](std::string_view key, FieldTypes types) {
    ++wanted;
    if (const auto index = this->field(rule.take(key, Need::required), types)) {
      doubt.fields.push_back(*index);
    }
  };
  const auto take_all = [&](std::string_view key) {
    const auto names = rule.list(key, Need::required);
    wanted += names.size();
    for (const std::size_t part : fields(names, kNumbers)) doubt.fields.push_back(part);
  };
  if (rule.has("equals")) {
    doubt.kind = Doubt::Kind::equals;
    take("equals", kNumbers);
    take_all("plus");
    doubt.minus = fields(rule.list("minus"), kNumbers);
    doubt.rounding = this->field(rule.take("rounded_to"), {FieldType::number, FieldType::money});
  } else if (rule.has("parts")) {
    doubt.kind = Doubt::Kind::parts;
    take("within", kNumbers);
    take_all("parts");
  } else if (rule.has("excludes")) {
    doubt.kind = Doubt::Kind::excludes;
    take("where", {FieldType::word});
    take("excludes", {});
    const auto word = doubt.fields.size() == wanted
                          ? word_of(map_.fields[doubt.fields.front()], rule.take("is"))
                          : std::nullopt;
    if (!word) ++wanted;
    doubt.word = word.value_or(0);
  } else {
    reader_.report(kNotExactlyOne, node, {{"keys", "equals, parts, excludes"}});
    return;
  }
  rule.finish();
  // One that was not read whole has been reported.
  if (doubt.fields.size() == wanted) map_.doubts.push_back(std::move(doubt));
}

void MapReader::read_refused(const Entry& entry) {
  Fields fields(reader_, entry.value);
  Refused refused;
  refused.name = entry.key.text();
  const Node label = fields.take("label", Need::required);
  refused.label = reader_.words(label).value_or(Words{});
  refused.reason = fields.words("reason", Need::required).value_or(Words{});
  refused.instead = this->fields(fields.list("instead", Need::required), {});
  fields.finish();
  // A key that serves can't be refused.
  NameIndex taken = map_.index;
  add_names(reader_, taken, map_.fields.size(), refused.name, refused.label, label,
            [&](std::size_t other) -> std::string_view { return map_.fields[other].name; });
  map_.refused_index.add(map_.refused.size(), refused.name, refused.label);
  map_.refused.push_back(std::move(refused));
}

}  // namespace sipub::schema
