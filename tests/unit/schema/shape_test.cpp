#include "schema/shape.h"

#include <doctest/doctest.h>

#include <set>

#include "base/file.h"
#include "schema/shape_reader.h"
#include "schema_text.h"

using namespace sipub;
using namespace sipub::schema;
using sipub::source::Node;

namespace {

Shape read(SchemaText& text) {
  return read_shape(text.reader, [&](Node name) -> std::unique_ptr<Vocabulary> {
    SchemaText file(embedded_text("vocabularies/" + std::string(name.text()) + ".yaml"));
    auto vocabulary = std::make_unique<Vocabulary>(read_vocabulary(file.reader));
    CHECK(file.findings() == Findings{});
    return vocabulary;
  });
}

const Shape& ledger() {
  static const Shape shape = [] {
    SchemaText text(embedded_text("ledger.yaml"));
    Shape all = read(text);
    CHECK(text.findings() == Findings{});
    return all;
  }();
  return shape;
}

const SectionShape& section(std::string_view name) {
  const auto index = ledger().find_section(name);
  REQUIRE(index.has_value());
  return ledger().sections[*index];
}

const FieldShape& field(const MapShape& map, std::string_view name) {
  const auto index = map.find(name);
  REQUIRE(index.has_value());
  return map.fields[*index];
}

std::string names(const MapShape& map) {
  std::string all;
  for (const FieldShape& one : map.fields) all += (all.empty() ? "" : " ") + one.name;
  return all;
}

std::string names(const MapShape& map, const std::vector<std::size_t>& fields) {
  std::string all;
  for (const std::size_t one : fields) all += (all.empty() ? "" : " ") + map.fields[one].name;
  return all;
}

}  // namespace

TEST_CASE("the ledger has 27 sections, found by any of their names") {
  CHECK(ledger().id == "ledger");
  CHECK(ledger().version == "1");
  CHECK(ledger().sections.size() == 27);
  CHECK(ledger().find_section("渠道") == ledger().find_section("channels"));
  CHECK(section("channels").label.zh_hant == "渠道");
  CHECK_FALSE(ledger().find_section("channel").has_value());
  CHECK(names(ledger().header) == "sipub plan year org through established");
  CHECK(names(*field(ledger().header, "填报单位").map) == "division role unit name");
  CHECK(field(ledger().header, "year").max == 2100);
}

TEST_CASE("a record has its own fields, then shared, common and dating ones") {
  CHECK(names(section("pushes").record) ==
        "channel items title id area source evidence note date from to per_day per_week except");
  // A field of its own stands for the common one.
  CHECK(names(section("base").record) == "kind value as_of source id area evidence note");
  CHECK(field(section("base").record, "source").required);
  const SectionShape& halls = section("halls");
  CHECK(names(halls.record) ==
        "name address hours phone opened closed insurances board pickup guides checked id area "
        "source evidence note");
  CHECK(halls.record.fields[*halls.id].name == "id");
  CHECK(halls.record.fields[*halls.area].name == "area");
  CHECK(section("platforms").record.fields[*section("platforms").area].required);
  const OccasionFields& occasions = *section("pushes").occasions;
  CHECK(names(section("pushes").record,
              {occasions.date, occasions.from, occasions.to, occasions.per_day, occasions.per_week,
               occasions.except}) == "date from to per_day per_week except");
  CHECK_FALSE(section("briefs").occasions.has_value());
}

TEST_CASE("states hold, snapshots and acts are dated") {
  const SectionShape& channels = section("channels");
  CHECK(channels.type == SectionType::state);
  CHECK(names(channels.record, {*channels.holds_from, *channels.holds_to}) == "opened closed");
  CHECK_FALSE(channels.on.has_value());
  const SectionShape& hotline = section("hotline");
  CHECK(hotline.type == SectionType::snapshot);
  CHECK(hotline.record.fields[*hotline.on].type == FieldType::month);
  const SectionShape& surveys = section("surveys");
  CHECK(surveys.type == SectionType::act);
  CHECK(names(surveys.record, {*surveys.begins, *surveys.on}) == "field_from field_to");
  CHECK_FALSE(section("pushes").on.has_value());
  CHECK(section("group").one);
  CHECK_FALSE(section("documents").one);
}

