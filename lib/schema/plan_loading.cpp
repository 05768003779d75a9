#include "schema/plan_loading.h"

#include <algorithm>
#include <utility>

#include "base/digest.h"
#include "base/file.h"
#include "schema/codes.h"
#include "schema/place_readers.h"
#include "schema/shape_reader.h"
#include "source/frozen.h"
#include "source/parse.h"

namespace sipub::schema {
namespace {

using source::Node;

constexpr FileKind kShape{"shape", ""};
constexpr FileKind kVocabulary{"vocabulary", "vocabularies/"};
constexpr FileKind kRegions{"regions", "regions/"};
constexpr FileKind kOrgs{"orgs", "orgs/"};
constexpr FileKind kCalendar{"calendar", "calendars/"};

constexpr std::string_view kEndings[]{".yaml", ".yml"};

std::string path_of(FileKind kind, std::string_view id) {
  return std::string(kind.folder).append(id) + ".yaml";
}

bool is_error(const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; }

source::Parsed parse(const SchemaFile& file) {
  if (auto document = source::thaw(file.name, std::string(file.bytes), file.tree))
    return {document, {}, 0};
  return source::parse(file.name, std::string(file.bytes));
}

/// Whether a file's first key says that it is of this kind.
bool is_of(FileKind kind, const SchemaFile& file) {
  const auto parsed = source::parse(file.name, std::string(file.bytes), {.expect_end_mark = false});
  const std::string_view format = parsed.document->root().find("sipub").text();
  return format.substr(0, format.find('/')) == kind.format;
}

/// The words that a ledger's org may have as its role.
const Vocabulary* roles_of(const Shape& shape) {
  const auto org = shape.header.find("org");
  if (!org || !shape.header.fields[*org].map) return nullptr;
  const MapShape& map = *shape.header.fields[*org].map;
  const auto role = map.find("role");
  return role ? map.fields[*role].vocabulary : nullptr;
}

}  // namespace

std::optional<SchemaFile> PlanLoading::find_beside(std::string_view id, FileKind kind) const {
  if (beside_.empty()) return {};
  for (const std::string_view folder : {kind.folder, std::string_view()}) {
    for (const std::string_view ending : kEndings) {
      const auto place = beside_ / folder / std::string(id).append(ending);
      std::error_code error;
      if (!std::filesystem::is_regular_file(place, error)) continue;
      SchemaFile file = read_schema_file(path_of(kind, id), place);
      // Without folders a place and a list of words may be called the same.
      if (!folder.empty() || is_of(kind, file)) return file;
    }
    if (kind.folder.empty()) break;
  }
  return {};
}

std::optional<SchemaFile> PlanLoading::find(std::string_view id, FileKind kind) const {
  // An id is a name, never a way out of the library.
  if (id.empty() || id.find('/') != std::string_view::npos || id.front() == '.') return {};
  if (auto file = find_beside(id, kind)) return file;
  for (const std::string_view ending : kEndings) {
    const std::string path = std::string(kind.folder).append(id).append(ending);
    const auto found = std::lower_bound(
        library_.begin(), library_.end(), path,
        [](const SchemaFile& file, const std::string& wanted) { return file.path < wanted; });
    if (found != library_.end() && found->path == path) return *found;
  }
  return {};
}

PlanLoading::Reader PlanLoading::open(std::string path, const SchemaFile& file,
                                      std::string_view id) {
  loaded_.files.emplace(file.name, file);
  digests_.emplace(std::move(path), sha256_hex(file.bytes));
  source::Parsed parsed = parse(file);
  const bool has_errors =
      !parsed.document->is_whole() ||
      std::any_of(parsed.diagnostics.begin(), parsed.diagnostics.end(), is_error);
  std::move(parsed.diagnostics.begin(), parsed.diagnostics.end(),
            std::back_inserter(loaded_.diagnostics));
  if (has_errors) return nullptr;
  auto reader = std::make_unique<SchemaReader>(std::move(parsed.document), loaded_.diagnostics);
  const Node written = reader->root().find("id");
  if (!id.empty() && written && written.text() != id) {
    reader->report(kIdDiffersFromFile, written,
                   {{"id", std::string(written.text())},
                    {"file", std::filesystem::path(file.name).filename().string()}});
  }
  return reader;
}

PlanLoading::Reader PlanLoading::open(SchemaReader& from, Node name, FileKind kind) {
  if (!name) return nullptr;
  const auto file = find(name.text(), kind);
  if (!file) {
    from.report(kMissingFile, name, {{"file", path_of(kind, name.text())}});
    return nullptr;
  }
  return open(path_of(kind, name.text()), *file, name.text());
}

std::optional<PlanFrame> PlanLoading::read_frame(SchemaReader& plan, const PlanNames& names) {
  const Reader shape = open(plan, names.shape, kShape);
  const Reader regions = open(plan, names.regions, kRegions);
  const Reader orgs = open(plan, names.orgs, kOrgs);
  const Reader calendar = open(plan, names.calendar, kCalendar);
  PlanFrame frame;
  if (shape) {
    frame.shape = read_shape(*shape, [&](Node name) -> std::unique_ptr<Vocabulary> {
      const Reader reader = open(*shape, name, kVocabulary);
      if (!reader) return nullptr;
      auto vocabulary = std::make_unique<Vocabulary>(read_vocabulary(*reader));
      // The name under which fields know it, whatever the file says.
      vocabulary->id = name.text();
      return vocabulary;
    });
  }
  if (regions) frame.regions = read_regions(*regions);
  if (orgs && regions) frame.orgs = read_orgs(*orgs, frame.regions, roles_of(frame.shape));
  if (calendar) frame.calendar = read_calendar(*calendar);
  if (!shape || !regions || !orgs || !calendar) return {};
  return frame;
}

std::string PlanLoading::digest() const {
  std::string all;
  for (const auto& [path, digest] : digests_) all.append(digest).append("  ").append(path) += '\n';
  return sha256_hex(all);
}

Library::Loaded PlanLoading::load(const SchemaFile& plan, std::string_view id,
                                  const Library::Choices& choices, Extent extent) {
  return load(plan, id, choices, extent, false);
}

Library::Loaded PlanLoading::check(const SchemaFile& plan, std::string_view id) {
  return load(plan, id, {}, Extent::whole, true);
}

Library::Loaded PlanLoading::load(const SchemaFile& plan, std::string_view id,
                                  const Library::Choices& choices, Extent extent,
                                  bool every_choice) {
  // The plan's own path is no part of the digest: the same plan may lie anywhere.
  const Reader reader = open({}, plan, id);
  if (const auto names = reader ? plan_names(*reader) : std::nullopt) {
    if (auto frame = read_frame(*reader, *names)) {
      loaded_.plan = read_plan(*reader, *frame, choices, extent);
      if (every_choice) check_other_choices(*reader, *frame, loaded_.plan->readings);
      if (loaded_.plan) {
        adopt(*loaded_.plan, *std::move(frame));
        loaded_.plan->file = plan.name;
        loaded_.plan->digest = digest();
      }
    }
  }
  auto& all = loaded_.diagnostics;
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  if (std::any_of(all.begin(), all.end(), is_error)) loaded_.plan = nullptr;
  return std::move(loaded_);
}

}  // namespace sipub::schema
