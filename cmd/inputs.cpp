#include "cmd/inputs.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

#include "base/failure.h"
#include "base/file.h"
#include "source/decode.h"

namespace sipub::cmd {
namespace {

namespace fs = std::filesystem;

/// What tells that two paths lead to one file.
std::string identity(const std::string& path) {
  std::error_code error;
  const fs::path canonical = fs::canonical(path, error);
  return error ? path : canonical.string();
}

std::uint64_t size_of(const std::string& path) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  return error ? 0 : size;
}

}  // namespace

Inputs find_inputs(const InputOptions& options, const Environment& environment) {
  if (options.paths.empty()) {
    throw Failure(Words{"请给出台账文件或目录。", "請給出台賬檔案或目錄。",
                        "Which ledgers? Name files or directories."});
  }
  Inputs inputs;
  std::vector<std::string> paths;
  for (const auto& path : options.paths) {
    if (path == "-") {
      paths.push_back(path);
      continue;
    }
    try {
      auto found = list_ledger_files(path);
      for (const auto& file : found.paths) {
        paths.push_back(fs::path(file).lexically_normal().string());
      }
      std::move(found.unreadable.begin(), found.unreadable.end(),
                std::back_inserter(inputs.unreadable));
    } catch (const Failure& failure) {
      inputs.unreadable.push_back(failure.words());
    }
  }
  // Of several names of one file the shortest is taken, whatever the order of the arguments.
  std::map<std::string, std::string> names;
  for (const auto& path : paths) {
    auto& name = names.try_emplace(path == "-" ? path : identity(path), path).first->second;
    if (std::pair(path.size(), path) < std::pair(name.size(), name)) name = path;
  }
  for (const auto& [identity, path] : names) {
    if (path == "-") {
      std::string bytes = environment.read_input();
      inputs.files.push_back(
          {path, options.stdin_name, bytes.size(), options.encoding, std::move(bytes)});
    } else {
      inputs.files.push_back({path, path, size_of(path), options.encoding});
    }
  }
  std::sort(inputs.files.begin(), inputs.files.end(),
            [](const InputFile& a, const InputFile& b) { return a.name < b.name; });
  if (inputs.files.empty() && inputs.unreadable.empty()) {
    throw Failure(Words{"所给的地方没有台账文件（*.yaml、*.yml）。",
                        "所給的地方沒有台賬檔案（*.yaml、*.yml）。",
                        "There is no ledger (*.yaml, *.yml) in the paths given."});
  }
  return inputs;
}

std::string read_input(const InputFile& file) {
  std::string bytes = file.path == "-" ? file.bytes : read_file(file.path);
  if (!file.encoding.empty()) bytes = source::to_utf8(std::move(bytes), file.encoding);
  return bytes;
}

void write_input(const InputFile& file, const std::string& text) {
  if (file.encoding.empty()) {
    write_file_atomically(file.path, text);
    return;
  }
  const auto bytes = source::written_like(read_file(file.path), text, file.encoding);
  if (!bytes) {
    throw Failure(Words{
        "“" + file.name + "”改正后的文字不能用原来的编码写回，没有改动。",
        "“" + file.name + "”改正後的文字不能用原來的編碼寫回，沒有改動。",
        "\"" + file.name + "\" can't be written back in its encoding and was left as it is."});
  }
  write_file_atomically(file.path, *bytes);
}

}  // namespace sipub::cmd
