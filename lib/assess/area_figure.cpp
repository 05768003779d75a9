#include "assess/area_figure.h"

#include <algorithm>

#include "assess/claims.h"
#include "assess/place_tree.h"
#include "assess/rolled_up_sum.h"
#include "assess/rows_about.h"
#include "schema/field_path.h"

namespace sipub::assess {
namespace {

using schema::Condition;
using schema::FieldPath;

/// The field whose words tell figures of one section apart, and the words that are asked for;
/// without any, whatever words there are.
struct Series {
  FieldPath path;
  std::vector<std::size_t> words;
};

/// The words that a condition asks for, one of which must be there.
std::vector<std::size_t> words_of(const Condition& condition, const Context& context) {
  std::vector<std::size_t> words;
  if (condition.test != Condition::Test::one_of || condition.path.fields.size() != 1) return words;
  for (const schema::Operand& operand : condition.operands) {
    if (operand.kind == schema::Operand::Kind::word)
      words.push_back(static_cast<std::size_t>(operand.number));
    else if (operand.kind == schema::Operand::Kind::member && context.member != nullptr &&
             context.member->word)
      words.push_back(*context.member->word);
  }
  return words;
}

Series series_of(const schema::Selection& selection, const Context& context) {
  const schema::SectionShape& section = context.world.plan().shape.sections[selection.section];
  for (const Condition& condition : selection.where)
    if (condition.path.last->type == schema::FieldType::word)
      if (std::vector<std::size_t> words = words_of(condition, context); !words.empty())
        return {condition.path, std::move(words)};
  for (std::size_t i = 0; i < section.record.fields.size(); ++i) {
    const schema::FieldShape& field = section.record.fields[i];
    if (field.type != schema::FieldType::word) continue;
    Series series;
    series.path.text = field.name;
    series.path.fields = {i};
    series.path.last = &field;
    return series;
  }
  return {};
}

}  // namespace

RolledUp area_figure(const schema::Selection& selection, const schema::Amount& amount,
                     const Context& context) {
  const Period days{make_date(1, 1, 1), context.day};
  Series series = series_of(selection, context);
  const RowsAbout rows(selection, context, days,
                       {.amount = &amount,
                        .word = &series.path,
                        .with_rows = context.with_evidence || context.work != nullptr});
  const auto of_word = [&](std::optional<std::size_t> word, const std::string& statistic,
                           std::vector<Term>* terms) {
    const CourseRule latest = [&](const RowSet& set, const schema::Division&, bool) -> Course {
      return {[&](Date day) {
                return amount.kind == schema::Amount::Kind::change
                           ? set.latest.change(context.window().from, day, context.work)
                           : set.latest.latest(day, Side::denominator, context.work);
              },
              {}};
    };
    PlaceTree tree(*context.place, {}, {&*rows, word, latest}, statistic, false, context);
    return roll_up(tree.on(context.day), {.day = context.day}, terms);
  };

  if (series.path.empty()) {
    const RolledUp figure = of_word({}, "", terms_of(context.work));
    keep_only(context.work, figure.evidence);
    return figure;
  }
  if (series.words.empty())
    series.words =
        rows->words(context.world.divisions(*context.place, {}, context.day), context.day);
  RolledUp total;
  total.under = Range::exactly(0);
  total.under_known = !series.words.empty();
  for (const std::size_t word : series.words) {
    const schema::Word& known = series.path.last->vocabulary->words[word];
    InnerWorking work(context.work, known.label);
    add(total, of_word(word, known.name, terms_of(work.get())), false, true);
  }
  keep_only(context.work, total.evidence);
  if (!total.under_known) total.under.upper.reset();
  return total;
}

}  // namespace sipub::assess
