#include "ledger/header_reader.h"

namespace sipub::ledger {

namespace {

using schema::FieldShape;
using schema::MapShape;
using source::Node;

/// The version of the ledger's format that this program reads.
constexpr std::int64_t kFormatVersion = 1;

class HeaderReader {
 public:
  HeaderReader(const schema::Plan& plan, Typing& typing, FlawLog& log, Ledger& ledger)
      : shape_(plan.shape.header), typing_(typing), log_(log), ledger_(ledger) {}

  bool read(Node root) {
    keys_.resize(shape_.fields.size());
    values_.resize(shape_.fields.size());
    for (const source::Entry entry : root.entries()) read_entry(entry);
    tell_missing(root);
    return use();
  }

 private:
  void read_entry(const source::Entry& entry) {
    const auto index = shape_.find(entry.key.text());
    if (!index) return;
    const Step step(log_, entry.key.text());
    if (const Node before = keys_[*index]) {
      log_.add(Flaw::Kind::duplicate_key, entry.key.span(),
               {{"key", shortened(entry.key.text())}, {"other", shortened(before.text())}},
               Severity::error, before.span());
      is_clear_ = false;
      return;
    }
    keys_[*index] = entry.key;
    const FieldShape& field = shape_.fields[*index];
    values_[*index] = typing_.value(entry.value, field, field.required, entry.key.span());
  }

  /// In a text that was cut short a key may have been there.
  void tell_missing(Node root) {
    if (!ledger_.document->is_whole()) return;
    for (std::size_t i = 0; i < shape_.fields.size(); ++i) {
      if (!shape_.fields[i].required || keys_[i]) continue;
      log_.add(Flaw::Kind::missing_header, head_of(root), {field_argument(shape_.fields[i])});
    }
  }

  bool use() {
    const auto* plan = usable("plan").text();
    const auto* year = usable("year").number();
    if (plan) ledger_.plan_id = *plan;
    if (year) ledger_.year = static_cast<int>(*year);
    const bool has_org = use_org(usable("org").map());
    if (const auto* established = usable("established").date()) ledger_.established = *established;
    use_through();
    return is_this_version() && plan && year && has_org && is_clear_;
  }

  bool is_this_version() {
    const Value& version = usable("sipub");
    if (version.number() == nullptr || *version.number() == kFormatVersion)
      return version.number() != nullptr;
    const FieldShape& field = shape_.fields[*shape_.find("sipub")];
    const Step step(log_, keys_[*shape_.find("sipub")].text());
    log_.add(Flaw::Kind::number_out_of_range, version.span,
             {field_argument(field),
              {"value", std::to_string(*version.number())},
              {"min", std::to_string(kFormatVersion)},
              {"max", std::to_string(kFormatVersion)}});
    return false;
  }

  bool use_org(const Map* org) {
    if (org == nullptr) return false;
    const MapShape& shape = *shape_.fields[*shape_.find("org")].map;
    const Value& division = usable(*org, shape, "division");
    const Value& role = usable(*org, shape, "role");
    const Value& unit = usable(*org, shape, "unit");
    const Value& name = usable(*org, shape, "name");
    if (division.text()) ledger_.org.division = *division.text();
    if (role.word()) {
      const auto& words = shape.fields[*shape.find("role")].vocabulary->words;
      ledger_.org.role = words[role.word()->index].name;
    }
    if (unit.number()) ledger_.org.unit = static_cast<unsigned>(*unit.number());
    if (name.text()) ledger_.org_name = *name.text();
    const auto unit_index = shape.find("unit");
    const bool unit_is_faulty = unit_index && org->at(*unit_index).state == Value::State::invalid;
    return division.text() && role.word() && !unit_is_faulty;
  }

  /// Nobody knows how far records go whose last day is faulty: to no day of the year.
  void use_through() {
    const auto index = shape_.find("through");
    if (!index) return;
    const Value& through = values_[*index];
    if (through.usable()) {
      ledger_.through = *through.date();
    } else if (through.state == Value::State::invalid && ledger_.year != 0) {
      ledger_.through = make_date(ledger_.year - 1, 12, 31);
    }
  }

  const Value& usable(std::string_view name) const {
    const auto index = shape_.find(name);
    return index && values_[*index].usable() ? values_[*index] : nothing_;
  }

  const Value& usable(const Map& map, const MapShape& shape, std::string_view name) const {
    const auto index = shape.find(name);
    return index && map.at(*index).usable() ? map.at(*index) : nothing_;
  }

  const MapShape& shape_;
  Typing& typing_;
  FlawLog& log_;
  Ledger& ledger_;
  std::vector<Node> keys_;
  std::vector<Value> values_;
  const Value nothing_ = {};
  bool is_clear_ = true;
};

}  // namespace

bool read_header(Node root, const schema::Plan& plan, Typing& typing, FlawLog& log,
                 Ledger& ledger) {
  return HeaderReader(plan, typing, log, ledger).read(root);
}

Ledger header_of(source::Parsed parsed, const schema::Plan& plan) {
  Ledger ledger;
  ledger.file = parsed.document->file();
  ledger.document = std::move(parsed.document);
  FlawLog log(ledger);
  Typing typing(plan, log, *ledger.arena);
  const Node root = ledger.document->root();
  if (root.is_mapping()) read_header(root, plan, typing, log, ledger);
  return ledger;
}

}  // namespace sipub::ledger
