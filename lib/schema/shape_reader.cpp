#include "schema/shape_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "schema/codes.h"
#include "schema/delegation_reader.h"
#include "schema/map_reader.h"

namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;

constexpr std::array kSectionTypes{
    Named<SectionType>{"state", SectionType::state},
    Named<SectionType>{"snapshot", SectionType::snapshot},
    Named<SectionType>{"act", SectionType::act},
};

const Words kSection{"台账章节", "台賬章節", "section"};
const Words kShared{"共用字段组", "共用欄位組", "group of shared fields"};

class ShapeReader {
 public:
  ShapeReader(SchemaReader& reader, const LoadVocabulary& load_vocabulary)
      : reader_(reader), load_vocabulary_(load_vocabulary) {
    links_.vocabulary = [this](Node name) { return vocabulary(name); };
  }

  Shape read();

 private:
  const Vocabulary* vocabulary(Node name);
  void read_format_words(Node words);
  void read_header(Node header);
  /// Reports fixed names that a mapping lacks, and others where `only` the fixed ones may stand.
  void require_names(Node mapping, const std::vector<std::string_view>& names,
                     const std::vector<std::string_view>& may_be, bool only);
  void read_shared(Node shared);
  void read_section(Entry entry);
  void read_timing(Fields& fields, MapReader& record, SectionShape& section);
  void read_totals(SectionShape& section, Node node);
  void name_top();
  std::optional<std::size_t> section_named(Node name);

  SchemaReader& reader_;
  const LoadVocabulary& load_vocabulary_;
  ShapeLinks links_;
  Shape shape_;
  std::vector<std::pair<std::string_view, std::pair<Node, Node>>> shared_;  ///< fields, constraints
  Node common_;
  Node occasions_;
  Node header_;
  std::vector<Node> section_keys_;
  std::vector<Node> totals_;  ///< by section
};

const Vocabulary* ShapeReader::vocabulary(Node name) {
  auto& all = shape_.vocabularies;
  const auto place =
      std::lower_bound(all.begin(), all.end(), name.text(),
                       [](const auto& one, std::string_view id) { return one->id < id; });
  if (place != all.end() && (*place)->id == name.text()) return place->get();
  std::unique_ptr<Vocabulary> loaded = load_vocabulary_(name);
  if (loaded == nullptr) return nullptr;
  for (const Word& word : loaded->words) {
    for (const std::string* spelling :
         {&word.name, &word.label.zh_hans, &word.label.zh_hant, &word.label.en}) {
      if (shape_.find_format_word(*spelling) != FormatWord::all) continue;
      reader_.report(kAmbiguousLabel, name,
                     {{"label", *spelling}, {"name", word.name}, {"other", "all"}});
    }
  }
  return all.insert(place, std::move(loaded))->get();
}

void ShapeReader::read_format_words(Node node) {
  constexpr std::array<std::string_view, 3> kNames{"all", "true", "false"};
  std::array<Node, 3> places;
  if (node) {
    Fields fields(reader_, node);
    for (std::size_t index = 0; index < kNames.size(); ++index) {
      places[index] = fields.take(kNames[index]);
      shape_.format_words[index].label = reader_.words(places[index]).value_or(Words{});
    }
    fields.finish();
  }
  for (std::size_t index = 0; index < kNames.size(); ++index) {
    Word& word = shape_.format_words[index];
    word.name = kNames[index];
    add_names(reader_, shape_.format_index, index, word.name, word.label, places[index],
              [&](std::size_t other) { return kNames[other]; });
  }
}

void ShapeReader::require_names(Node mapping, const std::vector<std::string_view>& names,
                                const std::vector<std::string_view>& may_be, bool only) {
  if (!mapping.is_mapping()) return;
  for (const std::string_view name : names) {
    if (!mapping.find(name)) reader_.report_missing(mapping, name);
  }
  if (!only) return;
  for (const Entry entry : mapping.entries()) {
    const std::string key(entry.key.text());
    std::vector<std::string> known(names.begin(), names.end());
    known.insert(known.end(), may_be.begin(), may_be.end());
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    reader_.report(kUnknownKey, entry.key, {{"key", key}, {"hint", hint_at(key, known)}});
  }
}