TEST_CASE("values that people don't write are derived or taken by default") {
  const MapShape& record = section("disclosures").record;
  const FieldShape& deadline = field(record, "deadline");
  REQUIRE(deadline.derived);
  CHECK(deadline.default_from->kind == Derivation::Kind::working_days);
  CHECK(names(record, deadline.default_from->fields) == "produced changed");
  CHECK(record.fields[deadline.default_from->days].name == "limit_days");
  const FieldShape& last = field(record, "last_changed");
  CHECK(last.derived);
  CHECK(last.default_from->kind == Derivation::Kind::last);
  const FieldShape& due = field(record, "due");
  CHECK_FALSE(due.derived);
  CHECK(due.default_from->kind == Derivation::Kind::copy);
  CHECK(names(record, due.default_from->fields) == "deadline");
  CHECK(field(record, "limit_days").default_number == 20);

  const MapShape& board = *field(section("halls").record, "board").map;
  CHECK(field(board, "area_cm2").default_from->kind == Derivation::Kind::product);
  CHECK(names(board, field(board, "area_cm2").default_from->fields) == "width_cm height_cm");
  CHECK(field(section("halls").record, "insurances").default_all);
  const FieldShape& kind = field(section("budgets").record, "kind");
  CHECK(kind.vocabulary->words[*kind.default_word].name == "own");
}

TEST_CASE("fields say what they refer to and how they are judged") {
  const MapShape& disclosures = section("disclosures").record;
  CHECK(field(disclosures, "category").vocabulary == ledger().find_vocabulary("category"));
  CHECK(field(disclosures, "channels").element->vocabulary->id == "channel_kind");
  CHECK(field(disclosures, "supersedes").section == "disclosures");
  CHECK(field(disclosures, "approved_by").or_text);
  CHECK(field(disclosures, "doc_no").coded);
  int exempt = 0;
  int unique = 0;
  int cumulative = 0;
  int weak = 0;
  int names = 0;
  for (const SectionShape& one : ledger().sections) {
    for (const FieldShape& each : one.record.fields) {
      unique += each.unique ? 1 : 0;
      cumulative += each.cumulative ? 1 : 0;
      weak += each.weak_below || each.weak_unless ? 1 : 0;
      names += each.names != FieldShape::Names::nothing ? 1 : 0;
      if (!each.unique_unless) continue;
      const FieldShape& other = one.record.fields[each.unique_unless->field];
      CHECK(other.name == "origin");
      CHECK(other.vocabulary->words[each.unique_unless->word].name == "reposted");
      ++exempt;
    }
  }
  CHECK(exempt == 2);
  CHECK(unique == 4);
  CHECK(cumulative == 5);
  CHECK(weak == 3);
  CHECK(names == 3);
}

TEST_CASE("conditions between fields are resolved") {
  const MapShape& disclosures = section("disclosures").record;
  REQUIRE(disclosures.constraints.size() == 5);
  const Constraint& late = disclosures.constraints[2];
  CHECK(late.kind == Constraint::Kind::late);
  CHECK(names(disclosures, late.fields) == "published due");
  const Constraint& withheld = disclosures.constraints[3];
  CHECK(withheld.kind == Constraint::Kind::requires_);
  CHECK(names(disclosures, withheld.fields) == "mode withheld");
  CHECK(field(disclosures, "mode").vocabulary->words[*withheld.word].name == "withheld");
  CHECK_FALSE(disclosures.constraints[4].word.has_value());

  const MapShape& hotline = section("hotline").record;
  CHECK(hotline.constraints[1].kind == Constraint::Kind::at_most);
  CHECK(names(hotline, hotline.constraints[1].fields) == "rated answered self_service");
  const MapShape& waivers = section("waivers").record;
  CHECK(waivers.constraints[0].kind == Constraint::Kind::one_of);
  CHECK(names(waivers, waivers.constraints[0].fields) == "requirement code");
  CHECK(section("halls").record.constraints.size() == 1);

  const SectionShape& channels = section("channels");
  CHECK(names(channels.record, {*channels.delegate_by, *channels.delegate_match}) ==
        "provided_by kind");
  const Totals& totals = *section("coverage").totals;
  CHECK(ledger().sections[totals.section].name == "base");
  CHECK(section("base").record.fields[totals.field].name == "value");
  CHECK(totals.match == std::vector<std::string>{"kind", "area"});
  CHECK(names(section("coverage").record, totals.fields) == "board poster event supplied");
}

