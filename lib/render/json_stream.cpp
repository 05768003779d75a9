#include "render/json_stream.h"

namespace sipub::render {

using nlohmann::ordered_json;

std::string dump(const ordered_json& value) {
  return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

JsonStream::JsonStream(const Sink& sink) : sink_(sink) { sink_("{"); }

void JsonStream::begin_member(std::string_view name) {
  sink_(first_member_ ? "\n  " : ",\n  ");
  first_member_ = false;
  sink_(dump(std::string(name)) + ": ");
}

void JsonStream::member(std::string_view name, const ordered_json& value) {
  begin_member(name);
  sink_(dump(value));
}

void JsonStream::begin_array(std::string_view name) {
  begin_member(name);
  sink_("[");
  first_element_ = true;
}

void JsonStream::element(const ordered_json& value) {
  sink_((first_element_ ? "\n    " : ",\n    ") + dump(value));
  first_element_ = false;
}

void JsonStream::end_array() { sink_(first_element_ ? "]" : "\n  ]"); }

void JsonStream::end() { sink_("\n}\n"); }

}  // namespace sipub::render
