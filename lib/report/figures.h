#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "assess/assessment.h"
#include "base/language.h"
#include "report/document.h"

/// Figures as people read them.
namespace sipub::report {

/// Plain digits in Chinese, `12,345` in English.
std::string number_text(std::int64_t number, Language language);
/// `52.4%`: one decimal, half rounded away from zero, exact.
std::string percent_text(const Share& share);

/// `days`, as machine formats say it.
std::string_view unit_name(assess::Unit unit);
/// `天`, `days`; empty for what needs no unit, such as a sum.
const Words& unit_word(assess::Unit unit);
/// `≥50%`, `≥2`, `all`, `≤2`, `≥1 a week` where every period is counted by itself; empty where
/// there is no target.
std::string target_text(const assess::PartResult& part, Language language);

/// The figure as a share, where it has a denominator above zero.
std::optional<Share> share_of(const assess::PartResult& part);
/// `13/25`, `3`, `2–5/25` where the bounds differ, `2–?` where there is no upper one, and `?`
/// where nothing is known.
std::string figure_text(const assess::PartResult& part, Language language);

/// How an open figure stands against its time: `asked 25 by today; the rest needs 12 a day …`;
/// empty where nothing is known of it.
std::string pace_text(const assess::PartResult& part, Language language);

Tone tone_of(assess::Status status);
/// Every status in the order that people look for them: the good ones first.
inline constexpr assess::Status kStatuses[] = {
    assess::Status::met,        assess::Status::met_late,      assess::Status::pending,
    assess::Status::not_due,    assess::Status::not_met,       assess::Status::undetermined,
    assess::Status::not_graded, assess::Status::not_applicable};

}  // namespace sipub::report
