#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"

namespace sipub {

/// Nothing larger than this is read.
inline constexpr std::uint64_t kMaximalFileSize = std::uint64_t{1} << 30;

/// The whole file. FIFOs and devices are read to their end, a FIFO that nobody opens for writing
/// within a second excepted. Throws Failure, with a sentence that
/// names the path and the cause, for what is missing, not permitted, a directory or larger than
/// kMaximalFileSize.
std::string read_file(const std::filesystem::path& path);
/// Standard input to its end; throws Failure as read_file does.
std::string read_standard_input();

/// The first bytes of a regular file, at most `size`; nothing of anything else, or where it can't be
/// read: whoever reads the whole is told.
std::string read_head(const std::filesystem::path& path, std::size_t size);

/// Puts a file with these bytes in place of `path`, whole or not at all: it is written beside the
/// old one, brought to the disk, and renamed. An existing file keeps its mode; a symbolic link
/// stays and the file that it leads to is replaced. A device or FIFO (/dev/stdout) is written to
/// as it is. Throws Failure where that can't be done, and then leaves nothing behind.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

struct LedgerFiles {
  std::vector<std::string> paths;  ///< sorted bytewise
  std::vector<Words> unreadable;   ///< a sentence for each directory that can't be read
};

/// The YAML files that `path` stands for: itself where it is anything but a directory, else every
/// `*.yaml` and `*.yml` below it. What has a name that begins with a dot, and what is no regular
/// file, is left out; symbolic links are followed, and each directory is entered once. Throws
/// Failure where `path` itself doesn't exist or can't be looked at.
LedgerFiles list_ledger_files(const std::filesystem::path& path);

}  // namespace sipub
