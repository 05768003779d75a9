#include "report/reports.h"
#include "report/scorecard_parts.h"
#include "report/units.h"

namespace sipub::report {
namespace {

class Scorecard {
 public:
  Scorecard(const ScorecardInput& input, const Wording& wording, Language language)
      : input_(input),
        frame_{input.now, wording, language},
        index_(score::make_index(frame_)),
        units_(input.now),
        document_(start_document(frame_,
                                 frame_.say("scorecard.title", {{"plan", frame_.plan().label}}))) {}

  Document write() {
    write_head();
    write_overview();
    write_units();
    add("scorecard.matrix", {score::matrix_table(frame_, index_)});
    for (std::size_t part = 0; part < index_->parts.size(); ++part) {
      add_named(frame_.in(index_->parts[part].label()), {score::stage_table(frame_, index_, part)});
    }
    add("scorecard.evidence", {score::evidence_table(frame_, index_)});
    add("scorecard.charts", score::chart_blocks(frame_, *index_, next_table()));
    add("scorecard.course", score::course_blocks(frame_, *index_, input_.course, next_table()));
    write_owner_courses();
    add("scorecard.readings", {score::readings_table(frame_)});
    add("scorecard.inputs", {score::inputs_table(frame_)});
    return std::move(document_);
  }

 private:
  /// A section that begins with its name as a heading, for formats that have no sheets.
  void add_named(const std::string& name, std::vector<Block> blocks) {
    if (blocks.empty()) return;
    blocks.insert(blocks.begin(), Heading{1, name});
    document_.sections.push_back({name, std::move(blocks)});
  }
  void add(std::string_view key, std::vector<Block> blocks) {
    add_named(frame_.in(key), std::move(blocks));
  }

  std::size_t next_table() const { return tables(document_).size(); }

  void write_head() {
    if (input_.now.area != nullptr) {
      document_.head.push_back({frame_.in("area"), frame_.in(input_.now.area->name)});
    }
    document_.head.push_back({frame_.in("as_of"), format_long(input_.now.as_of, frame_.language)});
    const std::string number = std::to_string(input_.now.inputs.size());
    document_.head.push_back(
        {frame_.in("ledgers"), frame_.say("ledgers_read", {{"number", number}})});
  }

  void write_overview() {
    Counts all;
    all.by_status = input_.now.summary.counts;
    Table overview = score::overview_table(frame_, *index_);
    const Chart kept{.title = frame_.in("charts.kept_by_part"),
                     .kind = Chart::Kind::bars,
                     .table = score::kOverviewTable,
                     .categories = 0,
                     .series = {{.column = 3, .tone = Tone::good}},
                     .first_row = 0,
                     .rows = overview.rows.size()};
    std::vector<Block> blocks = {Paragraph{counts_text(frame_, all), Tone::plain},
                                 std::move(overview)};
    if (kept.rows > 0) blocks.emplace_back(kept);
    add("scorecard.overview", std::move(blocks));
  }

  void write_units() {
    Table table = units_table(frame_, units_, "units", frame_.in("charts.kept_by_unit"));
    std::vector<Block> blocks;
    if (table.rows.size() > 1) {
      blocks.emplace_back(units_tiles(frame_, score::kUnitsTable, table.rows.size()));
    }
    blocks.emplace_back(std::move(table));
    add("scorecard.units", std::move(blocks));
  }

  void write_owner_courses() {
    int number = 0;
    for (const CourseWords& words : frame_.wording.courses(frame_.plan().id)) {
      add_named(frame_.in(words.label),
                score::owner_course_blocks(frame_, words, "course-" + std::to_string(++number),
                                           input_.course, next_table()));
    }
  }

  const ScorecardInput& input_;
  Frame frame_;
  std::shared_ptr<const score::Index> index_;
  Units units_;
  Document document_;
};

}  // namespace

Document scorecard(const ScorecardInput& input, const Wording& wording, Language language) {
  return Scorecard(input, wording, language).write();
}

}  // namespace sipub::report
