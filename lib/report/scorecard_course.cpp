#include <algorithm>
#include <iterator>

#include "report/names.h"
#include "report/scorecard_parts.h"

namespace sipub::report::score {
namespace {

/// Lines are told apart by colour in this order, and by their names below the picture.
constexpr Tone kLines[] = {Tone::plain, Tone::bad, Tone::good, Tone::open, Tone::unknown};

/// Column heads of a share's numerator and denominator.
struct Heads {
  const char* numerator;
  const char* denominator;
};

/// A table with a row for each day and, for each line, two numbers and their share.
class CourseTable {
 public:
  CourseTable(const Frame& frame, Heads heads, std::string id, std::string title,
              const std::vector<Date>& days)
      : frame_(frame), heads_(heads), title_(std::move(title)), rows_(days.size()) {
    table_.id = std::move(id);
    table_.caption = title_;
    table_.columns.push_back(column(frame, "day", Column::Kind::date));
    table_.frozen_columns = 1;
    for (std::size_t i = 0; i < days.size(); ++i) rows_[i].push_back({days[i]});
  }

  /// `shares`: one for each day.
  void add(const std::string& name, const std::vector<std::optional<Share>>& shares) {
    const std::size_t first = table_.columns.size();
    for (const char* key : {heads_.numerator, heads_.denominator}) {
      Column made = column(frame_, key, Column::Kind::number);
      made.head = named(name, made.head);
      table_.columns.push_back(std::move(made));
    }
    Column share = share_column(frame_, "share", first, first + 1);
    share.head = name;
    table_.columns.push_back(std::move(share));
    series_.push_back({.column = first + 2, .tone = kLines[series_.size() % std::size(kLines)]});
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const auto& it = shares[i];
      rows_[i].push_back(it ? Cell{it->numerator} : Cell{});
      rows_[i].push_back(it ? Cell{it->denominator} : Cell{});
      rows_[i].push_back(it ? Cell{*it} : Cell{});
    }
  }

  /// The chart, then the table, which has this number.
  std::vector<Block> blocks(std::size_t number) && {
    if (series_.empty()) return {};
    Chart chart{.title = title_,
                .kind = Chart::Kind::line,
                .table = number,
                .categories = 0,
                .series = std::move(series_),
                .first_row = 0,
                .rows = rows_.size()};
    table_.rows = std::move(rows_);
    return {std::move(chart), std::move(table_)};
  }

 private:
  std::string named(const std::string& name, const std::string& head) const {
    return frame_.say("course_head", {{"name", name}, {"head", head}});
  }

  const Frame& frame_;
  Heads heads_;
  std::string title_;
  Table table_;
  std::vector<Row> rows_;
  std::vector<Chart::Series> series_;
};

}  // namespace

std::vector<Block> course_blocks(const Frame& frame, const Index& index, const Course& course,
                                 std::size_t table) {
  CourseTable made(frame, {"kept", "counted"}, "course", frame.in("charts.kept_over_time"),
                   course.days());
  for (const PlanPart& part : index.parts) {
    std::vector<std::optional<Share>> shares;
    for (const Counts& counts : course.of_part(part.id())) {
      const bool any = counts.graded() > 0;
      shares.push_back(any ? std::optional(Share{counts.kept(), counts.graded()}) : std::nullopt);
    }
    if (std::any_of(shares.begin(), shares.end(), [](const auto& it) { return it.has_value(); })) {
      made.add(frame.in(part.label()), shares);
    }
  }
  return std::move(made).blocks(table);
}

std::vector<Block> owner_course_blocks(const Frame& frame, const CourseWords& words,
                                       const std::string& id, const Course& course,
                                       std::size_t first_table) {
  std::vector<Block> blocks;
  for (const OwnerCourse& owner : course.of_owners(words)) {
    const std::string name = owner_name(frame.plan(), *owner.any, frame.language);
    CourseTable made(frame, {"numerator", "denominator"}, id + '-' + owner_id(*owner.any),
                     frame.say("charts.owner_over_time", {{"owner", name}, {"label", words.label}}),
                     course.days());
    for (std::size_t i = 0; i < owner.figures.size(); ++i) {
      const schema::Requirement* requirement = frame.plan().find(words.requirements[i]);
      if (requirement == nullptr) continue;
      const auto& shares = owner.figures[i];
      if (std::none_of(shares.begin(), shares.end(),
                       [](const auto& it) { return it.has_value(); })) {
        continue;
      }
      made.add(frame.title_of(*requirement), shares);
    }
    for (Block& block : std::move(made).blocks(first_table++)) blocks.push_back(std::move(block));
  }
  return blocks;
}

}  // namespace sipub::report::score
