#include "cmd/ledger_template.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>

#include "base/wrap.h"
#include "cmd/carried_states.h"
#include "cmd/template_section.h"
#include "report/names.h"
#include "schema/asked_sections.h"

namespace sipub::cmd {
namespace {

using schema::FieldShape;
using Served = std::vector<const schema::Requirement*>;

constexpr std::size_t kWidth = 78;

/// The last day of the year on which the division was in force.
Date day_of_ledger(const schema::Division& division, int year) {
  const Date last = make_date(year, 12, 31);
  return division.to && *division.to <= last ? *division.to - std::chrono::days(1) : last;
}

/// A section and the requirements that read it, in the order in which the plan asks for them.
std::vector<std::pair<std::size_t, Served>> sections_in_plan_order(const TemplateRequest& request) {
  const auto& plan = request.plan;
  const auto* division = plan.regions.find(request.org.division);
  const schema::LedgerKeeper keeper{
      .level = division->level,
      .leaf = plan.regions.is_leaf(*division, day_of_ledger(*division, request.year)),
      .role = request.org.role};
  std::vector<std::pair<std::size_t, Served>> sections;
  for (const auto& requirement : plan.requirements) {
    for (const auto section : asked_sections(plan, requirement, keeper)) {
      auto place = std::find_if(sections.begin(), sections.end(),
                                [&](const auto& entry) { return entry.first == section; });
      if (place == sections.end()) place = sections.insert(place, {section, {}});
      place->second.push_back(&requirement);
    }
  }
  return sections;
}

class Template {
 public:
  explicit Template(const TemplateRequest& request)
      : request_(request), shape_(request.plan.shape), language_(request.language) {}

  std::string text() {
    introduce();
    out_ << YAML::BeginMap;
    for (const auto& field : shape_.header.fields) header_field(field, request_.org, "");
    sections();
    out_ << YAML::EndMap << YAML::EndDoc;
    return out_.c_str();
  }

 private:
  const std::string& in(const Words& words) const { return words.in(language_); }

  void comment(const std::string& text) { out_ << YAML::Comment(text) << YAML::Newline; }
  void wrapped_comment(const std::string& text) {
    comment(fmt::format("{}", fmt::join(wrap(text, kWidth), "\n")));
  }

  void introduce() {
    const auto& plan = request_.plan;
    // Editors look for this line at the top; sipub schema json-schema writes the file.
    comment(fmt::format("yaml-language-server: $schema={}.schema.json", plan.id));
    wrapped_comment(fmt::format("{} · {} · {}", in(shape_.label),
                                report::org_name(plan, request_.org, language_), request_.year));
    wrapped_comment(in(plan.title));
    out_ << YAML::Newline;
    wrapped_comment(
        in({"填写方法：把需要的章节各行前面的“# ”去掉，在冒号后填写；一条记录一个“- ”。"
            "没有填写的章节按“未知”处理，确实没有的写成“章节: []”。日期写成 2014-09-01，"
            "代码、文号、电话加引号。最后一行的“...”不要删。填好后用 sipub check 检查。",
            "填寫方法：把需要的章節各行前面的“# ”去掉，在冒號後填寫；一條記錄一個“- ”。"
            "沒有填寫的章節按“未知”處理，確實沒有的寫成“章節: []”。日期寫成 2014-09-01，"
            "代碼、文號、電話加引號。最後一行的“...”不要刪。填好後用 sipub check 檢查。",
            "How to fill it in: take the \"# \" off the lines of the sections you need and write "
            "behind the colons; each record begins with \"- \". A section that is left out is "
            "unknown; where there is none of it, write \"section: []\". Dates are written "
            "2014-09-01; codes and numbers as issued stand in quotes. Leave the last line, "
            "\"...\", where it is. When done, run sipub check."}));
  }

  /// A field of the ledger's header: filled in where it is known, else in a comment.
  void header_field(const FieldShape& field, const schema::Org& org, const std::string& margin) {
    const std::string key = field.label.in(language_);
    if (field.map) {
      out_ << YAML::Key << key << YAML::Value << YAML::BeginMap;
      for (const auto& inner : field.map->fields) header_field(inner, org, margin + "  ");
      out_ << YAML::EndMap;
      return;
    }
    if (field.name == "sipub") {
      out_ << YAML::Key << key << YAML::Value << 1;
    } else if (field.name == "plan") {
      out_ << YAML::Key << key << YAML::Value << request_.plan.id;
    } else if (field.name == "year") {
      out_ << YAML::Key << key << YAML::Value << request_.year;
    } else if (field.name == "division") {
      const auto* division = request_.plan.regions.find(org.division);
      out_ << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << org.division
           << YAML::Comment(division->name.in(language_));
    } else if (field.name == "role") {
      out_ << YAML::Key << key << YAML::Value << role_word(field, org.role);
    } else if (field.name == "name" && !org_name().empty()) {
      out_ << YAML::Key << key << YAML::Value << org_name();
    } else if (field.name == "unit" && org.unit > 1) {
      out_ << YAML::Key << key << YAML::Value << org.unit;
    } else if (field.name != "unit") {
      out_ << YAML::Newline
           << YAML::Comment(margin + yaml_scalar(key) + ":  # " + field.help.in(language_));
    }
  }

