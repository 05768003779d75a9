#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "source/event_reader.h"
#include "source/findings.h"
#include "source/mistake.h"
#include "source/tree_builder.h"

namespace sipub::source {

/// Reads the text of a tree into its nodes, and goes on behind syntax errors.
class Reader {
 public:
  Reader(Tree& tree, Findings& findings);

  /// Reads the text from `begin` on.
  void read(std::uint32_t begin);
  /// Finds fault where the text from `begin` on doesn't end with `...`.
  void require_end_mark(std::uint32_t begin);

 private:
  /// A part of the text that is still to be read, or is given up.
  struct Part {
    Span span;
    bool broken = false;
  };

  void read_part(Span stretch);
  void give_up(Span part);
  /// False where reading has to stop; then `mistake_` says why, or the text's end was reached.
  bool take(const Event& event, EventReader& events);
  bool take_scalar(const Event& event, EventReader& events);
  void look_for_lost_text(std::uint32_t end);
  bool may_continue_root(const Event& event);
  void take_missing_scalar();
  bool open(const Event& event);
  void close(const Event& event);
  void second_document(EventReader& events, Span place);
  void refuse_rest(Span second_document);
  bool take_alias(Span token);
  bool is_reference(Span alias) const;
  void refuse_properties(const Event& event);
  void stumble(Span stretch, Mistake mistake, std::uint32_t busy_to);
  bool ends_at(std::uint32_t end_mark);
  std::uint32_t skip_directives(std::uint32_t begin);
  Words lines_left_out(Span part) const;
  void report(std::string_view code, Span span, std::vector<Argument> arguments = {});

  Tree& tree_;
  std::string_view text_;
  Findings& findings_;
  TreeBuilder builder_;
  std::vector<Part> parts_;         ///< the next one last
  std::vector<bool> open_is_flow_;  ///< of every open container, whether in brackets
  std::optional<Mistake> mistake_;
  bool in_document_ = false;
  bool document_closed_ = false;
  bool has_second_document_ = false;
  std::size_t stumbles_ = 0;
  std::uint64_t work_left_;  ///< bytes that may be read again after errors
};

}  // namespace sipub::source
