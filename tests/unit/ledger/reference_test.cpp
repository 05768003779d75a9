#include "ledger/field_path.h"
#include "ledger_support.h"
#include "schema/field_path.h"

using namespace sipub;
using namespace sipub::ledger;

namespace {

const Date kDay = make_date(2014, 10, 31);

schema::FieldPath path(std::string_view section, std::string_view text) {
  const schema::Shape& shape = guangdong().shape;
  auto resolved = schema::resolve_path(text, shape.sections[section_named(section)].record, shape);
  REQUIRE(std::holds_alternative<schema::FieldPath>(resolved));
  return std::get<schema::FieldPath>(std::move(resolved));
}

/// Ledgers, their histories, and paths read from their records.
class Reader {
 public:
  explicit Reader(std::vector<Ledger> ledgers, Date as_of = kDay)
      : ledgers_(std::move(ledgers)), histories_(ledgers_, guangdong(), as_of) {}

  Found find(std::string_view org, std::string_view section, std::string_view text,
             std::size_t entry = 0) const {
    const History* history = histories_.find(org);
    REQUIRE(history != nullptr);
    REQUIRE(history->entries(section_named(section)).size() > entry);
    const Written written = history->entries(section_named(section))[entry].on(kDay);
    return find_values({history, written.ledger, written.record}, path(section, text), histories_,
                       kDay);
  }

 private:
  std::vector<Ledger> ledgers_;
  Histories histories_;
};

Reader of(std::string_view sections) {
  std::vector<Ledger> ledgers;
  ledgers.push_back(ledger_with(sections));
  return Reader(std::move(ledgers));
}

std::string names(const Found& found, std::string_view vocabulary) {
  std::string all;
  for (const Value* value : found.values) all += word(*value, vocabulary) + ' ';
  return all + (found.open ? "?" : "");
}

}  // namespace

TEST_CASE("a path through maps has one value, or none") {
  const Reader reader = of("halls: [{id: a, name: b, board: {since: 2014-09-01}}]\n");
  const Found since = reader.find("440400-hrss", "halls", "board.since");
  REQUIRE(since.values.size() == 1);
  CHECK(*since.values[0]->date() == make_date(2014, 9, 1));
  CHECK_FALSE(since.open);
  CHECK(reader.find("440400-hrss", "halls", "board.until").values.empty());
  CHECK(reader.find("440400-hrss", "halls", "pickup.since").values.empty());
  CHECK_FALSE(reader.find("440400-hrss", "halls", "pickup.since").open);
}

TEST_CASE("a path through a list has a value for each element") {
  const Reader reader =
      of("channels: [{id: a, kind: portal, opened: 2010-05-04, pages: "
         "[{kind: faq, opened: 2014-09-01}, {kind: downloads, opened: 2014-10-01}]}]\n");
  CHECK(reader.find("440400-hrss", "channels", "pages.opened").values.size() == 2);
  // The list itself is one value.
  CHECK(reader.find("440400-hrss", "channels", "pages").values.size() == 1);
}

TEST_CASE("what is faulty on the way leaves the answer open") {
  const Reader reader =
      of("halls: [{id: a, name: b, board: {since: 2014-09-31}}, {id: c, name: d, board: 有}]\n");
  for (const std::size_t entry : {0U, 1U}) {
    const Found found = reader.find("440400-hrss", "halls", "board.since", entry);
    CHECK(found.values.empty());
    CHECK(found.open);
  }
}

TEST_CASE("a path goes on in the record that a reference names") {
  const Reader reader =
      of("pushes:\n"
         "  - {channel: wx, date: 2014-09-18}\n"
         "  - {channel: qq, date: 2014-09-18}\n"
         "  - {channel: nowhere, date: 2014-09-18}\n"
         "  - {channel: [], date: 2014-09-18}\n"
         "channels:\n"
         "  - {id: wx, kind: wechat, opened: 2014-09-15}\n"
         "  - {id: qq, kind: QQ, opened: 九月}\n");
  CHECK(names(reader.find("440400-hrss", "pushes", "channel.kind", 0), "channel_kind") ==
        "wechat ");
  CHECK(names(reader.find("440400-hrss", "pushes", "channel.kind", 1), "channel_kind") == "?");
  CHECK(names(reader.find("440400-hrss", "pushes", "channel.kind", 2), "channel_kind") == "?");
  CHECK(names(reader.find("440400-hrss", "pushes", "channel.kind", 3), "channel_kind") == "?");
  const Found id = reader.find("440400-hrss", "pushes", "channel", 2);
  REQUIRE(id.values.size() == 1);
  CHECK(*id.values[0]->text() == "nowhere");
}

