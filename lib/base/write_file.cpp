#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>

#include "base/failure.h"
#include "base/file.h"
#include "base/file_descriptor.h"
#include "base/system_error.h"

namespace sipub {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, int error) {
  throw Failure(describe_system_error(Attempt::write, path, error));
}

/// What a chain of symbolic links leads to, whether or not it exists.
fs::path resolve_links(const fs::path& path) {
  constexpr int kLongestChain = 40;
  fs::path resolved = path;
  for (int i = 0; i < kLongestChain; ++i) {
    std::error_code error;
    const fs::path target = fs::read_symlink(resolved, error);
    if (error) return resolved;
    resolved = target.is_absolute() ? target : resolved.parent_path() / target;
  }
  fail(path, ELOOP);
}

/// 0, or the errno value of what went wrong.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

/// A file beside the one to be replaced, gone again unless it was renamed into place.
class Draft {
 public:
  explicit Draft(const fs::path& target) : file_(create(target)) {}
  ~Draft() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  FileDescriptor& file() { return file_; }
  int rename_to(const fs::path& target) {
    if (std::rename(path_.c_str(), target.c_str()) != 0) return errno;
    path_.clear();
    return 0;
  }

 private:
  int create(const fs::path& target) {
    // Opened by hand and not by mkstemp, so that a new file's mode follows the umask.
    for (int attempt = 0;; ++attempt) {
      path_ = target.parent_path() /
              ("." + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".sipub");
      const int file = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
      if (file >= 0) return file;
      if (errno != EEXIST) {
        path_.clear();
        fail(target, errno);
      }
    }
  }

  fs::path path_;
  FileDescriptor file_;
};

void write_in_place(const fs::path& path, std::string_view bytes) {
  FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file) fail(path, errno);
  if (const int error = write_all(file.get(), bytes)) fail(path, error);
  if (!file.close()) fail(path, errno);
}

void replace(const fs::path& target, std::string_view bytes, const struct stat* old) {
  Draft draft(target);
  const int file = draft.file().get();
  // The owner first: changing it takes set-id bits away. Only the superuser may, and others own
  // the file already.
  if (old != nullptr && ((::fchown(file, old->st_uid, old->st_gid) != 0 && errno != EPERM) ||
                         ::fchmod(file, old->st_mode & 07777) != 0)) {
    fail(target, errno);
  }
  if (const int error = write_all(file, bytes)) fail(target, error);
  if (::fsync(file) != 0 || !draft.file().close()) fail(target, errno);
  if (const int error = draft.rename_to(target)) fail(target, error);

  const fs::path parent = target.parent_path();
  const FileDescriptor directory(
      ::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // The rename has happened; where a directory can't be synced, nothing is left to do about it.
  if (directory) ::fsync(directory.get());
}

}  // namespace

void write_file_atomically(const fs::path& path, std::string_view bytes) {
  struct stat status {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  if (!exists && errno != ENOENT && errno != ELOOP) fail(path, errno);
  if (exists && S_ISDIR(status.st_mode)) fail(path, EISDIR);
  // By its own name: the link of an open pipe (/dev/stdout) leads to none.
  if (exists && !S_ISREG(status.st_mode)) return write_in_place(path, bytes);
  const fs::path target = resolve_links(path);
  if (!exists) return replace(target, bytes, nullptr);
  // Renaming over a file asks nothing of the file itself: someone who protected it means it.
  if (::access(target.c_str(), W_OK) != 0) fail(path, errno);
  replace(target, bytes, &status);
}

}  // namespace sipub
