#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "source/document.h"

/// Trees that are kept as bytes, so that a text which never changes need not be parsed again.
namespace sipub::source {

/// The tree of a whole document, for the same build on the same machine alone.
std::string freeze(const Document& document);

/// The document with this text and the tree that freeze() made of it; null where `tree` is none,
/// or of another text. The tree's inside is trusted.
std::shared_ptr<const Document> thaw(std::string file_name, std::string text,
                                     std::string_view tree);

}  // namespace sipub::source
