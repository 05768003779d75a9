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
    document.title = title();
    document.colophon = plan_colophon(plan_, wording_, language_);
    std::vector<std::string> digests;
    for (const ledger::Ledger* ledger : ledgers_) digests.push_back(ledger->digest);
    document.colophon.push_back({in("inputs_digest"), digest_of(digests)});
    if (!several()) add_header(document.head);
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

  /// Office and year where there is one ledger, else the plan.
  std::string title() const {
    if (ledgers_.size() != 1) {
      return wording_.say("ledger.titles", language_, {{"ledger", plan_.label}});
    }
    return wording_.say("ledger.title", language_, {{"ledger", org_and_year(*ledgers_.front())}});
  }

  /// What stands at the top of the only ledger, under the names that its shape has for it.
  void add_header(std::vector<Property>& head) const {
    if (ledgers_.empty()) return;
    const ledger::Ledger& only = *ledgers_.front();
    const auto add = [&](std::string_view field, std::string value) {
      const auto found = plan_.shape.header.find(field);
      if (found) {
        head.push_back({plan_.shape.header.fields[*found].label.in(language_), std::move(value)});
      }
    };
    add("org", org_name(plan_, only.org, language_));
    head.push_back({in("ledger.org_id"), only.org.id()});
    add("year", std::to_string(only.year));
    if (only.established) add("established", format_long(*only.established, language_));
    if (only.through) add("through", format_long(*only.through, language_));
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
      for (const ledger::Slot& slot : line.record->fields.slots()) {
        if (slot.value.usable()) used.insert(slot.field);
      }
    }
    return {used.begin(), used.end()};
  }

  Column column_of(const schema::FieldShape& field) const {
    Column column;
    column.head = field.label.in(language_);
    if (names_year(field)) return column;
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
    const bool repeated = std::any_of(lines.begin(), lines.end(), is_repeated);
    if (repeated) {
      Column times;
      times.head = in("ledger.times");
      times.kind = Column::Kind::number;
      table.columns.push_back(times);
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
      if (repeated) row.push_back(times_of(line));
      if (any_void)
        row.push_back(line.record->is_void ? Cell{in("ledger.void"), Tone::bad, {}} : Cell{});
      rows.push_back(std::move(row));
    }
    add_total(totals_of(shape, fields, repeated), lines, rows);
    table.rows = std::move(rows);
    table.frozen_columns = 1;
    return table;
  }

  std::string org_and_year(const ledger::Ledger& ledger) const {
    return wording_.say(
        "ledger.org_and_year", language_,
        {{"org", org_name(plan_, ledger.org, language_)}, {"year", std::to_string(ledger.year)}});
  }

  /// Written once for many days.
  static bool is_repeated(const Line& line) {
    const auto& occasions = line.record->occasions;
    return occasions && occasions->rate != ledger::Occasions::Rate::once;
  }

  static Cell times_of(const Line& line) {
    const auto& occasions = line.record->occasions;
    return occasions ? Cell{occasions->within(occasions->period)} : Cell{};
  }

  /// The columns that may be added up.
  std::vector<std::size_t> totals_of(const schema::SectionShape& shape,
                                     const std::vector<std::size_t>& fields, bool repeated) const {
    const std::vector<std::string>& summed = wording_.totals(plan_.shape.id, shape.name);
    const std::size_t before = several() ? 1 : 0;
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const std::string& name = shape.record.fields[fields[i]].name;
      if (std::find(summed.begin(), summed.end(), name) != summed.end()) {
        columns.push_back(before + i);
      }
    }
    if (repeated) columns.push_back(before + fields.size());
    return columns;
  }

  /// A last row with sums of what sound records say; none where nothing may be added up.
  void add_total(const std::vector<std::size_t>& columns, const std::vector<Line>& lines,
                 std::vector<Row>& rows) const {
    if (columns.empty()) return;
    Row total(rows.front().size());
    for (const std::size_t column : columns) {
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].record->is_void) continue;
        if (const auto* number = std::get_if<std::int64_t>(&rows[i][column].value)) sum += *number;
      }
      total[column].value = sum;
    }
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
