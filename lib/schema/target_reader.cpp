#include "schema/target_reader.h"

#include "schema/codes.h"
#include "schema/selection_reader.h"

namespace sipub::schema {
namespace {

using source::Node;

/// What may stand behind `at_least`, for people.
std::string expected_form(const TargetForms& forms) {
  std::string text;
  const auto add = [&](bool may, std::string_view form) {
    if (!may) return;
    if (!text.empty()) text += " / ";
    text += form;
  };
  add(forms.all, "all");
  add(forms.number, "3");
  add(forms.percent, forms.base ? "{percent: 50, of: {…}}" : "{percent: 50}");
  return text;
}

void read_percent(Node node, const MeasurePlace& place, bool base, Target& target) {
  Fields fields(place.reader(), node);
  if (const auto percent = fields.number("percent", Need::required, 0, 100)) {
    target.kind = Target::Kind::percent;
    target.value = *percent;
    target.close = fields.number("close", Need::optional, 0, *percent);
  } else {
    fields.take("close");
  }
  if (base) {
    if (auto figure = read_figure(fields.take("of", Need::required), place)) {
      target.base = std::make_shared<Target::Base>(std::move(figure->select),
                                                   std::move(figure->amount));
    }
  }
  fields.finish();
}

}  // namespace

Target read_target(Fields& fields, const MeasurePlace& place, const TargetForms& forms) {
  Target target;
  if (const Node node = fields.take("at_least")) {
    if (node.is_mapping() && forms.percent) {
      read_percent(node, place, forms.base, target);
    } else if (node.is_scalar() && node.text() == "all" && forms.all) {
      target.kind = Target::Kind::all;
    } else if (node.is_scalar() && node.text() != "all" && forms.number) {
      if (const auto number = place.reader().number(node, 1)) {
        target.kind = Target::Kind::number;
        target.value = *number;
      }
    } else {
      const std::string expected = expected_form(forms);
      place.reader().report(kWrongForm, node, {{"expected", expected}});
    }
  }
  if (forms.at_most) {
    const auto floor = target.kind == Target::Kind::number ? target.value : 0;
    target.at_most = fields.number("at_most", Need::optional, floor);
  }
  return target;
}

}  // namespace sipub::schema
