#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// A command-line case: one text file with everything it needs.
///
///     Words about what is shown and why.
///     -- file ledger.yaml --          an input, written before the run
///     …
///     -- run --                       a shell script; `sipub` is the program under test, and what
///                                     was built beside run_case is at hand too
///     sipub check ledger.yaml
///     -- status --                    what it ends with; without this part, 0
///     1
///     -- stdout --                    what it writes, to the byte; without this part, nothing
///     …
///     -- stderr --
///     …
///     -- result report.md --          a file that it leaves behind
///     …
///
/// Standard output and results may stand in a file beside the case instead, `-- stdout = NAME --`.
/// In what is compared, `{version}` stands for the tool's version, `{digest}` for any SHA-256,
/// `{here}` for the scratch directory and `{source}` for the source tree. A script that ends in 77
/// says that the case can't be run on this machine.
struct CaseFile {
  struct Part {
    std::string kind;     ///< `file`, `run`, `status`, `stdout`, `stderr` or `result`
    std::string name;     ///< of a file or result
    std::string kept_in;  ///< file beside the case that holds the text, or empty
    std::string text;
  };
  std::filesystem::path path;
  std::string description;
  std::vector<Part> parts;

  static CaseFile read(const std::filesystem::path& path);
  /// Writes the case, and the files beside it that it keeps texts in.
  void write() const;

  const Part* find(const std::string& kind) const;
  /// The text of a part; where it isn't there, `otherwise`.
  std::string text(const std::string& kind, const std::string& otherwise = {}) const;
  /// Sets the text of a part; makes it or takes it away where it differs from nothing.
  void set(const std::string& kind, const std::string& text);
};
