#include "schema/plan_lookup.h"

#include <algorithm>

#include "schema/codes.h"
#include "schema/facts.h"
#include "schema/field_path.h"
#include "schema/plan_codes.h"

namespace sipub::schema {
namespace {

using source::Node;

const Words kSection{"台账章节", "台賬章節", "section"};
const Words kField{"字段", "欄位", "field"};
const Words kVocabulary{"词表", "詞表", "vocabulary"};
const Words kLevel{"层级", "層級", "level"};
const Words kRole{"单位类别", "單位類別", "role"};
const Words kDivision{"行政区划", "行政區劃", "division"};
const Words kStage{"阶段", "階段", "stage"};
const Words kGroup{"分组", "分組", "group"};
const Words kOffice{"部门", "部門", "office"};
const Words kReading{"解读", "解讀", "reading"};
const Words kRequirement{"任务", "任務", "requirement"};
const Words kStatus{"状态", "狀態", "status"};

template <class Range, class Member>
std::vector<std::string> names(const Range& range, Member member) {
  std::vector<std::string> all;
  for (const auto& item : range) all.emplace_back(std::invoke(member, item));
  return all;
}

/// A part of a node's text, or all of it where the text isn't written as it reads.
Span part_of(Node node, std::string_view text, Span part) {
  const Span all = node.span();
  if (!node.is_plain() || all.size() != text.size()) return all;
  return {all.begin + part.begin, all.begin + part.end};
}

}  // namespace

std::optional<std::string> PlanLookup::one_of(Node node, Words what,
                                              const std::vector<std::string>& known) const {
  auto name = reader_.text(node);
  if (!name || std::ranges::find(known, *name) != known.end()) return name;
  reader_.report_unknown_name(node, std::move(what), known);
  return {};
}

std::optional<std::size_t> PlanLookup::section(Node node) const {
  const auto name = reader_.text(node);
  if (!name) return {};
  const auto index = frame_.shape.find_section(*name);
  if (!index) {
    reader_.report_unknown_name(node, kSection, names(frame_.shape.sections, &SectionShape::name));
  }
  return index;
}

const Vocabulary* PlanLookup::vocabulary(Node node) const {
  const auto name = one_of(node, kVocabulary,
                           names(frame_.shape.vocabularies, [](const auto& v) { return v->id; }));
  return name ? frame_.shape.find_vocabulary(*name) : nullptr;
}

std::optional<std::size_t> PlanLookup::word(Node node, const Vocabulary& vocabulary) const {
  const auto name = reader_.text(node);
  if (!name) return {};
  const auto index = vocabulary.find(*name);
  if (!index) {
    const std::string& label_en = vocabulary.label.in(Language::en);
    reader_.report_unknown_name(
        node,
        {"“" + vocabulary.label.in(Language::zh_hans) + "”词",
         "“" + vocabulary.label.in(Language::zh_hant) + "”詞", "word of “" + label_en + "”"},
        names(vocabulary.words, &Word::name));
  }
  return index;
}

std::optional<std::size_t> PlanLookup::level(Node node) const {
  const auto name = one_of(node, kLevel, names(frame_.regions.levels, &Level::id));
  return name ? frame_.regions.find_level(*name) : std::nullopt;
}

std::optional<std::string> PlanLookup::role(Node node) const {
  return one_of(node, kRole, frame_.orgs.roles);
}

std::optional<std::string> PlanLookup::division(Node node) const {
  return one_of(node, kDivision, names(frame_.regions.divisions, &Division::code));
}

const Stage* PlanLookup::stage(Node node) const {
  const auto name = one_of(node, kStage, names(plan_.stages, &Stage::id));
  return name ? plan_.find_stage(*name) : nullptr;
}

const Group* PlanLookup::group(Node node) const {
  const auto name = one_of(node, kGroup, names(plan_.groups, &Group::id));
  if (!name) return nullptr;
  return &*std::ranges::find(plan_.groups, *name, &Group::id);
}

std::optional<std::string> PlanLookup::office(Node node) const {
  return one_of(node, kOffice, names(plan_.offices, &std::pair<std::string, Words>::first));
}

std::optional<std::string> PlanLookup::reading(Node node) const {
  return one_of(node, kReading, names(plan_.readings, &Reading::id));
}

std::optional<std::string> PlanLookup::requirement(Node node) const {
  return one_of(node, kRequirement, requirement_ids);
}

std::optional<std::string> PlanLookup::status(Node node) const {
  return one_of(node, kStatus, names(status_words(), &StatusWord::name));
}

std::optional<FieldPath> PlanLookup::path(Node node, const MapShape& start,
                                          std::size_t skip) const {
  const auto text = reader_.text(node);
  if (!text) return {};
  auto resolved = resolve_path(std::string_view(*text).substr(skip), start, frame_.shape);
  if (auto* path = std::get_if<FieldPath>(&resolved)) return std::move(*path);
  const auto& fault = std::get<PathFault>(resolved);
  const Span step{static_cast<std::uint32_t>(fault.step.begin + skip),
                  static_cast<std::uint32_t>(fault.step.end + skip)};
  const Span place = part_of(node, *text, step);
  if (fault.has_no_fields) {
    reader_.report(kNoFieldsBehind, place, {{"field", fault.before}});
  } else {
    const std::string name = text->substr(step.begin, step.size());
    reader_.report(kUnknownName, place,
                   {{"what", kField}, {"name", name}, {"hint", hint_at(name, fault.known)}});
  }
  return {};
}

std::optional<ListPlace> PlanLookup::list_place(Node node) const {
  const auto text = reader_.text(node);
  if (!text) return {};
  const std::size_t dot = std::min(text->find('.'), text->size());
  const std::string name = text->substr(0, dot);
  const auto index = frame_.shape.find_section(name);
  if (!index) {
    const auto known = names(frame_.shape.sections, &SectionShape::name);
    reader_.report(kUnknownName, part_of(node, *text, {0, static_cast<std::uint32_t>(dot)}),
                   {{"what", kSection}, {"name", name}, {"hint", hint_at(name, known)}});
    return {};
  }
  if (dot == text->size()) {
    reader_.report(kWrongForm, node,
                   {{"expected", Words{"“章节.字段”", "“章節.欄位”", "section.field"}}});
    return {};
  }
  auto list = path(node, frame_.shape.sections[*index].record, dot + 1);
  if (!list) return {};
  return ListPlace{*index, *std::move(list)};
}

std::vector<Node> PlanLookup::items(Node node) const {
  if (node.is_sequence() && node.size() == 0) {
    reader_.report(kWrongForm, node,
                   {{"expected", Words{"至少一项", "至少一項", "one or more of them"}}});
  }
  return reader_.list_or_one(node);
}

std::vector<std::size_t> PlanLookup::levels(Node node) const {
  std::vector<std::size_t> all;
  for (const Node item : items(node)) {
    if (const auto index = level(item)) all.push_back(*index);
  }
  return all;
}

std::vector<std::string> PlanLookup::roles(Node node) const {
  std::vector<std::string> all;
  for (const Node item : items(node)) {
    if (auto name = role(item)) all.push_back(*std::move(name));
  }
  return all;
}

std::vector<std::size_t> PlanLookup::words(Node node, const Vocabulary& vocabulary) const {
  std::vector<std::size_t> all;
  for (const Node item : items(node)) {
    if (const auto index = word(item, vocabulary)) all.push_back(*index);
  }
  return all;
}

Words PlanLookup::text(Fields& fields, std::string_view key, Need need) const {
  const auto node = fields.take(key, need);
  const auto words = reader_.words(node);
  if (!words) return {};
  for (const Language language : plan_.languages) {
    const bool there = language == Language::zh_hans   ? !words->zh_hans.empty()
                       : language == Language::zh_hant ? !words->zh_hant.empty()
                                                       : !words->en.empty();
    if (!there) {
      reader_.report(kMissingLanguage, fields.key_node(key),
                     {{"language", std::string(language_name(language))}});
    }
  }
  return *words;
}

}  // namespace sipub::schema
