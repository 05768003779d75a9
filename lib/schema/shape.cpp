#include "schema/shape.h"

#include <algorithm>

namespace sipub::schema {

const Vocabulary* Shape::find_vocabulary(std::string_view vocabulary_id) const {
  const auto found =
      std::find_if(vocabularies.begin(), vocabularies.end(),
                   [&](const auto& vocabulary) { return vocabulary->id == vocabulary_id; });
  return found == vocabularies.end() ? nullptr : found->get();
}

std::optional<FormatWord> Shape::find_format_word(std::string_view spelling) const {
  const auto index = format_index.find(spelling);
  if (!index) return {};
  return static_cast<FormatWord>(*index);
}

}  // namespace sipub::schema
