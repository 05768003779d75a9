#include "report/figures.h"

#include <algorithm>

#include "base/code_page.h"
#include "base/ratio.h"

namespace sipub::report {
namespace {

/// Of how long a period a target asks, where the figure counts the periods that reached it.
const Words& in_every(const assess::PartResult& part) {
  static const Words kDay{"每天", "每天", "a day"};
  static const Words kWeek{"每周", "每週", "a week"};
  static const Words kPeriod{"每期", "每期", "a period"};
  static const Words kMonth{"每月", "每月", "a month"};
  static const Words kNone;
  if (!part.denominator) return kNone;
  switch (part.unit) {
    case assess::Unit::days: return kDay;
    case assess::Unit::weeks: return kWeek;
    case assess::Unit::periods: return kPeriod;
    case assess::Unit::months: return kMonth;
    default: return kNone;
  }
}

std::string known(const std::optional<std::int64_t>& number, Language language) {
  return number ? number_text(*number, language) : "?";
}

}  // namespace

std::string number_text(std::int64_t number, Language language) {
  std::string digits = std::to_string(number);
  if (language != Language::en) return digits;
  const std::size_t first = number < 0 ? 1 : 0;
  for (std::size_t at = digits.size(); at > first + 3;) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return digits;
}

std::string percent_text(const Share& share) {
  std::string text = sipub::percent_text(share.numerator, share.denominator);
  text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
  return text;
}

std::string_view unit_name(assess::Unit unit) {
  switch (unit) {
    case assess::Unit::records: return "records";
    case assess::Unit::amount: return "amount";
    case assess::Unit::people: return "people";
    case assess::Unit::share: return "share";
    case assess::Unit::days: return "days";
    case assess::Unit::weeks: return "weeks";
    case assess::Unit::periods: return "periods";
    case assess::Unit::months: return "months";
    case assess::Unit::members: break;
  }
  return "members";
}

const Words& unit_word(assess::Unit unit) {
  static const Words kRecords{"条", "條", "records"};
  static const Words kPeople{"人", "人", "people"};
  static const Words kDays{"天", "天", "days"};
  static const Words kWeeks{"周", "週", "weeks"};
  static const Words kPeriods{"期", "期", "periods"};
  static const Words kMonths{"个月", "個月", "months"};
  static const Words kMembers{"项", "項", "items"};
  static const Words kNone;
  switch (unit) {
    case assess::Unit::records: return kRecords;
    case assess::Unit::people: return kPeople;
    case assess::Unit::days: return kDays;
    case assess::Unit::weeks: return kWeeks;
    case assess::Unit::periods: return kPeriods;
    case assess::Unit::months: return kMonths;
    case assess::Unit::members: return kMembers;
    case assess::Unit::amount:
    case assess::Unit::share: break;
  }
  return kNone;
}

std::string target_text(const assess::PartResult& part, Language language) {
  const schema::Target& target = part.target;
  std::string text;
  switch (target.kind) {
    case schema::Target::Kind::none: break;
    case schema::Target::Kind::all: text = Words{"全部", "全部", "all"}.in(language); break;
    case schema::Target::Kind::number: text = "≥" + number_text(target.value, language); break;
    case schema::Target::Kind::percent: text = "≥" + std::to_string(target.value) + '%'; break;
  }
  if (target.at_most) {
    if (!text.empty()) text += language == Language::en ? ", " : "，";
    text += "≤" + number_text(*target.at_most, language);
  }
  const std::string& period = in_every(part).in(language);
  if (text.empty() || period.empty()) return text;
  return language == Language::en ? text + ' ' + period : period + text;
}

std::optional<Share> share_of(const assess::PartResult& part) {
  if (!part.numerator || !part.denominator || *part.denominator <= 0) return std::nullopt;
  return Share{*part.numerator, *part.denominator};
}

std::string figure_text(const assess::PartResult& part, Language language) {
  const bool certain = part.numerator && part.lower == part.upper;
  const bool bounded = part.lower.has_value() || part.upper.has_value();
  std::string text = certain || !bounded
                         ? known(part.numerator, language)
                         : known(part.lower, language) + "–" + known(part.upper, language);
  if (part.denominator) text += '/' + number_text(*part.denominator, language);
  return text;
}

std::string pace_text(const assess::PartResult& part, Language language) {
  if (!part.pace) return {};
  const assess::Pace& pace = *part.pace;
  const auto say = [&](const Words& words, const std::vector<Argument>& arguments) {
    return fill(words, arguments, language);
  };
  const auto number = [&](std::int64_t value) { return number_text(value, language); };
  std::string text =
      say({"按时间今天应达{asked}", "按時間今天應達{asked}", "asked by today: {asked}"},
          {{"asked", number(pace.asked_today)}});
  if (pace.days_left > 0) {
    text +=
        say({"；还差{rest}，余下{days}天每天要{daily}", "；還差{rest}，餘下{days}天每天要{daily}",
             "; short by {rest}, so {daily} a day in the {days} days left"},
            {{"rest", number(pace.rest)},
             {"days", number(pace.days_left)},
             {"daily", number(pace.needed_a_day())}});
  } else {
    text +=
        say({"；还差{rest}，今天到期", "；還差{rest}，今天到期", "; short by {rest}, due today"},
            {{"rest", number(pace.rest)}});
  }
  if (!pace.recent) return text;
  text += say(
      {"；近{days}天完成{made}", "；近{days}天完成{made}", "; the last {days} days made {made}"},
      {{"days", number(pace.recent_days)}, {"made", number(*pace.recent)}});
  if (pace.reached_on) {
    text += say({"，照此{day}达到", "，照此{day}達到", ", which reaches it on {day}"},
                {{"day", format_long(*pace.reached_on, language)}});
  } else if (*pace.recent == 0) {
    text += say({"，照此达不到", "，照此達不到", ", which never reaches it"}, {});
  }
  return text;
}

Tone tone_of(assess::Status status) {
  switch (status) {
    case assess::Status::met: return Tone::good;
    case assess::Status::met_late: return Tone::late;
    case assess::Status::pending: return Tone::open;
    case assess::Status::not_met: return Tone::bad;
    case assess::Status::undetermined: return Tone::unknown;
    case assess::Status::not_due:
    case assess::Status::not_graded:
    case assess::Status::not_applicable: break;
  }
  return Tone::muted;
}

}  // namespace sipub::report