void ShapeReader::read_header(Node header) {
  require_names(header, {"sipub", "plan", "year", "org"}, {"through", "established"}, true);
  require_names(header.find("org").find("fields"), {"division", "role"}, {"unit", "name"}, true);
  MapReader map(reader_, links_);
  map.add_fields(header);
  shape_.header = map.finish();
}

void ShapeReader::read_shared(Node shared) {
  for (const Entry entry : reader_.entries(shared)) {
    Fields fields(reader_, entry.value);
    shared_.push_back(
        {entry.key.text(), {fields.take("fields", Need::required), fields.take("constraints")}});
    fields.finish();
  }
}

void ShapeReader::read_timing(Fields& fields, MapReader& record, SectionShape& section) {
  constexpr auto kDate = FieldType::date;
  constexpr auto kMonth = FieldType::month;
  switch (section.type) {
    case SectionType::state:
      if (auto holds = fields.map("holds")) {
        section.holds_from = record.field(holds->take("from"), {kDate});
        section.holds_to = record.field(holds->take("to"), {kDate});
        holds->finish();
      }
      break;
    case SectionType::snapshot:
      section.on = record.field(fields.take("on", Need::required), {kDate, kMonth});
      section.adds_up = fields.flag("adds_up");
      break;
    case SectionType::act:
      if (fields.flag("occasions")) {
        record.add_fields(occasions_);
        if (!occasions_) reader_.report_missing(reader_.root(), "occasions");
        break;
      }
      section.on = record.field(fields.take("on", Need::required), {kDate});
      section.begins = record.field(fields.take("begins"), {kDate});
      section.consecutive = section.begins && fields.flag("consecutive");
      break;
  }
}

void ShapeReader::read_section(Entry entry) {
  Fields fields(reader_, entry.value);
  SectionShape section;
  section.name = entry.key.text();
  section.label = fields.words("label", Need::required).value_or(Words{});
  section.help = fields.words("help", Need::required).value_or(Words{});
  section.type = fields.choice("type", kSectionTypes, Need::required).value_or(SectionType::state);
  section.one = fields.flag("one");
  MapReader record(reader_, links_);
  record.add_fields(fields.take("fields", Need::required));
  record.add_constraints(fields.take("constraints"));
  record.add_doubts(fields.take("doubts"));
  record.add_refused(fields.take("refused"));
  for (const Node name : fields.list("use")) {
    const auto found = std::find_if(shared_.begin(), shared_.end(),
                                    [&](const auto& one) { return one.first == name.text(); });
    if (found == shared_.end()) {
      std::vector<std::string> known;
      for (const auto& one : shared_) known.emplace_back(one.first);
      reader_.report_unknown_name(name, kShared, known);
      continue;
    }
    record.add_fields(found->second.first);
    record.add_constraints(found->second.second);
  }
  record.add_fields(common_);
  if (fields.is_mapping()) read_timing(fields, record, section);
  const auto agreeing = read_delegates(fields, record, section);
  totals_.push_back(fields.take("totals"));
  fields.finish();

  section.record = record.finish();
  for (const Node way : agreeing) read_agreeing(reader_, way, section);
  const auto index_of = [&](std::string_view name) {
    const auto& all = section.record.fields;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const FieldShape& field) { return field.name == name; });
    return static_cast<std::size_t>(found - all.begin());
  };
  const std::size_t count = section.record.fields.size();
  if (const auto id = index_of("id"); id < count) section.id = id;
  if (const auto area = index_of("area"); area < count) section.area = area;
  if (section.type == SectionType::act && !section.on && occasions_) {
    section.occasions =
        OccasionFields{index_of("date"),    index_of("from"),     index_of("to"),
                       index_of("per_day"), index_of("per_week"), index_of("except")};
  }
  shape_.sections.push_back(std::move(section));
}

