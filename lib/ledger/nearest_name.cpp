#include "ledger/nearest_name.h"

#include "base/spelling.h"

namespace sipub::ledger {

namespace {

void add(std::vector<std::string>& names, const std::string& name, const Words& label) {
  names.push_back(name);
  for (const Language language : kLanguages) names.push_back(label.in(language));
}

void add_fields(std::vector<std::string>& names, const schema::MapShape& map) {
  for (const schema::FieldShape& field : map.fields) {
    if (!field.derived) add(names, field.name, field.label);
  }
}

}  // namespace

const std::string& NearestName::field(const schema::MapShape& map, std::string_view written) {
  Names& names = names_[&map];
  if (names.known.empty()) add_fields(names.known, map);
  return answer(names, written);
}

const std::string& NearestName::word(const schema::Vocabulary& vocabulary,
                                     std::string_view written) {
  Names& names = names_[&vocabulary];
  if (names.known.empty()) {
    for (const schema::Word& word : vocabulary.words) add(names.known, word.name, word.label);
  }
  return answer(names, written);
}

const std::string& NearestName::section(const schema::Shape& shape, std::string_view written) {
  Names& names = names_[&shape];
  if (names.known.empty()) {
    for (const schema::SectionShape& section : shape.sections) {
      add(names.known, section.name, section.label);
    }
    add_fields(names.known, shape.header);
  }
  return answer(names, written);
}

const std::string& NearestName::answer(Names& names, std::string_view written) {
  static const std::string none;
  constexpr std::size_t kLongest = 100;  // beyond it nothing is near
  if (written.size() > kLongest) return none;
  auto answer = names.answers.find(written);
  if (answer == names.answers.end()) {
    constexpr std::size_t kMostQuestions = 1000;
    if (asked_++ >= kMostQuestions) return none;
    answer = names.answers.emplace(std::string(written), nearest(written, names.known).value_or(""))
                 .first;
  }
  return answer->second;
}

}  // namespace sipub::ledger
