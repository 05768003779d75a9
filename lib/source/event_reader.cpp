#include "source/event_reader.h"

#include <libfyaml.h>

#include <algorithm>
#include <new>

namespace sipub::source {
namespace {

void discard_output(fy_diag*, void*, const char*, size_t) {}

ScalarStyle style_of(fy_token* token) {
  switch (fy_token_scalar_style(token)) {
    case FYSS_SINGLE_QUOTED: return ScalarStyle::single_quoted;
    case FYSS_DOUBLE_QUOTED: return ScalarStyle::double_quoted;
    case FYSS_LITERAL:
    case FYSS_FOLDED: return ScalarStyle::block;
    default: return ScalarStyle::plain;
  }
}

}  // namespace

struct EventReader::Library {
  fy_diag* diagnostics = nullptr;
  fy_parser* parser = nullptr;
  fy_event* event = nullptr;

  Library(const char* bytes, std::size_t size) {
    fy_diag_cfg diagnostics_options;
    fy_diag_cfg_default(&diagnostics_options);
    diagnostics_options.fp = nullptr;
    diagnostics_options.output_fn = discard_output;
    diagnostics_options.level = FYET_ERROR;
    diagnostics = fy_diag_create(&diagnostics_options);
    if (diagnostics == nullptr) throw std::bad_alloc();
    fy_diag_set_collect_errors(diagnostics, true);

    fy_parse_cfg options{};
    // The depth is limited by who reads the events, always at the same level.
    options.flags = static_cast<fy_parse_cfg_flags>(FYPCF_COLLECT_DIAG | FYPCF_DEFAULT_VERSION_1_2 |
                                                    FYPCF_JSON_NONE | FYPCF_DISABLE_DEPTH_LIMIT);
    options.diag = diagnostics;
    parser = fy_parser_create(&options);
    if (parser == nullptr || fy_parser_set_string(parser, bytes, size) != 0) {
      release();
      throw std::bad_alloc();
    }
  }
  ~Library() { release(); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;

  void release() {
    if (event != nullptr) fy_parser_event_free(parser, event);
    if (parser != nullptr) fy_parser_destroy(parser);
    if (diagnostics != nullptr) fy_diag_destroy(diagnostics);
  }
};

EventReader::EventReader(std::string_view text, Span stretch)
    : text_(text),
      stretch_(stretch),
      library_(std::make_unique<Library>(text.data() + stretch.begin, stretch.size())) {}

EventReader::~EventReader() = default;

const Event* EventReader::next() {
  while (true) {
    if (library_->event != nullptr) fy_parser_event_free(library_->parser, library_->event);
    library_->event = fy_parser_parse(library_->parser);
    if (library_->event == nullptr) return nullptr;
    const fy_event_type type = library_->event->type;
    if (type == FYET_STREAM_END) {
      ended_ = true;
      return nullptr;
    }
    if (type == FYET_STREAM_START || type == FYET_NONE) continue;
    take(*library_->event);
    return &event_;
  }
}

void EventReader::take(const fy_event& event) {
  const auto offset = [this](const fy_mark& mark) {
    return stretch_.begin +
           static_cast<std::uint32_t>(std::min<std::size_t>(mark.input_pos, stretch_.size()));
  };
  const auto span = [&](fy_token* token, std::uint32_t before,
                        std::uint32_t behind) -> std::optional<Span> {
    if (token == nullptr) return std::nullopt;
    const fy_mark* begin = fy_token_start_mark(token);
    const fy_mark* end = fy_token_end_mark(token);
    if (begin == nullptr || end == nullptr) return std::nullopt;
    return Span{offset(*begin) - before, offset(*end) + behind};
  };
  event_ = {};
  switch (event.type) {
    case FYET_SCALAR:
      event_.type = EventType::scalar;
      if (fy_token* token = event.scalar.value) {
        event_.style = style_of(token);
        const bool quoted = event_.style == ScalarStyle::single_quoted ||
                            event_.style == ScalarStyle::double_quoted;
        // The library's marks leave the quotes out.
        event_.token = span(token, quoted ? 1 : 0, quoted ? 1 : 0);
        if (event_.token) {
          event_.begin_line = static_cast<std::uint32_t>(fy_token_start_mark(token)->line);
          event_.end_line = static_cast<std::uint32_t>(fy_token_end_mark(token)->line);
        }
      }
      event_.anchor = span(event.scalar.anchor, 1, 0);
      event_.tag = span(event.scalar.tag, 0, 0);
      break;
    case FYET_ALIAS:
      event_.type = EventType::alias;
      event_.token = span(event.alias.anchor, 1, 0);
      break;
    case FYET_MAPPING_START:
      event_.type = EventType::open_mapping;
      event_.token = span(event.mapping_start.mapping_start, 0, 0);
      event_.anchor = span(event.mapping_start.anchor, 1, 0);
      event_.tag = span(event.mapping_start.tag, 0, 0);
      break;
    case FYET_SEQUENCE_START:
      event_.type = EventType::open_sequence;
      event_.token = span(event.sequence_start.sequence_start, 0, 0);
      event_.anchor = span(event.sequence_start.anchor, 1, 0);
      event_.tag = span(event.sequence_start.tag, 0, 0);
      break;
    case FYET_MAPPING_END:
      event_.type = EventType::close;
      event_.token = span(event.mapping_end.mapping_end, 0, 0);
      break;
    case FYET_SEQUENCE_END:
      event_.type = EventType::close;
      event_.token = span(event.sequence_end.sequence_end, 0, 0);
      break;
    case FYET_DOCUMENT_START:
      event_.type = EventType::open_document;
      event_.token = span(event.document_start.document_start, 0, 0);
      break;
    default:
      event_.type = EventType::close_document;
      event_.is_explicit = !event.document_end.implicit;
      break;
  }
}

std::string_view EventReader::resolved_text() const {
  std::size_t size = 0;
  const char* text = fy_token_get_text(library_->event->scalar.value, &size);
  if (text == nullptr) throw std::bad_alloc();
  return {text, size};
}

std::optional<ReadError> EventReader::error() const {
  if (ended_) return std::nullopt;
  ReadError error{{}, {stretch_.begin, stretch_.begin}};
  void* iterator = nullptr;
  // The first complaint is the cause; what follows comes of it.
  const fy_diag_error* first = fy_diag_errors_iterate(library_->diagnostics, &iterator);
  if (first == nullptr) return error;
  if (first->msg != nullptr) error.message = first->msg;
  if (first->fyt != nullptr) {
    const fy_mark* begin = fy_token_start_mark(first->fyt);
    const fy_mark* end = fy_token_end_mark(first->fyt);
    const auto within = [this](std::size_t position) {
      return stretch_.begin +
             static_cast<std::uint32_t>(std::min<std::size_t>(position, stretch_.size()));
    };
    if (begin != nullptr) error.token.begin = within(begin->input_pos);
    if (end != nullptr) error.token.end = within(end->input_pos);
  }
  error.token.end = std::max(error.token.begin, error.token.end);
  return error;
}

}  // namespace sipub::source
