#pragma once

#include "assessing.h"

/// Results as texts to compare.
namespace sipub::assess {

/// A result without pointers, as a text to compare.
inline std::string told(const Result& result) {
  const auto number = [](const auto& value) {
    return value ? std::to_string(*value) : std::string("?");
  };
  std::string text = result.requirement->id + " " + subject_of(result) + " " +
                     std::string(name(result.status)) + " " + number(result.shortfall) + " " +
                     std::to_string(result.reported) + "/" + std::to_string(result.expected);
  if (result.achieved_on) text += " " + format_iso(*result.achieved_on);
  for (const PartResult& part : result.parts)
    text += "\n " + part.id + " " + number(part.numerator) + "/" + number(part.denominator) + " " +
            number(part.lower) + ".." + number(part.upper) + " " + std::string(name(part.status));
  for (const Note& note : result.notes)
    text += "\n " + std::string(note.code) + " " + note.text.in(Language::en);
  for (const EvidencePlace& one : result.evidence)
    text += "\n " + one.ledger->file + ":" + std::to_string(one.begin.line);
  return text;
}

inline std::vector<std::string> told(const Assessment& assessment) {
  std::vector<std::string> texts;
  for (const Result& result : assessment.results) texts.push_back(told(result));
  return texts;
}

}  // namespace sipub::assess
