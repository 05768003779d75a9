#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cmd/options.h"

namespace sipub::cmd {

/// A ledger to be read.
struct InputFile {
  std::string path;  ///< `-` = standard input
  std::string name;  ///< as it is called in the results
  std::uint64_t size = 0;
  std::string encoding = {};  ///< where it isn't in UTF-8; empty: it has to be
  std::string bytes = {};     ///< of standard input, which can be read once only
};

/// The ledgers that the paths stand for.
struct Inputs {
  std::vector<InputFile> files;   ///< by name, each file once, however often it was named
  std::vector<Words> unreadable;  ///< a sentence for each path that can't be looked at
};

/// Looks for the ledgers. A Failure where there is none at all and nothing else is amiss.
Inputs find_inputs(const InputOptions& options, const Environment& environment);

/// The file's text, in UTF-8 where its encoding is known. A Failure where it can't be read.
std::string read_input(const InputFile& file);

/// Writes another text into the file, in the encoding that it is in. A Failure where the encoding
/// has no such characters, or it can't be written.
void write_input(const InputFile& file, const std::string& text);

}  // namespace sipub::cmd
