#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "schema/schema_reader.h"
#include "schema/shape.h"

namespace sipub::schema {

/// The vocabulary that a node of the shape's file names; null after a report.
using LoadVocabulary = std::function<std::unique_ptr<Vocabulary>(source::Node name)>;

/// Reads a shape; whatever doesn't hold together is reported. Each vocabulary is loaded once.
Shape read_shape(SchemaReader& reader, const LoadVocabulary& load_vocabulary);

/// Reads a vocabulary.
Vocabulary read_vocabulary(SchemaReader& reader);

}  // namespace sipub::schema
