#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sipub {

/// Nothing larger than this is read.
inline constexpr std::uint64_t kMaximalFileSize = std::uint64_t{1} << 30;

/// The whole file. FIFOs and devices are read to their end. Throws Failure, with a sentence that
/// names the path and the cause, for what is missing, not permitted, a directory or larger than
/// kMaximalFileSize.
std::string read_file(const std::filesystem::path& path);
/// Standard input to its end; throws Failure as read_file does.
std::string read_standard_input();

/// Puts a file with these bytes in place of `path`, whole or not at all: it is written beside the
/// old one, brought to the disk, and renamed. An existing file keeps its mode; a symbolic link
/// stays and the file that it leads to is replaced. A device or FIFO (/dev/stdout) is written to
/// as it is. Throws Failure where that can't be done, and then leaves nothing behind.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

/// The YAML files that `path` stands for: itself where it is anything but a directory, else every
/// `*.yaml` and `*.yml` below it, sorted bytewise. Files and directories whose name begins with a
/// dot are left out; symbolic links are followed, and each directory is entered once. Throws
/// Failure for a path that doesn't exist and for a directory that can't be read.
std::vector<std::string> list_ledger_files(const std::filesystem::path& path);

/// SHA-256, as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace sipub
