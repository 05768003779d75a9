#include "schema/plan_reader.h"

#include <algorithm>
#include <charconv>

#include "schema/codes.h"
#include "schema/default_reader.h"
#include "schema/plan_codes.h"
#include "schema/plan_lookup.h"
#include "schema/plan_parts.h"
#include "schema/reading_switches.h"
#include "schema/report_source_reader.h"
#include "schema/requirement_reader.h"

namespace sipub::schema {
namespace {

using source::Node;

constexpr std::string_view kFormat = "plan/1";
constexpr Named<bool> kMissing[] = {{"bounds", false}, {"nothing", true}};
constexpr Named<Language> kPlanLanguages[] = {
    {"zh-Hans", Language::zh_hans}, {"zh-Hant", Language::zh_hant}, {"en", Language::en}};

/// `+08:00` as minutes east of Greenwich.
std::optional<int> parse_offset(std::string_view text) {
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return {};
  const auto two_digits = [&](std::size_t at) -> std::optional<int> {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 2, value);
    if (error != std::errc() || end != text.data() + at + 2) return {};
    return value;
  };
  const auto hours = two_digits(1);
  const auto minutes = two_digits(4);
  if (!hours || !minutes || *hours > 14 || *minutes > 59) return {};
  return (text[0] == '-' ? -1 : 1) * (*hours * 60 + *minutes);
}

/// Reads a whole plan.
class PlanReader {
 public:
  PlanReader(SchemaReader& reader, const PlanFrame& frame, const ReadingChoices& choices,
             Extent extent)
      : reader_(reader),
        choices_(choices),
        extent_(extent),
        plan_(std::make_unique<Plan>()),
        names_(reader, frame, *plan_),
        fields_(reader, reader.root()) {}

  std::unique_ptr<Plan> read() {
    for (const std::string_view key : {"sipub", "shape", "regions", "orgs", "calendar"}) {
      fields_.take(key);
    }
    languages();
    readings();
    header();
    plan_->stages = read_stages(fields_.take("stages", Need::required), names_);
    plan_->groups = read_groups(fields_.take("groups"), names_);
    plan_->offices = read_offices(fields_.take("offices"), names_);
    plan_->defaults = read_defaults(fields_.take("defaults"), names_);
    if (extent_ == Extent::ledgers) {
      for (const Node node : fields_.list("requirements", Need::required))
        plan_->requirements.emplace_back().id = node.find("id").text();
      return std::move(plan_);
    }
    requirements();
    plan_->report = read_report_source(fields_.take("report"), names_);
    plan_->ungraded_clauses =
        read_ungraded_clauses(fields_.take("clauses_without_requirement"), names_);
    fields_.finish();
    return std::move(plan_);
  }

 private:
  /// First, since every text must be there in each of them.
  void languages() {
    for (const Node node : fields_.list("languages", Need::required)) {
      if (const auto language = reader_.choice(node, kPlanLanguages)) {
        plan_->languages.push_back(*language);
      }
    }
    const Node node = fields_.take("language", Need::required);
    const auto language = reader_.choice(node, kPlanLanguages);
    if (!language) return;
    plan_->language = *language;
    if (std::ranges::find(plan_->languages, *language) == plan_->languages.end()) {
      reader_.report(kDoesNotGoWith, node,
                     {{"what", std::string(node.text())}, {"with", "languages"}});
    }
  }

  /// Before everything that may depend on them.
  void readings() {
    plan_->readings = read_readings(fields_.take("readings"), names_);
    apply_choices(plan_->readings, choices_);
    if (extent_ == Extent::whole) check_switches(reader_, plan_->readings);
    reader_.choose_with([this](Node node) { return choose_by_reading(node, plan_->readings); });
  }

  void header() {
    plan_->id = fields_.text("id", Need::required).value_or("");
    plan_->version = fields_.text("version", Need::required).value_or("");
    plan_->label = names_.text(fields_, "label", Need::required);
    plan_->title = names_.text(fields_, "title", Need::required);
    plan_->missing_is_nothing = fields_.choice("missing", kMissing).value_or(false);
    if (const Node node = fields_.take("issued"); node && node.text() != "unknown") {
      plan_->issued = reader_.date(node);
    }
    if (const Node node = fields_.take("utc_offset", Need::required)) {
      const auto offset = parse_offset(node.text());
      if (!offset) reader_.report(kWrongForm, node, {{"expected", "\"+08:00\""}});
      plan_->utc_offset_minutes = offset.value_or(0);
    }
  }

  void requirements() {
    const auto nodes = fields_.list("requirements", Need::required);
    for (const Node node : nodes) {
      const Node id = node.find("id");
      if (!id.is_scalar() || id.text().empty()) continue;
      if (std::ranges::find(names_.requirement_ids, id.text()) != names_.requirement_ids.end()) {
        reader_.report(
            kDefinedTwice, id,
            {{"what", Words{"任务", "任務", "requirement"}}, {"name", std::string(id.text())}});
      }
      names_.requirement_ids.emplace_back(id.text());
    }
    plan_->requirements.reserve(nodes.size());
    for (const Node node : nodes) plan_->requirements.push_back(read_requirement(node, names_));
    check_twins(plan_->requirements, nodes, names_);
  }

  SchemaReader& reader_;
  const ReadingChoices& choices_;
  Extent extent_;
  std::unique_ptr<Plan> plan_;
  PlanLookup names_;
  Fields fields_;
};

}  // namespace

std::optional<PlanNames> plan_names(SchemaReader& reader) {
  Fields fields(reader, reader.root());
  if (!fields.expect_format(kFormat)) return {};
  PlanNames names;
  names.shape = fields.take("shape", Need::required);
  names.regions = fields.take("regions", Need::required);
  names.orgs = fields.take("orgs", Need::required);
  names.calendar = fields.take("calendar", Need::required);
  return names;
}

std::unique_ptr<Plan> read_plan(SchemaReader& reader, const PlanFrame& frame,
                                const ReadingChoices& choices, Extent extent) {
  auto plan = PlanReader(reader, frame, choices, extent).read();
  reader.choose_with({});
  return plan;
}

void adopt(Plan& plan, PlanFrame frame) {
  plan.shape = std::move(frame.shape);
  for (const NumberByWord& one : plan.defaults) put_in(plan.shape, one);
  plan.regions = std::move(frame.regions);
  plan.orgs = std::move(frame.orgs);
  plan.calendar = std::move(frame.calendar);
}

void check_other_choices(SchemaReader& reader, const PlanFrame& frame,
                         const std::vector<Reading>& readings) {
  for (const Reading& reading : readings) {
    for (std::size_t i = 1; i < reading.choices.size(); ++i) {
      read_plan(reader, frame, {{reading.id, reading.choices[i].id}});
    }
  }
}

}  // namespace sipub::schema
