#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/failure.h"
#include "report/comparison.h"

namespace sipub::report {
namespace {

using nlohmann::json;

Failure not_an_assessment(const std::string& file) {
  return Failure(Words{
      fmt::format("“{}”不是 sipub assess --format json 的结果，无法比较。", file),
      fmt::format("“{}”不是 sipub assess --format json 的結果，無法比較。", file),
      fmt::format("\"{}\" is not what sipub assess --format json writes; nothing to compare with.",
                  file)});
}

Failure another_plan(const std::string& file, const std::string& id) {
  return Failure(Words{fmt::format("“{}”是另一个方案（{}）的评估结果，无法比较。", file, id),
                       fmt::format("“{}”是另一個方案（{}）的評估結果，無法比較。", file, id),
                       fmt::format("\"{}\" is about another plan ({}).", file, id)});
}

/// An owner under its division's code on `day`.
std::string owner_on(const json& result, const schema::Plan& plan, Date day) {
  const std::string code = result.at("division");
  const schema::Division* division = plan.regions.find(code);
  const std::string now = division == nullptr ? code : plan.regions.on(*division, day).code;
  if (result.at("org").is_null()) return now;
  const std::string org = result.at("org");
  return now + org.substr(std::min(org.size(), org.find('-')));
}

void take(const json& result, const schema::Plan& plan, Date day, Snapshot& snapshot) {
  const bool counts = result.at("binding").get<bool>() && !result.contains("same_as");
  const auto status = assess::parse_status(result.at("status").get<std::string>());
  if (!counts || !status) return;
  const std::string requirement = result.at("requirement");
  Standing& standing = snapshot.standings[{requirement, owner_on(result, plan, day)}];
  standing.status = *status;
  for (const json& part : result.at("parts")) {
    const json& figure = part.at("numerator");
    standing.figures[part.at("id")] =
        figure.is_null() ? std::nullopt : std::optional(figure.get<std::int64_t>());
  }
}

}  // namespace

Snapshot read_snapshot(const std::string& file, const std::string& text, const schema::Plan& plan,
                       Date day) {
  const json saved = json::parse(text, nullptr, false);
  Snapshot snapshot;
  snapshot.source = file;
  try {
    if (saved.at("format") != "sipub/assessment/1") throw not_an_assessment(file);
    const std::string id = saved.at("plan").at("id");
    if (id != plan.id) throw another_plan(file, id);
    const auto as_of = parse_iso_date(saved.at("as_of").get<std::string>());
    if (!as_of) throw not_an_assessment(file);
    snapshot.as_of = *as_of;
    for (const json& result : saved.at("results")) take(result, plan, day, snapshot);
  } catch (const json::exception&) {
    throw not_an_assessment(file);
  }
  return snapshot;
}

}  // namespace sipub::report
