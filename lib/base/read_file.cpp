#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/failure.h"
#include "base/file.h"
#include "base/file_descriptor.h"
#include "base/system_error.h"

namespace sipub {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path, int error) {
  throw Failure(describe_system_error(Attempt::read, path, error));
}

/// Waits for more to read.
void await(int descriptor) {
  pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
  ::poll(&waiting, 1, -1);
}

/// Whether a FIFO that is empty at once has, or had, somebody who writes to it. Whoever is to do so
/// is given a second to come.
bool is_written_to(int descriptor) {
  constexpr int kGrace = 1000;
  pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
  return ::poll(&waiting, 1, kGrace) != 0;
}

/// Reads to the end, whatever size was announced: the file may grow or shrink meanwhile.
std::string read_to_end(int descriptor, const std::filesystem::path& name) {
  struct stat status {};
  if (fstat(descriptor, &status) != 0) fail(name, errno);
  if (S_ISDIR(status.st_mode)) fail(name, EISDIR);
  const auto announced = static_cast<std::uint64_t>(std::max<off_t>(status.st_size, 0));
  if (announced > kMaximalFileSize) fail(name, EFBIG);

  constexpr std::size_t kSmallestRoom = 64 * 1024;
  std::string bytes(
      std::max<std::size_t>(announced + 1, S_ISREG(status.st_mode) ? 1 : kSmallestRoom), '\0');
  std::size_t filled = 0;
  bool has_writer = false;
  while (true) {
    const ssize_t count = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) {
      await(descriptor);
      continue;
    }
    if (count < 0) fail(name, errno);
    if (count == 0 && filled == 0 && S_ISFIFO(status.st_mode) && !has_writer) {
      if (!is_written_to(descriptor)) fail(name, ENODATA);
      has_writer = true;
      continue;
    }
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
    if (filled > kMaximalFileSize) fail(name, EFBIG);
    if (filled == bytes.size()) bytes.resize(std::max(bytes.size() * 2, kSmallestRoom));
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace

std::string read_file(const std::filesystem::path& path) {
  // Not to wait for whoever may never open the other end of a FIFO.
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (!file) fail(path, errno);
  return read_to_end(file.get(), path);
}

std::string read_standard_input() { return read_to_end(STDIN_FILENO, "-"); }

std::string read_head(const std::filesystem::path& path, std::size_t size) {
  std::error_code error;
  // To open a FIFO may disturb whoever writes to it.
  if (!std::filesystem::is_regular_file(path, error)) return {};
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (!file) return {};
  std::string bytes(size, '\0');
  std::size_t filled = 0;
  while (filled < size) {
    const ssize_t count = ::read(file.get(), bytes.data() + filled, size - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    filled += static_cast<std::size_t>(count);
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace sipub
