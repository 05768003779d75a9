#include <algorithm>

#include "base/failure.h"
#include "report/figures.h"
#include "report/names.h"
#include "report/outline.h"
#include "report/own_words.h"
#include "report/progress.h"
#include "report/reports.h"

namespace sipub::report {
namespace {

using assess::PartResult;
using assess::Result;
using assess::Status;

/// Who reports, under the code in force on the as-of date.
schema::Org reporting_org(const schema::Plan& plan, const std::string& id, Date day) {
  const auto org = plan.orgs.find(id, plan.regions);
  if (!org) {
    throw Failure({"名册里没有“" + id + "”这个单位。", "名冊裏沒有“" + id + "”這個單位。",
                   "There is no office " + id + " in the register."});
  }
  return in_force(plan, *org, day);
}

class Report {
 public:
  Report(const BiweeklyInput& input, const Wording& wording, Language language)
      : input_(input),
        frame_{input.now, wording, language},
        org_(reporting_org(frame_.plan(), input.org, input.now.as_of)),
        progress_(progress_of(org_, input.now, input.before)),
        outline_(language, blocks_) {}

  Biweekly write() {
    Document document = start_document(
        frame_, frame_.say("biweekly.title", {{"plan", frame_.plan().label},
                                              {"number", std::to_string(input_.period.number)}}));
    write_head(document);
    write_progress();
    const OwnWords words = own_words(frame_.plan(), input_.ledgers, org_, input_.period.days);
    write_own(words.practices, "practices");
    write_own(words.difficulties, "difficulties");
    write_next();
    document.sections.push_back({frame_.in("biweekly.sheet"), std::move(blocks_)});
    return {std::move(document), std::move(missing_parts_)};
  }

 private:
  void write_head(Document& document) const {
    const std::string number = std::to_string(input_.period.number);
    document.head = {
        {frame_.in("biweekly.org"), org_name(frame_.plan(), org_, frame_.language)},
        {frame_.in("biweekly.period"), frame_.period_text(input_.period.days)},
        {frame_.in("biweekly.number"), frame_.say("biweekly.number_text", {{"number", number}})},
        {frame_.in("as_of"), format_long(input_.now.as_of, frame_.language)}};
  }

  void write_progress() {
    outline_.heading(1, frame_.in("biweekly.progress"));
    Counts all;
    for (const Progress& it : progress_) {
      if (it.now->binding) all.add(it.now->status);
    }
    outline_.paragraph(counts_text(frame_, all));
    for (const PlanPart& part : by_part(input_.now)) {
      std::vector<const Progress*> own;
      for (const Progress& it : progress_) {
        const std::string& id =
            part.stage != nullptr ? it.now->requirement->stage : it.now->requirement->group;
        if (id == part.id()) own.push_back(&it);
      }
      if (!own.empty()) write_part(part, own);
    }
  }

  void write_part(const PlanPart& part, const std::vector<const Progress*>& own) {
    outline_.heading(2, frame_.in(part.label()));
    if (part.stage != nullptr && input_.now.as_of < part.stage->window.first) {
      outline_.paragraph(
          frame_.say("biweekly.not_begun",
                     {{"from", format_long(part.stage->window.first, frame_.language)}}));
    }
    write_newly_met(own);
    write_moved(part, own);
    write_behind(own);
  }

  /// A heading with items below it, or nothing.
  void write_items(std::string_view heading, const std::vector<std::string>& items) {
    if (items.empty()) return;
    outline_.heading(3, frame_.in(heading));
    outline_.items(items);
  }

  void write_newly_met(const std::vector<const Progress*>& own) {
    std::vector<std::string> items;
    for (const Progress* it : own) {
      if (!it->now->binding || !it->is_newly_met()) continue;
      items.push_back(
          frame_.say("biweekly.newly_met_item", {{"title", frame_.title_of(*it->now->requirement)},
                                                 {"figure", figures_of(*it->now)},
                                                 {"status", assess::label(it->now->status)}}));
    }
    write_items("biweekly.newly_met", items);
  }

