#include <algorithm>

#include "report/figures.h"
#include "report/names.h"
#include "report/scorecard_parts.h"

namespace sipub::report::score {
namespace {

using assess::PartResult;
using assess::Result;

/// More bars than that are no picture any more.
constexpr std::size_t kMostBars = 40;

/// A graded part whose figure is a share and whose target is one too.
bool is_share(const PartResult& part) {
  return !part.advisory && part.target.kind == schema::Target::Kind::percent &&
         share_of(part).has_value();
}

struct Bar {
  std::string name;
  const PartResult* part = nullptr;
};

Cell share_cell(std::optional<std::int64_t> numerator, std::int64_t denominator) {
  if (!numerator) return {};
  return {Share{*numerator, denominator}};
}

Cell number_cell(std::optional<std::int64_t> number) { return number ? Cell{*number} : Cell{}; }

/// A table of bars and the chart over it.
void add_chart(const Frame& frame, std::vector<Block>& blocks, std::size_t number, std::string id,
               const std::string& title, const std::string& head, const std::vector<Bar>& bars) {
  Table table;
  table.id = std::move(id);
  table.caption = title;
  Column names;
  names.head = head;
  table.columns = {names,
                   column(frame, "numerator", Column::Kind::number),
                   column(frame, "denominator", Column::Kind::number),
                   share_column(frame, "share", 1, 2),
                   column(frame, "target_share", Column::Kind::share),
                   column(frame, "lower", Column::Kind::number),
                   share_column(frame, "lower_share", 5, 2),
                   column(frame, "upper", Column::Kind::number),
                   share_column(frame, "upper_share", 7, 2)};
  std::vector<Row> rows;
  for (const Bar& bar : bars) {
    const std::int64_t whole = *bar.part->denominator;
    rows.push_back({{bar.name},
                    {*bar.part->numerator},
                    {whole},
                    share_cell(bar.part->numerator, whole),
                    share_cell(bar.part->target.value, 100),
                    number_cell(bar.part->lower),
                    share_cell(bar.part->lower, whole),
                    number_cell(bar.part->upper),
                    share_cell(bar.part->upper, whole)});
  }
  Chart chart{.title = title,
              .kind = Chart::Kind::bars,
              .table = number,
              .categories = 0,
              .series = {{.column = 3, .tone = Tone::plain, .target = 4, .lower = 6, .upper = 8}},
              .first_row = 0,
              .rows = rows.size()};
  table.rows = std::move(rows);
  blocks.emplace_back(std::move(chart));
  blocks.emplace_back(std::move(table));
}

}  // namespace

std::vector<Block> chart_blocks(const Frame& frame, const Index& index, std::size_t first_table) {
  std::vector<Block> blocks;
  std::size_t number = first_table;
  for (const PlanPart& part : index.parts) {
    std::vector<Bar> bars;
    for (const RequirementResults& entry : part.requirements) {
      for (const Result* result : entry.results) {
        if (!counts(*result) || result->org || result->division != frame.assessment.area) continue;
        for (const PartResult& figure : result->parts) {
          if (!is_share(figure)) continue;
          const std::string& label = frame.in(figure.label);
          bars.push_back({entry.requirement->id + ' ' +
                              (label.empty() ? frame.in(entry.requirement->title) : label),
                          &figure});
        }
      }
    }
    if (bars.empty()) continue;
    add_chart(frame, blocks, number++, "shares-" + part.id(),
              frame.say("charts.share_by_part", {{"part", part.label()}}),
              frame.in("columns.requirement"), bars);
  }
  for (const PlanPart& part : index.parts) {
    for (const RequirementResults& entry : part.requirements) {
      std::vector<Bar> bars;
      for (const Result* result : entry.results) {
        if (!counts(*result) || result->parts.size() != 1 || !is_share(result->parts.front())) {
          continue;
        }
        bars.push_back({owner_name(frame.plan(), *result, frame.language), &result->parts.front()});
      }
      if (bars.size() < 2 || bars.size() > kMostBars) continue;
      add_chart(frame, blocks, number++, "owners-" + entry.requirement->id,
                frame.say("charts.share_by_owner", {{"title", frame.title_of(*entry.requirement)}}),
                frame.in("columns.owner"), bars);
    }
  }
  return blocks;
}

}  // namespace sipub::report::score
