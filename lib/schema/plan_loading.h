#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/library.h"
#include "schema/plan_reader.h"
#include "schema/schema_reader.h"

namespace sipub::schema {

/// One kind of schema file: its format's name, and the library's folder for it.
struct FileKind {
  std::string_view format;
  std::string_view folder;  ///< with a slash at its end, or empty
};

/// Loads one plan with all that it names, each file once.
class PlanLoading {
 public:
  /// `beside` = the folder to be searched before the library; empty = none.
  PlanLoading(const std::vector<SchemaFile>& library, std::filesystem::path beside)
      : library_(library), beside_(std::move(beside)) {}

  /// `id` = what the plan has to be called; empty = anything.
  Library::Loaded load(const SchemaFile& plan, std::string_view id,
                       const Library::Choices& choices, Extent extent = Extent::whole);
  /// The same under the defaults, with what is wrong under any other choice.
  Library::Loaded check(const SchemaFile& plan, std::string_view id);

 private:
  using Reader = std::unique_ptr<SchemaReader>;

  /// A reader of the file; null after reports, where its text can't be read.
  Reader open(std::string path, const SchemaFile& file, std::string_view id);
  /// A reader of the file that a node names; null after a report, or for no node.
  Reader open(SchemaReader& from, source::Node name, FileKind kind);
  std::optional<SchemaFile> find(std::string_view id, FileKind kind) const;
  std::optional<SchemaFile> find_beside(std::string_view id, FileKind kind) const;
  /// Nothing where a file of the frame can't be read at all.
  std::optional<PlanFrame> read_frame(SchemaReader& plan, const PlanNames& names);
  std::string digest() const;
  Library::Loaded load(const SchemaFile& plan, std::string_view id, const Library::Choices& choices,
                       Extent extent, bool every_choice);

  const std::vector<SchemaFile>& library_;
  std::filesystem::path beside_;
  Library::Loaded loaded_;
  std::map<std::string, std::string> digests_;  ///< of the files used, by path in the library
};

}  // namespace sipub::schema