  /// `园区 13/25（52.0%）`, for each graded part.
  std::string figures_of(const Result& result) const {
    std::string all;
    for (const PartResult& part : result.parts) {
      if (part.advisory) continue;
      if (!all.empty()) all += frame_.in("summary.separator");
      if (result.parts.size() > 1 && !part.label.empty()) all += frame_.in(part.label) + ' ';
      all += with_share(part);
    }
    return all.empty() ? "–" : all;
  }

  std::string with_share(const PartResult& part) const {
    std::string text = figure_text(part, frame_.language);
    const std::string& unit = frame_.in(unit_word(part.unit));
    if (!unit.empty()) text += frame_.language == Language::en ? ' ' + unit : unit;
    const auto share = share_of(part);
    if (!share || part.target.kind != schema::Target::Kind::percent) return text;
    const std::string percent = percent_text(*share);
    return text + (frame_.language == Language::en ? " (" + percent + ")" : "（" + percent + "）");
  }

  void write_moved(const PlanPart& part, const std::vector<const Progress*>& own) {
    using Kind = Column::Kind;
    constexpr std::size_t kNameWidth = 40;
    std::vector<Row> rows;
    for (const Progress* it : own) {
      for (const PartResult& figure : it->now->parts) {
        const PartResult* before = it->part_before(figure);
        const auto earlier = before == nullptr ? std::nullopt : before->numerator;
        if (!figure.numerator || figure.numerator == earlier) continue;
        if (!earlier && *figure.numerator == 0) continue;
        rows.push_back(moved_row(*it->now, figure, earlier));
      }
    }
    if (rows.empty()) return;
    outline_.heading(3, frame_.in("biweekly.moved"));
    Table table;
    table.id = "moved-" + part.id();
    table.caption = frame_.say("biweekly.moved_table", {{"part", part.label()}});
    table.columns = {column(frame_, "requirement", Kind::text, kNameWidth),
                     column(frame_, "part", Kind::text, kNameWidth),
                     column(frame_, "before", Kind::number),
                     column(frame_, "now", Kind::number),
                     column(frame_, "change", Kind::number),
                     column(frame_, "denominator", Kind::number),
                     share_column(frame_, "share", 3, 5),
                     column(frame_, "target"),
                     status_column(frame_, "status")};
    table.rows = std::move(rows);
    table.frozen_columns = 1;
    blocks_.emplace_back(std::move(table));
  }

  Row moved_row(const Result& result, const PartResult& part,
                const std::optional<std::int64_t>& earlier) const {
    const auto share = share_of(part);
    const auto number = [](const std::optional<std::int64_t>& value) {
      return value ? Cell{*value, Tone::plain, {}} : Cell{};
    };
    return {{frame_.title_of(*result.requirement), Tone::plain, {}},
            {frame_.in(part.label), Tone::plain, {}},
            number(earlier),
            number(part.numerator),
            number(*part.numerator - earlier.value_or(0)),
            number(part.denominator),
            share ? Cell{*share, Tone::plain, {}} : Cell{},
            {target_text(part.target, frame_.language), Tone::plain, {}},
            status_cell(frame_, result)};
  }

  void write_behind(const std::vector<const Progress*>& own) {
    std::vector<std::string> behind;
    std::vector<std::string> unknown;
    for (const Progress* it : own) {
      if (!it->now->binding) continue;
      if (it->now->status == Status::not_met) behind.push_back(missed(*it->now));
      if (it->now->status == Status::pending) add_pace(*it->now, behind);
      if (it->now->status == Status::undetermined) {
        unknown.push_back(frame_.say("biweekly.unknown_item",
                                     {{"title", frame_.title_of(*it->now->requirement)}}));
      }
    }
    write_items("biweekly.behind", behind);
    write_items("biweekly.unknown", unknown);
  }

  std::string due_text(const Result& result) const {
    return result.due ? format_long(*result.due, frame_.language) : "–";
  }

  std::string targets_of(const Result& result) const {
    for (const PartResult& part : result.parts) {
      const std::string target = target_text(part.target, frame_.language);
      if (!part.advisory && !target.empty()) return target;
    }
    return "–";
  }

  std::string missed(const Result& result) const {
    return frame_.say("biweekly.behind_missed", {{"title", frame_.title_of(*result.requirement)},
                                                 {"figure", figures_of(result)},
                                                 {"target", targets_of(result)},
                                                 {"due", due_text(result)}});
  }

