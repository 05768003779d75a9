#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "render/sink.h"

namespace sipub::render {

/// Writes one JSON object member by member, and long arrays element by element, each on a line of
/// its own, so that no more than one of them is ever in memory. Bytes that are no UTF-8 (a file
/// name may hold them) become U+FFFD.
class JsonStream {
 public:
  explicit JsonStream(const Sink& sink);

  void member(std::string_view name, const nlohmann::ordered_json& value);
  void begin_array(std::string_view name);
  void element(const nlohmann::ordered_json& value);
  void end_array();
  /// Closes the object.
  void end();

 private:
  void begin_member(std::string_view name);

  const Sink& sink_;
  bool first_member_ = true;
  bool first_element_ = true;
};

/// A value on one line.
std::string dump(const nlohmann::ordered_json& value);

}  // namespace sipub::render