TEST_CASE("the format's own words are known in every language") {
  CHECK(ledger().find_format_word("all") == FormatWord::all);
  CHECK(ledger().find_format_word("全部") == FormatWord::all);
  CHECK(ledger().find_format_word("true") == FormatWord::yes);
  CHECK(ledger().find_format_word("是") == FormatWord::yes);
  CHECK(ledger().find_format_word("ｙｅｓ") == FormatWord::yes);
  CHECK(ledger().find_format_word("否") == FormatWord::no);
  CHECK_FALSE(ledger().find_format_word("maybe").has_value());
  CHECK(ledger().format_words[1].name == "true");
}

TEST_CASE("a shape stays whole when it is moved") {
  SchemaText text(embedded_text("ledger.yaml"));
  Shape shape = read(text);
  const FieldShape* before = &shape.sections[0].record.fields[0];
  const Vocabulary* vocabulary = before->vocabulary;
  const Shape moved = std::move(shape);
  CHECK(&moved.sections[0].record.fields[0] == before);
  CHECK(moved.find_vocabulary(vocabulary->id) == vocabulary);
}

TEST_CASE("another authority's shape, in English alone, is read the same way") {
  const std::string top = SIPUB_SOURCE_DIR "/tests/second_plan/schemas/";
  std::string bytes = read_file(top + "notebook.yaml");
  SchemaText text(bytes.substr(0, bytes.rfind("...")));
  const Shape shape = read_shape(text.reader, [&](Node name) {
    const std::string path = top + "vocabularies/" + std::string(name.text()) + ".yaml";
    std::string words = read_file(path);
    SchemaText file(words.substr(0, words.rfind("...")));
    return std::make_unique<Vocabulary>(read_vocabulary(file.reader));
  });
  CHECK(text.findings() == Findings{});
  CHECK_FALSE(shape.sections.empty());
}

namespace {

const char* const kHead =
    "sipub: shape/1\n"
    "id: ledger\n"
    "version: \"1\"\n"
    "label: {en: ledger}\n"
    "header:\n"
    "  sipub: {type: number, label: {en: sipub}, help: {en: h}}\n"
    "  plan: {type: text, label: {en: plan}, help: {en: h}}\n"
    "  year: {type: number, label: {en: year}, help: {en: h}}\n"
    "  org:\n"
    "    type: map\n"
    "    label: {en: org}\n"
    "    help: {en: h}\n"
    "    fields:\n"
    "      division: {type: division, label: {en: division}, help: {en: h}}\n"
    "      role: {type: word, vocabulary: role, label: {en: role}, help: {en: h}}\n"
    "common:\n"
    "  id: {type: text, label: {en: id}, help: {en: h}}\n"
    "  area: {type: area, label: {en: area}, help: {en: h}}\n"
    "sections:\n"
    "  parks:\n"
    "    label: {en: parks}\n"
    "    help: {en: h}\n";  // 22 lines

/// What is found in a shape with one section, whose lines begin at 23.
Findings findings(const std::string& section_lines) {
  SchemaText text(kHead + section_lines);
  read(text);
  return text.findings();
}

}  // namespace

TEST_CASE("keys stand only where they mean something") {
  CHECK(findings("    type: state\n"
                 "    on: opened\n"
                 "    fields:\n"
                 "      opened: {type: date, min: 1, label: {en: opened}, help: {en: h}}\n"
                 "      size: {type: nummer, label: {en: size}, help: {en: h}}\n"
                 "      note: {type: text}\n") ==
        Findings{"P101 26:28 sections.parks.fields.opened.min",
                 "P104 27:20 sections.parks.fields.size.type",
                 "P102 28:14 sections.parks.fields.note", "P102 28:14 sections.parks.fields.note",
                 "P101 24:5 sections.parks.on"});
}