  void add_pace(const Result& result, std::vector<std::string>& behind) const {
    for (const PartResult& part : result.parts) {
      const auto asked = pace_of(result, part, input_.now.as_of);
      if (!asked || !part.numerator || *part.numerator >= *asked) continue;
      std::string title = frame_.title_of(*result.requirement);
      if (result.parts.size() > 1 && !part.label.empty()) title += ' ' + frame_.in(part.label);
      behind.push_back(frame_.say("biweekly.behind_pace",
                                  {{"title", title},
                                   {"figure", with_share(part)},
                                   {"target", target_text(part.target, frame_.language)},
                                   {"asked", number_text(*asked, frame_.language)},
                                   {"done", number_text(*part.numerator, frame_.language)}}));
    }
  }

  void write_own(const std::vector<std::string>& texts, const std::string& name) {
    outline_.heading(1, frame_.in("biweekly." + name));
    if (texts.empty()) {
      outline_.paragraph(frame_.in("biweekly.no_" + name), Tone::bad);
      missing_parts_.push_back(name);
    } else {
      outline_.items(texts);
    }
  }

  void write_next() {
    const Date from = input_.period.days.last + std::chrono::days(1);
    const Period next{from, from + std::chrono::days(input_.period.days.days() - 1)};
    outline_.heading(1, frame_.in("biweekly.next"));
    std::vector<Row> due;
    std::vector<std::string> keep_up;
    std::vector<std::string> catch_up;
    for (const Progress& it : progress_) {
      const Result& result = *it.now;
      if (!result.binding || result.status == Status::met || result.status == Status::met_late ||
          result.status == Status::not_graded) {
        continue;
      }
      const schema::Window& window = result.requirement->window;
      if (result.due && next.contains(*result.due)) {
        due.push_back(due_row(result));
      } else if (result.status == Status::not_met) {
        catch_up.push_back(frame_.title_of(*result.requirement));
      } else if (window.basis == schema::Basis::window && window.from <= next.last && result.due &&
                 *result.due > next.last) {
        keep_up.push_back(frame_.title_of(*result.requirement));
      }
    }
    write_due(next, std::move(due));
    write_level_two("biweekly.keep_up", keep_up);
    write_level_two("biweekly.catch_up", catch_up);
  }

  void write_level_two(std::string_view heading, const std::vector<std::string>& items) {
    if (items.empty()) return;
    outline_.heading(2, frame_.in(heading));
    outline_.items(items);
  }

  Row due_row(const Result& result) const {
    return {{frame_.title_of(*result.requirement), Tone::plain, {}},
            {*result.due, Tone::plain, {}},
            {figures_of(result), Tone::plain, {}},
            {targets_of(result), Tone::plain, {}},
            status_cell(frame_, result)};
  }

  void write_due(const Period& next, std::vector<Row> rows) {
    constexpr std::size_t kNameWidth = 40;
    outline_.heading(2, frame_.in("biweekly.due_next"));
    if (rows.empty()) {
      outline_.paragraph(frame_.in("biweekly.nothing"));
      return;
    }
    Table table;
    table.id = "due-next";
    table.caption = frame_.say("biweekly.due_next_table", {{"days", frame_.period_text(next)}});
    table.columns = {column(frame_, "requirement", Column::Kind::text, kNameWidth),
                     column(frame_, "due", Column::Kind::date),
                     column(frame_, "now", Column::Kind::text, kNameWidth),
                     column(frame_, "target"), status_column(frame_, "status")};
    table.rows = std::move(rows);
    blocks_.emplace_back(std::move(table));
  }

  const BiweeklyInput& input_;
  Frame frame_;
  schema::Org org_;
  std::vector<Progress> progress_;
  std::vector<Block> blocks_;
  Outline outline_;
  std::vector<std::string> missing_parts_;
};

}  // namespace

Biweekly biweekly(const BiweeklyInput& input, const Wording& wording, Language language) {
  if (!input.now.plan->report) {
    throw Failure({"这个方案没有规定定期报送。", "這個方案沒有規定定期報送。",
                   "This plan asks for no periodical report."});
  }
  return Report(input, wording, language).write();
}

}  // namespace sipub::report
