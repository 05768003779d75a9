#pragma once

#include <string>
#include <vector>

#include "schema/library.h"

namespace sipub::cmd {

/// What a schema file says of itself in its first lines.
struct SchemaHead {
  std::string path;  ///< relative to the library
  std::string kind;  ///< `plan`, `regions`, ...; empty where it doesn't say
  std::string id;
  std::string version;  ///< empty where it has none
  Words label;
};

/// The heads of all files, by path.
std::vector<SchemaHead> schema_heads(const schema::Library& library);

/// The files that a name means: a path, with or without `.yaml`, else an id.
std::vector<const schema::SchemaFile*> find_schemas(const schema::Library& library,
                                                    const std::string& name);

}  // namespace sipub::cmd
