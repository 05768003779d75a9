#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/sink.h"

/// Pieces of Markdown: CommonMark, with tables in GitHub's form.
namespace sipub::render::markdown {

/// A text that reads as it stands: nothing in it marks anything up, whether it begins a line or
/// not; line breaks become spaces; addresses of the web become links.
std::string escaped(std::string_view text);

/// A table, its columns filled up so that it can be read as it stands.
class Table {
 public:
  struct Column {
    std::string head;
    bool right = false;  ///< to the right
  };

  /// Takes texts as they are; they are escaped here.
  explicit Table(std::vector<Column> columns);
  void add(const std::vector<std::string>& cells);
  void write(const Sink& sink) const;

 private:
  std::vector<Column> columns_;
  std::vector<std::size_t> widths_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace sipub::render::markdown