std::optional<std::size_t> ShapeReader::section_named(Node name) {
  const auto& all = shape_.sections;
  const auto found = std::find_if(all.begin(), all.end(), [&](const SectionShape& section) {
    return section.name == name.text();
  });
  if (found != all.end()) return static_cast<std::size_t>(found - all.begin());
  std::vector<std::string> known;
  for (const SectionShape& section : all) known.push_back(section.name);
  if (name) reader_.report_unknown_name(name, kSection, known);
  return {};
}

void ShapeReader::read_totals(SectionShape& section, Node node) {
  if (!node) return;
  Fields fields(reader_, node);
  const auto whole = section_named(fields.take("section", Need::required));
  if (!whole) return;
  const MapShape& other = shape_.sections[*whole].record;
  Totals totals{.section = *whole, .field = 0, .match = {}, .fields = {}};
  const auto field = field_named(reader_, other, fields.take("field", Need::required),
                                 {FieldType::number, FieldType::money});
  for (const Node name : fields.list("match", Need::required)) {
    const bool in_both = field_named(reader_, section.record, name).has_value() &&
                         field_named(reader_, other, name).has_value();
    if (in_both) totals.match.emplace_back(name.text());
  }
  for (const Node name : fields.list("fields", Need::required)) {
    const auto part =
        field_named(reader_, section.record, name, {FieldType::number, FieldType::money});
    if (part) totals.fields.push_back(*part);
  }
  fields.finish();
  if (!field) return;
  totals.field = *field;
  section.totals = std::move(totals);
}

void ShapeReader::name_top() {
  // A ledger has the header's fields and the sections in one map.
  NameIndex top;
  const std::size_t header_size = shape_.header.fields.size();
  const auto name_of = [&](std::size_t entry) -> std::string_view {
    return entry < header_size ? shape_.header.fields[entry].name
                               : shape_.sections[entry - header_size].name;
  };
  for (std::size_t index = 0; index < header_size; ++index) {
    top.add(index, shape_.header.fields[index].name, shape_.header.fields[index].label);
  }
  for (std::size_t index = 0; index < shape_.sections.size(); ++index) {
    const SectionShape& section = shape_.sections[index];
    shape_.section_index.add(index, section.name, section.label);
    add_names(reader_, top, header_size + index, section.name, section.label, section_keys_[index],
              name_of);
  }
}

Shape ShapeReader::read() {
  Fields fields(reader_, reader_.root());
  if (!fields.is_mapping() || !fields.expect_format("shape/1")) return std::move(shape_);
  shape_.id = fields.text("id", Need::required).value_or("");
  shape_.version = fields.text("version", Need::required).value_or("");
  shape_.label = fields.words("label", Need::required).value_or(Words{});
  read_format_words(fields.take("words"));
  read_header(fields.take("header", Need::required));
  common_ = fields.take("common", Need::required);
  require_names(common_, {"id", "area"}, {}, false);
  occasions_ = fields.take("occasions");
  require_names(occasions_, {"date", "from", "to", "per_day", "per_week", "except"}, {}, true);
  read_shared(fields.take("shared"));
  for (const Entry entry : fields.entries("sections", Need::required)) {
    section_keys_.push_back(entry.key);
    read_section(entry);
  }
  fields.finish();
  for (std::size_t index = 0; index < shape_.sections.size(); ++index) {
    read_totals(shape_.sections[index], totals_[index]);
  }
  for (const Node name : links_.sections) section_named(name);
  name_top();
  return std::move(shape_);
}

}  // namespace

Shape read_shape(SchemaReader& reader, const LoadVocabulary& load_vocabulary) {
  return ShapeReader(reader, load_vocabulary).read();
}

}  // namespace sipub::schema
