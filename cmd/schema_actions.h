#pragma once

#include "cmd/schema.h"

namespace sipub::cmd {

int list_schemas(const SchemaOptions& options, Environment& environment);
int show_schemas(const SchemaOptions& options, Environment& environment);
int check_schemas(const SchemaOptions& options, Environment& environment);
int export_schemas(const SchemaOptions& options, Environment& environment);
int write_json_schema(const SchemaOptions& options, Environment& environment);

}  // namespace sipub::cmd