  std::string org_name() const {
    return request_.last_year ? request_.last_year->org_name : std::string();
  }

  std::string role_word(const FieldShape& field, const std::string& role) const {
    const auto word = field.vocabulary ? field.vocabulary->find(role) : std::nullopt;
    return word ? field.vocabulary->words[*word].label.in(language_) : role;
  }

  void sections() {
    const auto asked = sections_in_plan_order(request_);
    const auto common = common_fields(shape_);
    const ExampleValues values{.shape = shape_,
                               .language = language_,
                               .day = example_day(),
                               .division = request_.org.division,
                               .org = request_.org.id()};
    out_ << YAML::Newline << YAML::Newline;
    wrapped_comment(in({"各章节的记录还可以填：", "各章節的記錄還可以填：",
                        "Records of every section may also have:"}));
    std::string told;
    for (const auto* field : common) told += field_comment(*field, false, 0, language_);
    plain_comment(told);
    for (const auto& [section, served] : asked) {
      out_ << YAML::Newline;
      one_section(section, section_comment(shape_.sections[section], served, common, values),
                  common);
    }
    for (std::size_t section = 0; section < shape_.sections.size(); ++section) {
      const bool is_asked = std::any_of(asked.begin(), asked.end(),
                                        [&](const auto& entry) { return entry.first == section; });
      if (!is_asked) carry(section);
    }
    tell_other_sections(asked);
  }

  void one_section(std::size_t section, const std::string& about,
                   const std::vector<const FieldShape*>& common) {
    if (has_carried(section)) {
      // No comment of a comment: the section itself is none.
      plain_comment(without_signs(about));
      carry(section);
    } else {
      plain_comment(about + blank_section(shape_.sections[section], common, language_));
    }
  }

  std::vector<source::Node> carried(std::size_t section) const {
    if (request_.last_year == nullptr) return {};
    return carried_states(request_.plan, *request_.last_year, section, request_.year);
  }
  bool has_carried(std::size_t section) const { return !carried(section).empty(); }

  void carry(std::size_t section) {
    const auto records = carried(section);
    if (records.empty()) return;
    out_ << YAML::Newline << YAML::Key << in(shape_.sections[section].label) << YAML::Value;
    if (shape_.sections[section].one) {
      emit_node(out_, records.front());
      return;
    }
    out_ << YAML::BeginSeq;
    for (const auto record : records) emit_node(out_, record);
    out_ << YAML::EndSeq;
  }

  static std::string without_signs(const std::string& comment) {
    std::string text;
    std::istringstream lines(comment);
    for (std::string line; std::getline(lines, line);) text += line.substr(2) + '\n';
    return text;
  }

  void plain_comment(std::string text) {
    if (text.ends_with('\n')) text.pop_back();
    comment(text);
  }

  void tell_other_sections(const std::vector<std::pair<std::size_t, Served>>& asked) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < shape_.sections.size(); ++i) {
      const bool is_asked = std::any_of(asked.begin(), asked.end(),
                                        [&](const auto& entry) { return entry.first == i; });
      if (!is_asked) names.push_back(in(shape_.sections[i].label));
    }
    if (names.empty()) return;
    out_ << YAML::Newline;
    wrapped_comment(
        in({"方案没有向本单位要求、但也可以填的章节：", "方案沒有向本單位要求、但也可以填的章節：",
            "Sections that the plan does not ask of this office, but that may be used: "}) +
        fmt::format("{}", fmt::join(names, language_ == Language::en ? ", " : "、")) +
        in({"。章节的写法见 sipub schema show ledger。",
            "。章節的寫法見 sipub schema show ledger。",
            ". How they are written: sipub schema show ledger"}));
  }

  /// A day of the plan in the ledger's year, else one of the year.
  Date example_day() const {
    const Period year{make_date(request_.year, 1, 1), make_date(request_.year, 12, 31)};
    const auto shared = intersect(year, request_.plan.whole());
    return shared ? shared->first : year.first;
  }

  const TemplateRequest& request_;
  const schema::Shape& shape_;
  Language language_;
  YAML::Emitter out_;
};

}  // namespace

std::string ledger_template(const TemplateRequest& request) { return Template(request).text(); }

}  // namespace sipub::cmd
