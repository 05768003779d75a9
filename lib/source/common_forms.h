#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "source/scalar_scan.h"
#include "source/tree_builder.h"

namespace sipub::source {

/// Reads the forms that nearly every ledger is made of, and no others: comments, block mappings and
/// sequences, scalars on one line with or without quotes, collections in brackets. It exists
/// because with the YAML library alone, half of the time that checking a province takes went into
/// reading; these forms it reads about nine times as fast.
///
/// It finds no faults. At the first thing that it isn't entirely sure of it gives up, and the YAML
/// library, by way of Reader, decides what the text means and what is wrong with it. A text that it
/// reads is one where Reader finds nothing at all, and the tree is Reader's to the byte.
class CommonForms {
 public:
  explicit CommonForms(Tree& tree);

  /// Reads the whole text, whose bytes inspect_bytes() found nothing in. False where it gave up:
  /// then the tree is as it was, without nodes.
  bool read(bool expect_end_mark);

 private:
  /// A block collection that is open.
  struct Block {
    std::uint32_t column;
    bool is_sequence;
    bool is_indented;  ///< false: a sequence in the column of its key
  };

  bool read_lines(bool expect_end_mark);
  bool to_content();
  bool begins_end_mark() const;
  bool read_end_mark();
  bool read_line();
  bool read_entry();
  bool read_value();
  bool read_item();
  bool read_node();
  bool read_flow_and_line_end();
  bool end_line(std::uint32_t at);
  bool add_missing();
  bool open_block(bool is_sequence, bool is_indented);
  void close_block();

  bool read_flow();
  bool read_flow_entry();
  bool read_flow_part(std::optional<std::uint32_t> missing);
  bool skip_in_flow();

  std::optional<ScannedScalar> scan(bool in_brackets) const {
    return scan_scalar(text_, size_, at_, in_brackets);
  }
  bool add_key(const ScannedScalar& key);
  bool begins_item() const { return text_[at_] == '-' && is_blank(text_, at_ + 1); }
  bool begins_flow() const { return text_[at_] == '[' || text_[at_] == '{'; }

  Tree& tree_;
  const char* text_;
  std::uint32_t size_;
  std::uint32_t at_ = 0;
  std::uint32_t column_ = 0;  ///< of the block content at at_
  bool has_duplicate_ = false;
  TreeBuilder builder_;
  std::vector<Block> blocks_;
  /// Behind the colon or dash that nothing stood behind: whether there is a value, the next line
  /// says.
  std::optional<std::uint32_t> announced_;
};

}  // namespace sipub::source
