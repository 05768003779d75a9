#include <algorithm>
#include <array>
#include <map>

#include "schema/codes.h"
#include "schema/fields.h"
#include "schema/place_readers.h"

namespace sipub::schema {
namespace {

using source::Node;
using std::chrono::weekday;

constexpr std::array kWeekdays{
    Named<weekday>{"monday", std::chrono::Monday},
    Named<weekday>{"tuesday", std::chrono::Tuesday},
    Named<weekday>{"wednesday", std::chrono::Wednesday},
    Named<weekday>{"thursday", std::chrono::Thursday},
    Named<weekday>{"friday", std::chrono::Friday},
    Named<weekday>{"saturday", std::chrono::Saturday},
    Named<weekday>{"sunday", std::chrono::Sunday},
};

constexpr std::int64_t kFirstYear = 1;
constexpr std::int64_t kLastYear = 9999;
constexpr std::size_t kMostWeekendDays = 6;

const Words kNotice{"放假通知", "放假通知", "notice"};
const Words kDay{"日期", "日期", "day"};

class CalendarReader {
 public:
  explicit CalendarReader(SchemaReader& reader) : reader_(reader) {}

  Calendar read();

 private:
  void read_years(Node node);
  void read_weekend(Node node);
  void read_notice(Node node);
  void read_days(const std::vector<Node>& list, std::vector<Date>& days);

  SchemaReader& reader_;
  Calendar calendar_;
  std::vector<std::string> notices_;
  std::map<Date, Span> days_;
};

void CalendarReader::read_years(Node node) {
  const auto years = reader_.list(node);
  if (years.size() != 2) {
    if (node.is_sequence()) {
      reader_.report(kWrongForm, node, {{"expected", "[2013, 2015]"}});
    }
    return;
  }
  const auto first = reader_.number(years[0], kFirstYear, kLastYear);
  const auto last = reader_.number(years[1], kFirstYear, kLastYear);
  if (!first || !last) return;
  if (*last < *first) {
    reader_.report(kEndsBeforeBegin, years[1],
                   {{"from", std::to_string(*first)}, {"to", std::to_string(*last)}});
  }
  calendar_.first_year = static_cast<int>(*first);
  calendar_.last_year = static_cast<int>(*last);
}

void CalendarReader::read_weekend(Node node) {
  auto& weekend = calendar_.weekend;
  for (const Node name : reader_.list(node)) {
    const auto day = reader_.choice(name, kWeekdays);
    if (!day) continue;
    if (std::find(weekend.begin(), weekend.end(), *day) != weekend.end()) {
      reader_.report(kDefinedTwice, name, {{"what", kDay}, {"name", std::string(name.text())}});
    } else if (weekend.size() == kMostWeekendDays) {
      reader_.report(kOutOfRange, node, {{"value", "7"}, {"min", "0"}, {"max", "6"}});
    } else {
      weekend.push_back(*day);
    }
  }
}

void CalendarReader::read_notice(Node node) {
  Fields fields(reader_, node);
  const Node id = fields.take("id", Need::required);
  fields.text("number", Need::required);
  fields.date("date", Need::required);
  fields.text("title", Need::required);
  fields.finish();
  if (auto text = reader_.text(id)) notices_.push_back(*std::move(text));
}

void CalendarReader::read_days(const std::vector<Node>& list, std::vector<Date>& days) {
  for (const Node item : list) {
    Fields fields(reader_, item);
    const Node place = fields.take("date", Need::required);
    const auto day = reader_.date(place);
    const Node notice = fields.take("notice");
    fields.finish();
    if (notice && std::find(notices_.begin(), notices_.end(), notice.text()) == notices_.end()) {
      reader_.report_unknown_name(notice, kNotice, notices_);
    }
    if (!day) continue;
    if (!calendar_.covers(*day)) {
      reader_.report(kOutsideCalendar, place,
                     {{"date", format_iso(*day)},
                      {"first", std::to_string(calendar_.first_year)},
                      {"last", std::to_string(calendar_.last_year)}});
      continue;
    }
    const auto [first, is_new] = days_.try_emplace(*day, place.span());
    if (!is_new) {
      reader_.report(kDefinedTwice, place, {{"what", kDay}, {"name", format_iso(*day)}},
                     first->second);
      continue;
    }
    days.push_back(*day);
  }
  std::sort(days.begin(), days.end());
}

Calendar CalendarReader::read() {
  Fields fields(reader_, reader_.root());
  if (!fields.is_mapping() || !fields.expect_format("calendar/1")) return std::move(calendar_);
  calendar_.id = fields.text("id", Need::required).value_or("");
  calendar_.label = fields.words("label", Need::required).value_or(Words{});
  read_years(fields.take("years", Need::required));
  read_weekend(fields.take("weekend", Need::required));
  for (const Node notice : fields.list("notices")) read_notice(notice);
  read_days(fields.list("off"), calendar_.off);
  read_days(fields.list("working"), calendar_.working);
  fields.finish();
  calendar_.index();
  return std::move(calendar_);
}

}  // namespace

Calendar read_calendar(SchemaReader& reader) { return CalendarReader(reader).read(); }

}  // namespace sipub::schema
