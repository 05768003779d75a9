#include "schema/fields.h"
#include "schema/map_reader.h"
#include "schema/shape_reader.h"

namespace sipub::schema {

Vocabulary read_vocabulary(SchemaReader& reader) {
  Vocabulary vocabulary;
  Fields fields(reader, reader.root());
  if (!fields.is_mapping() || !fields.expect_format("vocabulary/1")) return vocabulary;
  vocabulary.id = fields.text("id", Need::required).value_or("");
  vocabulary.label = fields.words("label", Need::required).value_or(Words{});
  for (const source::Entry entry : fields.entries("words", Need::required)) {
    vocabulary.words.push_back(
        {std::string(entry.key.text()), reader.words(entry.value).value_or(Words{})});
    const Word& word = vocabulary.words.back();
    add_names(reader, vocabulary.index, vocabulary.words.size() - 1, word.name, word.label,
              entry.value,
              [&](std::size_t other) -> std::string_view { return vocabulary.words[other].name; });
  }
  fields.finish();
  return vocabulary;
}

}  // namespace sipub::schema
