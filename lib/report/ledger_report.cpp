#include <algorithm>
#include <set>

#include "report/frame.h"
#include "report/ledger_cells.h"
#include "report/names.h"
#include "report/reports.h"

namespace sipub::report {
namespace {

constexpr std::size_t kProseWidth = 40;

/// A record with the ledger it stands in.
struct Line {
  const ledger::Ledger* ledger = nullptr;
  const ledger::Record* record = nullptr;
};

class Print {
 public:
  Print(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
        const Wording& wording, Language language)
      : plan_(plan), wording_(wording), language_(language) {
    for (const ledger::Ledger& ledger : ledgers) {
      if (ledger.usable) ledgers_.push_back(&ledger);
    }
  }

  Document write(Date as_of) const {
    Document document;
    document.language = language_;
    document.date = as_of;
    document.title = wording_.say("ledger.title", language_, {{"ledger", title()}});
    document.colophon = plan_colophon(plan_, wording_, language_);
    std::vector<std::string> digests;
    for (const ledger::Ledger* ledger : ledgers_) digests.push_back(ledger->digest);
    document.colophon.push_back({in("inputs_digest"), digest_of(digests)});
    document.head.push_back({in("as_of"), format_long(as_of, language_)});
    std::vector<Section> sections;
    std::vector<Row> contents;
    for (std::size_t i = 0; i < plan_.shape.sections.size(); ++i) {
      add_section(i, sections, contents);
    }
    document.sections.push_back(cover(std::move(contents)));
    for (Section& section : sections) document.sections.push_back(std::move(section));
    return document;
  }

 private:
  const std::string& in(std::string_view key) const { return wording_[key].in(language_); }
  bool several() const { return ledgers_.size() > 1; }

  /// Office and year where there is one ledger, else what the shape calls ledgers.
  std::string title() const {
    if (ledgers_.size() != 1) return plan_.label.in(language_);
    const ledger::Ledger& only = *ledgers_.front();
    return org_name(plan_, only.org, language_) + ' ' + std::to_string(only.year);
  }

  Section cover(std::vector<Row> contents) const {
    Table table;
    table.id = "contents";
    table.caption = in("ledger.cover_table");
    Column section;
    section.head = in("ledger.section");
    Column records;
    records.head = in("ledger.records");
    records.kind = Column::Kind::number;
    table.columns = {section, records};
    table.rows = std::move(contents);
    return {in("ledger.cover"), {Heading{1, in("ledger.cover")}, std::move(table)}};
  }

  void add_section(std::size_t number, std::vector<Section>& sections,
                   std::vector<Row>& contents) const {
    std::vector<Line> lines;
    bool present = false;
    for (const ledger::Ledger* ledger : ledgers_) {
      present = present || ledger->sections[number].present;
      for (const ledger::Record& record : ledger->sections[number].records) {
        lines.push_back({ledger, &record});
      }
    }
    if (!present) return;
    const schema::SectionShape& shape = plan_.shape.sections[number];
    const std::string& label = shape.label.in(language_);
    Cell name{label};
    name.link = Link{sections.size() + 1, 0};  // behind the table of contents
    if (lines.empty()) name.link.reset();
    contents.push_back({name, {static_cast<std::int64_t>(lines.size())}});
    if (lines.empty()) return;
    sections.push_back({label, {Heading{1, label}, table_of(shape, std::move(lines))}});
  }

  /// Fields that any of the records has, in the shape's order.
  static std::vector<std::size_t> used_fields(const std::vector<Line>& lines) {
    std::set<std::size_t> used;
    for (const Line& line : lines) {
      for (const ledger::Slot& slot : line.record->fields.slots) {
        if (slot.value.usable()) used.insert(slot.field);
      }
    }
    return {used.begin(), used.end()};
  }

  Column column_of(const schema::FieldShape& field) const {
    Column column;
    column.head = field.label.in(language_);
    if (field.type == schema::FieldType::number || field.type == schema::FieldType::money) {
      column.kind = Column::Kind::number;
    } else if (field.type == schema::FieldType::date) {
      column.kind = Column::Kind::date;
    } else {
      column.width_limit = kProseWidth;
    }
    return column;
  }

  Table table_of(const schema::SectionShape& shape, std::vector<Line> lines) const {
    Table table;
    table.id = "section-" + shape.name;
    for (char& c : table.id) c = c == '_' ? '-' : c;
    table.caption = shape.help.in(language_);
    const std::vector<std::size_t> fields = used_fields(lines);
    if (several()) {
      Column org;
      org.head = in("columns.org");
      table.columns.push_back(org);
    }
    for (const std::size_t field : fields) {
      table.columns.push_back(column_of(shape.record.fields[field]));
    }
    const bool any_void = std::any_of(lines.begin(), lines.end(),
                                      [](const Line& line) { return line.record->is_void; });
    if (any_void) {
      Column sound;
      sound.head = in("columns.sound");
      table.columns.push_back(sound);
    }
    std::vector<Row> rows;
    for (const Line& line : lines) {
      Row row;
      if (several()) row.push_back({org_and_year(*line.ledger)});
      for (const std::size_t field : fields) {
        row.push_back(ledger_cell(shape.record.fields[field], line.record->at(field), plan_.regions,
                                  language_));
      }
      if (any_void)
        row.push_back(line.record->is_void ? Cell{in("ledger.void"), Tone::bad, {}} : Cell{});
      rows.push_back(std::move(row));
    }
    if (shape.type == schema::SectionType::act) add_total(shape, fields, rows);
    table.rows = std::move(rows);
    table.frozen_columns = 1;
    return table;
  }

  std::string org_and_year(const ledger::Ledger& ledger) const {
    return org_name(plan_, ledger.org, language_) + ' ' + std::to_string(ledger.year);
  }

  /// Sums of what acts count. States and figures of different days don't add up.
  void add_total(const schema::SectionShape& shape, const std::vector<std::size_t>& fields,
                 std::vector<Row>& rows) const {
    const std::size_t before = several() ? 1 : 0;
    Row total(rows.front().size());
    bool any = false;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const schema::FieldType type = shape.record.fields[fields[i]].type;
      if (type != schema::FieldType::number && type != schema::FieldType::money) continue;
      std::int64_t sum = 0;
      for (const Row& row : rows) {
        if (const auto* number = std::get_if<std::int64_t>(&row[before + i].value)) sum += *number;
      }
      total[before + i].value = sum;
      any = true;
    }
    if (!any) return;
    if (std::holds_alternative<std::monostate>(total.front().value)) {
      total.front().value = in("ledger.total");
    }
    rows.push_back(std::move(total));
  }

  const schema::Plan& plan_;
  const Wording& wording_;
  Language language_;
  std::vector<const ledger::Ledger*> ledgers_;
};

}  // namespace

Document ledger_report(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
                       Date as_of, const Wording& wording, Language language) {
  return Print(plan, ledgers, wording, language).write(as_of);
}

}  // namespace sipub::report
