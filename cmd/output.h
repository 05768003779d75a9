#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cmd/declare.h"
#include "cmd/environment.h"
#include "render/options.h"
#include "render/sink.h"

namespace sipub::cmd {

/// Where the answer goes and what it looks like.
struct OutputOptions {
  std::string format;  ///< empty = by the ending of `file`, else the subcommand's default
  std::string file;    ///< empty or `-` = standard output
  std::string color = "auto";
  std::string language;  ///< empty = the person's, or the plan's for reports
};

/// `formats` are the words that --format takes; empty = the subcommand has one form only.
void declare(Declare& declare, OutputOptions& options, const std::vector<std::string>& formats);

/// A form of output: its word for --format, the ending of files that hold it (such as `.md`, or
/// empty), and the function that writes it.
template <class Render>
struct Format {
  std::string name;
  std::string ending;
  Render render;
};

/// The format asked for; else that of the file's ending; else SIPUB_FORMAT where it is one of
/// these; else the first. A Failure where SIPUB_FORMAT is no format of any subcommand.
/// `names` and `endings` belong together. Returns an index in them.
std::size_t choose_format(const OutputOptions& options, const std::vector<std::string>& names,
                          const std::vector<std::string>& endings, const Environment& environment);

template <class Render>
const Format<Render>& choose_format(const OutputOptions& options,
                                    const std::vector<Format<Render>>& formats,
                                    const Environment& environment) {
  std::vector<std::string> names;
  std::vector<std::string> endings;
  for (const auto& format : formats) {
    names.push_back(format.name);
    endings.push_back(format.ending);
  }
  return formats[choose_format(options, names, endings, environment)];
}

template <class Render>
std::vector<std::string> names_of(const std::vector<Format<Render>>& formats) {
  std::vector<std::string> names;
  for (const auto& format : formats) names.push_back(format.name);
  return names;
}

/// Takes the answer piece by piece, to standard output or to a file that is replaced as a whole.
class Output {
 public:
  Output(const OutputOptions& options, Environment& environment)
      : options_(options), environment_(environment) {}

  render::Sink sink();
  /// For people: colours where the answer goes to a terminal that has them.
  /// `project` = the project file that had a part in it, or empty.
  render::Options look(Language language, const std::string& project = {}) const;
  /// Call when all is given. A Failure where it could not be written.
  void finish();

 private:
  bool to_file() const { return !options_.file.empty() && options_.file != "-"; }

  const OutputOptions& options_;
  Environment& environment_;
  std::string gathered_;
};

/// Throws Failure where standard output could not be written.
void flush_output(Environment& environment);

}  // namespace sipub::cmd
