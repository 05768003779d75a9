#include <algorithm>
#include <set>
#include <utility>

#include "schema/codes.h"
#include "schema/fields.h"
#include "schema/place_readers.h"
#include "schema/text_map.h"

namespace sipub::schema {
namespace {

using source::Node;

const Words kLevel{"层级", "層級", "level"};
const Words kDivision{"行政区划", "行政區劃", "division"};
const Words kStatistic{"统计数", "統計數", "statistic"};

class RegionsReader {
 public:
  explicit RegionsReader(SchemaReader& reader) : reader_(reader) {}

  Regions read();

 private:
  /// Where a division was written.
  struct Places {
    Node code;
    Node level;  ///< no node where it is none of the levels
    Node parent;
    Node successor;
  };

  void read_level(Node node);
  void read_division(Node node);
  void read_statistic(Node node);
  std::optional<std::size_t> level_of(Node name);
  void check(Division& division, const Places& places);
  bool leads_back(const Division& division) const;
  const Division* known(Node code);

  SchemaReader& reader_;
  Regions regions_;
  std::vector<Places> places_;  ///< by division
  TextMap<Node> levels_;
  TextMap<Node> codes_;
  std::set<std::pair<std::string, std::string>> statistics_;
};

void RegionsReader::read_level(Node node) {
  Fields fields(reader_, node);
  const Node place = fields.take("id", Need::required);
  Level level{reader_.text(place).value_or(""),
              fields.words("label", Need::required).value_or(Words{})};
  fields.finish();
  const auto [first, is_new] = levels_.try_emplace(level.id, place);
  if (!is_new && !level.id.empty()) {
    reader_.report(kDefinedTwice, place, {{"what", kLevel}, {"name", level.id}},
                   first->second.span());
    return;
  }
  regions_.levels.push_back(std::move(level));
}

std::optional<std::size_t> RegionsReader::level_of(Node name) {
  if (!reader_.text(name)) return {};
  const auto level = regions_.find_level(name.text());
  if (!level) {
    std::vector<std::string> known;
    for (const Level& one : regions_.levels) known.push_back(one.id);
    reader_.report_unknown_name(name, kLevel, known);
  }
  return level;
}

void RegionsReader::read_division(Node node) {
  Fields fields(reader_, node);
  if (!fields.is_mapping()) return;
  Places places{.code = fields.take("code", Need::required),
                .level = fields.take("level", Need::required),
                .parent = fields.take("parent"),
                .successor = fields.take("successor")};
  Division division;
  division.code = reader_.text(places.code).value_or("");
  const auto level = level_of(places.level);
  division.level = level.value_or(0);
  if (!level) places.level = {};
  division.parent = reader_.text(places.parent).value_or("");
  division.successor = reader_.text(places.successor).value_or("");
  division.kind = fields.text("kind").value_or("");
  division.name = fields.words("name", Need::required).value_or(Words{});
  division.from = fields.date("from");
  const Node to = fields.take("to");
  division.to = reader_.date(to);
  division.basis = fields.text("basis").value_or("");
  fields.finish();
  if (division.from && division.to && *division.to <= *division.from) {
    reader_.report(kEndsBeforeBegin, to,
                   {{"from", format_iso(*division.from)}, {"to", format_iso(*division.to)}});
  }
  if (division.code.empty()) return;
  const auto [first, is_new] = codes_.try_emplace(division.code, places.code);
  if (!is_new) {
    reader_.report(kDefinedTwice, places.code, {{"what", kDivision}, {"name", division.code}},
                   first->second.span());
    return;
  }
  regions_.divisions.push_back(std::move(division));
  places_.push_back(places);
}

const Division* RegionsReader::known(Node code) {
  if (!code || code.text().empty()) return nullptr;
  const Division* division = regions_.find(code.text());
  if (division == nullptr) {
    std::vector<std::string> all;
    for (const Division& one : regions_.divisions) all.push_back(one.code);
    reader_.report_unknown_name(code, kDivision, all);
  }
  return division;
}

bool RegionsReader::leads_back(const Division& division) const {
  const Division* at = &division;
  for (std::size_t step = 0; step < regions_.divisions.size() && at != nullptr; ++step) {
    at = at->successor.empty() ? nullptr : regions_.find(at->successor);
    if (at == &division) return true;
  }
  return false;
}

void RegionsReader::check(Division& division, const Places& places) {
  const Division* parent = known(places.parent);
  if (parent != nullptr && division.level <= parent->level) {
    if (places.level) {
      reader_.report(kNotBelowItsParent, places.parent,
                     {{"name", division.code}, {"parent", parent->code}});
    }
    // The way up must come to an end.
    division.parent.clear();
  }
  known(places.successor);
  if (leads_back(division)) {
    reader_.report(kCircle, places.successor, {{"what", kDivision}, {"name", division.code}});
  }
}

void RegionsReader::read_statistic(Node node) {
  Fields fields(reader_, node);
  const Node area = fields.take("area", Need::required);
  Statistic statistic;
  statistic.area = reader_.text(area).value_or("");
  statistic.kind = fields.text("kind", Need::required).value_or("");
  statistic.value = fields.number("value", Need::required, 0).value_or(0);
  statistic.as_of = fields.date("as_of", Need::required).value_or(Date{});
  statistic.source = fields.text("source", Need::required).value_or("");
  fields.finish();
  if (known(area) == nullptr) return;
  if (!statistics_.emplace(statistic.area, statistic.kind).second) {
    reader_.report(kDefinedTwice, area,
                   {{"what", kStatistic}, {"name", statistic.area + ' ' + statistic.kind}});
    return;
  }
  regions_.statistics.push_back(std::move(statistic));
}

Regions RegionsReader::read() {
  Fields fields(reader_, reader_.root());
  if (!fields.is_mapping() || !fields.expect_format("regions/1")) return std::move(regions_);
  regions_.id = fields.text("id", Need::required).value_or("");
  regions_.version = fields.text("version", Need::required).value_or("");
  regions_.label = fields.words("label", Need::required).value_or(Words{});
  for (const Node level : fields.list("levels", Need::required)) read_level(level);
  const auto divisions = fields.list("divisions", Need::required);
  regions_.divisions.reserve(divisions.size());
  for (const Node division : divisions) read_division(division);
  regions_.index();
  for (std::size_t index = 0; index < places_.size(); ++index) {
    check(regions_.divisions[index], places_[index]);
  }
  for (const Node statistic : fields.list("statistics")) read_statistic(statistic);
  fields.finish();
  regions_.index();
  return std::move(regions_);
}

}  // namespace

Regions read_regions(SchemaReader& reader) { return RegionsReader(reader).read(); }

}  // namespace sipub::schema