TEST_CASE("a reference finds what last year's ledger or the former county wrote") {
  std::vector<Ledger> ledgers;
  ledgers.push_back(
      ledger_of("445323", 2014, "channels: [{id: wx, kind: wechat, opened: 2014-05-15}]\n"));
  ledgers.push_back(
      ledger_of("445303", 2015, "pushes: [{channel: wx, date: 2015-01-08}]\n", "b.yaml"));
  const Reader reader(std::move(ledgers), make_date(2015, 6, 30));
  CHECK(names(reader.find("445303-hrss", "pushes", "channel.kind"), "channel_kind") == "wechat ");
}

namespace {

const char* kDelegated =
    "channels: [{id: web, kind: portal, opened: 2010-05-04, provided_by: 440400-hrss}]\n"
    "directory: [{id: d, portal: web, of: 440402-hrss, shows: [hours], listed: 2014-09-01}]\n";

Reader delegating(std::string_view provider, std::string_view delegated = kDelegated) {
  std::vector<Ledger> ledgers;
  if (!provider.empty()) ledgers.push_back(ledger_of("440400", 2014, provider, "a.yaml"));
  ledgers.push_back(ledger_of("440402", 2014, delegated, "b.yaml"));
  return Reader(std::move(ledgers));
}

}  // namespace

TEST_CASE("fields that a delegated record lacks are read in the provider's ledger") {
  const Reader reader = delegating(
      "channels:\n"
      "  - {id: q, kind: QQ, opened: 2010-01-01, column: {opened: 2014-01-01}}\n"
      "  - {id: old, kind: portal, opened: 2008-01-01, closed: 2012-12-31, "
      "column: {opened: 2009-01-01}}\n"
      "  - {id: p, kind: portal, opened: 2010-01-01, column: {opened: 2014-09-20}}\n");
  const Found column = reader.find("440402-hrss", "channels", "column.opened");
  REQUIRE(column.values.size() == 1);
  CHECK(*column.values[0]->date() == make_date(2014, 9, 20));
  // Its own fields are its own.
  CHECK(*reader.find("440402-hrss", "channels", "opened").values[0]->date() ==
        make_date(2010, 5, 4));
  // Behind a reference alike.
  CHECK(reader.find("440402-hrss", "directory", "portal.column.opened").values.size() == 1);
}

TEST_CASE("who provides it may not tell") {
  const auto column = [](const Reader& reader) {
    const Found found = reader.find("440402-hrss", "channels", "column.opened");
    return std::to_string(found.values.size()) + (found.open ? "?" : "");
  };
  CHECK(column(delegating("")) == "0?");               // no ledger of the provider came
  CHECK(column(delegating("sms: []\n")) == "0?");      // it doesn't record channels
  CHECK(column(delegating("channels: []\n")) == "0");  // it says that there is none
  CHECK(column(delegating("channels: [{id: p, kind: portal, opened: 2010-01-01}]\n")) == "0");
  CHECK(column(delegating("channels: [{id: p, kind: portal, opened: 2010-01-01, x: 1}]\n")) ==
        "0?");  // void
  CHECK(column(delegating("",
                          "channels: [{id: web, kind: portal, opened: 2010-05-04, "
                          "provided_by: 市政府办公室}]\n")) == "0");
  CHECK(column(delegating("", "channels: [{id: web, kind: portal, opened: 2010-05-04}]\n")) == "0");
}

TEST_CASE("providers that name each other come to an end") {
  const Reader reader = delegating(
      "channels: [{id: p, kind: portal, opened: 2010-01-01, provided_by: 440402-hrss}]\n");
  CHECK(reader.find("440402-hrss", "channels", "column.opened").values.empty());
}

TEST_CASE("a map inside a record, and a record of no history") {
  const Ledger ledger = ledger_with("pushes: [{channel: wx, date: 2014-09-18}]\n");
  const std::vector<Ledger> none;
  const Histories histories(none, guangdong(), kDay);
  const Record& push = records(ledger, "pushes")[0];
  const Found kind =
      find_values({nullptr, &ledger, &push}, path("pushes", "channel.kind"), histories, kDay);
  CHECK(kind.values.empty());
  CHECK(kind.open);
}
