#pragma once

#include <string>
#include <string_view>

#include "report/document.h"

namespace sipub::render::html {

/// A text as content or as the value of an attribute in double quotes. Line breaks stay.
std::string escaped(std::string_view text);

/// `good`, `bad`: a tone as a class of the style sheet; empty for the plain one.
std::string_view tone_class(report::Tone tone);

/// A chart as inline SVG pictures that read without colours: every bar and line has its figure
/// beside it, and the whole is described in words.
std::string picture(const report::Document& document, const report::Chart& chart);

}  // namespace sipub::render::html
