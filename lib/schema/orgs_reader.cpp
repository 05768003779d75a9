#include <algorithm>
#include <set>
#include <utility>

#include "schema/codes.h"
#include "schema/fields.h"
#include "schema/place_readers.h"

namespace sipub::schema {
namespace {

using source::Node;

constexpr std::int64_t kMostUnits = 999;

const Words kLevel{"层级", "層級", "level"};
const Words kRole{"单位类别", "單位類別", "role"};
const Words kDivision{"行政区划", "行政區劃", "division"};
const Words kOrg{"填报单位", "填報單位", "office"};

class OrgsReader {
 public:
  OrgsReader(SchemaReader& reader, const Regions& regions, const Vocabulary* roles)
      : reader_(reader), regions_(regions) {
    if (roles == nullptr) return;
    for (const Word& word : roles->words) known_roles_.push_back(word.name);
  }

  OrgRegister read();

 private:
  std::string role(Node name);
  void read_every(Fields& every);
  void read_exception(Node node);

  SchemaReader& reader_;
  const Regions& regions_;
  std::vector<std::string> known_roles_;
  OrgRegister orgs_;
};

std::string OrgsReader::role(Node name) {
  auto written = reader_.text(name);
  if (!written) return {};
  if (!known_roles_.empty() &&
      std::find(known_roles_.begin(), known_roles_.end(), *written) == known_roles_.end()) {
    reader_.report_unknown_name(name, kRole, known_roles_);
  }
  return *std::move(written);
}

void OrgsReader::read_every(Fields& every) {
  for (const Node name : every.list("levels", Need::required)) {
    if (!reader_.text(name)) continue;
    if (const auto level = regions_.find_level(name.text())) {
      orgs_.levels.push_back(*level);
      continue;
    }
    std::vector<std::string> known;
    for (const Level& level : regions_.levels) known.push_back(level.id);
    reader_.report_unknown_name(name, kLevel, known);
  }
  for (const Node name : every.list("roles", Need::required)) {
    if (auto one = role(name); !one.empty()) orgs_.roles.push_back(std::move(one));
  }
  every.finish();
}

void OrgsReader::read_exception(Node node) {
  Fields fields(reader_, node);
  OrgRegister::Exception exception;
  const Node division = fields.take("division", Need::required);
  exception.division = reader_.text(division).value_or("");
  const bool is_known = regions_.find(exception.division) != nullptr;
  if (!exception.division.empty() && !is_known) {
    std::vector<std::string> known;
    for (const Division& one : regions_.divisions) known.push_back(one.code);
    reader_.report_unknown_name(division, kDivision, known);
  }
  const auto same = std::find_if(
      orgs_.exceptions.begin(), orgs_.exceptions.end(),
      [&](const OrgRegister::Exception& one) { return one.division == exception.division; });
  if (same != orgs_.exceptions.end()) {
    reader_.report(kDefinedTwice, division, {{"what", kDivision}, {"name", exception.division}});
  }
  std::set<std::string> ids;
  for (const Node item : fields.list("orgs", Need::required)) {
    Fields org(reader_, item);
    Org one;
    one.division = exception.division;
    one.role = role(org.take("role", Need::required));
    one.unit = static_cast<unsigned>(org.number("unit", Need::optional, 1, kMostUnits).value_or(1));
    one.name = org.words("name").value_or(Words{});
    org.finish();
    if (one.role.empty()) continue;
    if (!ids.insert(one.id()).second) {
      reader_.report(kDefinedTwice, item, {{"what", kOrg}, {"name", one.id()}});
      continue;
    }
    exception.orgs.push_back(std::move(one));
  }
  fields.finish();
  if (is_known && same == orgs_.exceptions.end()) {
    orgs_.exceptions.push_back(std::move(exception));
  }
}

OrgRegister OrgsReader::read() {
  Fields fields(reader_, reader_.root());
  if (!fields.is_mapping() || !fields.expect_format("orgs/1")) return std::move(orgs_);
  orgs_.id = fields.text("id", Need::required).value_or("");
  orgs_.label = fields.words("label", Need::required).value_or(Words{});
  if (auto every = fields.map("every", Need::required)) read_every(*every);
  if (const Node both = fields.take("both")) orgs_.both = role(both);
  for (const Node exception : fields.list("exceptions")) read_exception(exception);
  fields.finish();
  return std::move(orgs_);
}

}  // namespace

OrgRegister read_orgs(SchemaReader& reader, const Regions& regions, const Vocabulary* roles) {
  return OrgsReader(reader, regions, roles).read();
}

}  // namespace sipub::schema
