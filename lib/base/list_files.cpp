#include <sys/stat.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/failure.h"
#include "base/file.h"
#include "base/system_error.h"

namespace sipub {
namespace {

namespace fs = std::filesystem;

class Walk {
 public:
  explicit Walk(LedgerFiles& found) : found_(found) {}

  void enter(const fs::path& directory) {
    struct stat status {};
    if (::stat(directory.c_str(), &status) != 0 ||
        !entered_.insert({status.st_dev, status.st_ino}).second) {
      return;
    }
    std::error_code error;
    for (fs::directory_iterator entry(directory, error), end; !error && entry != end;
         entry.increment(error)) {
      look_at(entry->path());
    }
    if (error) {
      found_.unreadable.push_back(describe_system_error(Attempt::read, directory, error.value()));
    }
  }

 private:
  void look_at(const fs::path& path) {
    if (path.filename().native().starts_with('.')) return;
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
      enter(path);
      return;
    }
    const fs::path ending = path.extension();
    const bool is_yaml = ending == ".yaml" || ending == ".yml";
    // What can't be looked at, such as a link that leads nowhere, fails when it is read.
    if (is_yaml && (fs::is_regular_file(status) || error)) found_.paths.push_back(path.native());
  }

  LedgerFiles& found_;
  std::set<std::pair<dev_t, ino_t>> entered_;
};

}  // namespace

LedgerFiles list_ledger_files(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::none || status.type() == fs::file_type::not_found) {
    throw Failure(describe_system_error(Attempt::read, path, error.value()));
  }
  LedgerFiles found;
  if (fs::is_directory(status)) {
    Walk(found).enter(path);
  } else {
    found.paths.push_back(path.native());
  }
  std::sort(found.paths.begin(), found.paths.end());
  return found;
}

}  // namespace sipub
