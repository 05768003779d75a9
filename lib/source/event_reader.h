#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"

struct fy_event;

namespace sipub::source {

enum class EventType : std::uint8_t {
  scalar,
  alias,
  open_mapping,
  open_sequence,
  close,
  open_document,
  close_document
};

enum class ScalarStyle : std::uint8_t { plain, single_quoted, double_quoted, block };

/// One step of the parser. Offsets are bytes of the whole text.
struct Event {
  EventType type = EventType::scalar;
  ScalarStyle style = ScalarStyle::plain;
  /// The token, quotes included. Where the parser made it up (a block's begin and end, a value
  /// that was not written), begin = end = where it stands, or nothing.
  std::optional<Span> token;
  std::uint32_t begin_line = 0;  ///< of scalars, from 0
  std::uint32_t end_line = 0;
  std::optional<Span> anchor;
  std::optional<Span> tag;
  bool is_explicit = false;  ///< close_document: by `...`
};

/// Why reading stopped before the end.
struct ReadError {
  std::string message;  ///< the library's English
  Span token;           ///< what it stumbled over, as far as it is known
};

/// Pulls the events of one stretch of a text out of the YAML library. The only user of libfyaml.
class EventReader {
 public:
  /// Reads bytes [begin, end) of `text`, which must outlive the reader.
  EventReader(std::string_view text, Span stretch);
  ~EventReader();
  EventReader(const EventReader&) = delete;
  EventReader& operator=(const EventReader&) = delete;

  /// The next event, or null at the end and at an error. Valid until the next call.
  const Event* next();
  /// The text of the scalar that next() gave, escapes and folded lines resolved.
  std::string_view resolved_text() const;
  /// After next() returned null: what stopped it, or nothing where the stretch was read whole.
  std::optional<ReadError> error() const;

 private:
  struct Library;

  void take(const fy_event& event);

  std::string_view text_;
  Span stretch_;
  std::unique_ptr<Library> library_;
  Event event_;
  bool ended_ = false;
};

}  // namespace sipub::source
