#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace sipub::render {

/// Takes the rendered bytes, piece by piece and in order. What it throws goes through.
using Sink = std::function<void(std::string_view)>;

/// Called for each row of a table that has been rendered: for whoever shows how far it is.
using Step = std::function<void()>;

/// A sink that gathers everything in `text`, which must outlive it.
inline Sink into(std::string& text) {
  return [&text](std::string_view bytes) { text += bytes; };
}

}  // namespace sipub::render
