#include "check/evidence.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

#include "check/names.h"

namespace sipub::check {
namespace {

namespace fs = std::filesystem;

bool is_address(std::string_view text) {
  return text.find("://") != std::string_view::npos || text.starts_with("mailto:") ||
         text.starts_with("www.");
}

/// Whether `path` is `folder` or lies below it. Both are canonical.
bool is_within(const fs::path& path, const fs::path& folder) {
  const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end();
}

class Folder {
 public:
  explicit Folder(std::string_view ledger_file) {
    std::error_code error;
    if (!fs::is_regular_file(ledger_file, error)) return;
    const fs::path parent = fs::path(ledger_file).parent_path();
    fs::path canonical = fs::canonical(parent.empty() ? fs::path(".") : parent, error);
    if (!error) path_ = std::move(canonical);
  }

  bool exists() const { return path_.has_value(); }

  /// Follows the path step by step, so that no link is followed out of the folder.
  EvidenceState find(std::string_view name) const {
    const fs::path asked(name);
    if (asked.is_absolute()) return EvidenceState::outside;
    fs::path place = *path_;
    for (const fs::path& part : asked) {
      if (part.empty() || part == ".") continue;
      place = part == ".." ? place.parent_path() : place / part;
      if (!is_within(place, *path_)) return EvidenceState::outside;
      std::error_code error;
      const fs::file_status status = fs::symlink_status(place, error);
      if (status.type() == fs::file_type::symlink) {
        const auto target = resolved(place);
        if (!target) return EvidenceState::missing;
        if (!is_within(*target, *path_)) return EvidenceState::outside;
        place = *target;
      } else if (!fs::exists(status)) {
        return EvidenceState::missing;
      }
    }
    return place == *path_ ? EvidenceState::missing : EvidenceState::found;
  }

 private:
  /// Where a chain of links ends. Reading links looks at no file that they lead to.
  std::optional<fs::path> resolved(fs::path link) const {
    constexpr int kMostLinks = 16;
    for (int i = 0; i < kMostLinks; ++i) {
      std::error_code error;
      const fs::path target = fs::read_symlink(link, error);
      if (error) return {};
      link = (target.is_absolute() ? target : link.parent_path() / target).lexically_normal();
      if (!is_within(link, *path_)) return link;
      const fs::file_status status = fs::symlink_status(link, error);
      if (!fs::exists(status)) return {};
      if (status.type() != fs::file_type::symlink) return within_canonical(link);
    }
    return {};
  }

  /// The target may run through further links to folders.
  std::optional<fs::path> within_canonical(const fs::path& path) const {
    std::error_code error;
    fs::path canonical = fs::canonical(path, error);
    return error ? std::nullopt : std::optional(std::move(canonical));
  }

  std::optional<fs::path> path_;
};

}  // namespace

void each_evidence(
    const Subject& subject,
    const std::function<void(const ledger::Value& value, EvidenceState state)>& see) {
  if (!subject.options.evidence) return;
  const Folder folder(subject.ledger.file);
  if (!folder.exists()) return;
  each_name(subject, schema::FieldShape::Names::file,
            [&](const ledger::Record&, const ledger::Value& value) {
              if (!is_address(*value.text())) see(value, folder.find(*value.text()));
            });
}

}  // namespace sipub::check