TEST_CASE("names in rules must be fields of the right type") {
  CHECK(
      findings("    type: state\n"
               "    holds: {from: opend, to: size}\n"
               "    delegates: {by: size, match: kind}\n"
               "    fields:\n"
               "      opened: {type: date, label: {en: opened}, help: {en: h}}\n"
               "      size: {type: number, default: many, label: {en: size}, help: {en: h}}\n"
               "      due: {type: date, default: {field: size}, label: {en: due}, help: {en: h}}\n"
               "      role: {type: word, vocabulary: role, default: nobody, label: {en: role}, "
               "help: {en: h}}\n"
               "      of: {type: reference, section: park, label: {en: of}, help: {en: h}}\n"
               "      twice: {type: number, derived: {product: [size, opened]}, label: {en: "
               "twice}, help: {en: h}}\n"
               "    constraints:\n"
               "      - {not_before: due, than: size}\n"
               "      - {requires: role, is: nobody, also: due}\n"
               "      - {at_most: size, sum: [twice]}\n"
               "      - {one_of: [due, dew]}\n"
               "      - {before: due}\n") ==
      Findings{
          "P201 24:19 sections.parks.holds.from",
          "P203 24:30 sections.parks.holds.to",
          "P203 25:21 sections.parks.delegates.by",
          "P201 25:34 sections.parks.delegates.match",
          "P103 28:37 sections.parks.fields.size.default",
          "P203 29:42 sections.parks.fields.due.default.field",
          "P201 30:53 sections.parks.fields.role.default",
          "P203 32:55 sections.parks.fields.twice.derived.product[1]",
          "P203 34:33 sections.parks.constraints[0].than",
          "P201 35:30 sections.parks.constraints[1].is",
          "P102 36:10 sections.parks.constraints[2]",
          "P101 36:25 sections.parks.constraints[2].sum",
          "P201 37:24 sections.parks.constraints[3].one_of[1]",
          "P107 38:9 sections.parks.constraints[4]",
          "P201 31:38 sections.parks.fields.of.section",
      });
}

TEST_CASE("a value may follow from others that are computed, but not from itself") {
  CHECK(
      findings("    type: state\n"
               "    fields:\n"
               "      a: {type: date, default: {field: b}, label: {en: a}, help: {en: h}}\n"
               "      b: {type: date, derived: {last_of: [c, d]}, label: {en: b}, help: {en: h}}\n"
               "      c: {type: date, default: {field: a}, label: {en: c}, help: {en: h}}\n"
               "      d: {type: date, label: {en: d}, help: {en: h}}\n"
               "      e: {type: date, default: {field: b}, label: {en: e}, help: {en: h}}\n") ==
      Findings{"P304 25:32 sections.parks.fields.a.default",
               "P304 26:32 sections.parks.fields.b.derived",
               "P304 27:32 sections.parks.fields.c.default"});
}

TEST_CASE("a label means one thing in its map, common and dating fields among them") {
  CHECK(
      findings("    type: state\n"
               "    fields:\n"
               "      place: {type: text, label: {en: area}, help: {en: h}}\n"
               "      size: {type: number, label: {zh-Hans: 大小, en: place}, help: {en: h}}\n") ==
      Findings{"P301 26:35 sections.parks.fields.size.label", "P301 18:29 common.area.label"});
  // A section may not be called like a field of the header.
  CHECK(findings("    type: state\n"
                 "    fields: {}\n"
                 "  years:\n"
                 "    label: {en: year}\n"
                 "    help: {en: h}\n"
                 "    type: state\n"
                 "    fields: {}\n") == Findings{"P301 25:3 sections.years"});
}

TEST_CASE("totals name a section, a figure and what both records share") {
  CHECK(findings("    type: snapshot\n"
                 "    on: day\n"
                 "    totals: {section: parks, field: day, match: [area, colour], fields: [size]}\n"
                 "    fields:\n"
                 "      day: {type: date, label: {en: day}, help: {en: h}}\n"
                 "      size: {type: number, label: {en: size}, help: {en: h}}\n") ==
        Findings{"P203 25:37 sections.parks.totals.field",
                 "P201 25:56 sections.parks.totals.match[1]"});
}

TEST_CASE("a shape needs the header and common fields that the program itself reads") {
  SchemaText text(
      "sipub: shape/1\nid: ledger\nversion: \"1\"\nlabel: {en: ledger}\n"
      "header:\n  sipub: {type: number, label: {en: sipub}, help: {en: h}}\n"
      "  colour: {type: text, label: {en: colour}, help: {en: h}}\n"
      "common:\n  id: {type: text, label: {en: id}, help: {en: h}}\n"
      "sections:\n  acts: {type: act, occasions: true, label: {en: acts}, help: {en: h}, fields: "
      "{}}\n");
  read(text);
  CHECK(text.findings() == Findings{"P102 6:3 header", "P102 6:3 header", "P102 6:3 header",
                                    "P101 7:3 header.colour", "P102 9:3 common", "P102 1:1 "});
}
