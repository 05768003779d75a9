#pragma once

#include <span>
#include <string_view>

#include "base/code_page.h"

/// What can be wrong with a schema file. P1: its form. P2: it names what doesn't exist. P3: it
/// contradicts itself. Codes whose number ends in 51 to 99 are those of plans.
namespace sipub::schema {

inline constexpr std::string_view kUnknownKey = "P101";     ///< key, hint
inline constexpr std::string_view kMissingKey = "P102";     ///< key
inline constexpr std::string_view kWrongForm = "P103";      ///< expected
inline constexpr std::string_view kUnknownChoice = "P104";  ///< text, hint, known
inline constexpr std::string_view kWrongFormat = "P105";    ///< expected, text
inline constexpr std::string_view kOutOfRange = "P106";     ///< value, min, max
inline constexpr std::string_view kNotExactlyOne = "P107";  ///< keys

inline constexpr std::string_view kUnknownName = "P201";     ///< what, name, hint
inline constexpr std::string_view kMissingFile = "P202";     ///< file
inline constexpr std::string_view kWrongFieldType = "P203";  ///< field, found, expected

inline constexpr std::string_view kAmbiguousLabel = "P301";     ///< label, name, other
inline constexpr std::string_view kDefinedTwice = "P302";       ///< what, name
inline constexpr std::string_view kEndsBeforeBegin = "P303";    ///< from, to
inline constexpr std::string_view kCircle = "P304";             ///< what, name
inline constexpr std::string_view kOutsideCalendar = "P305";    ///< date, first, last
inline constexpr std::string_view kIdDiffersFromFile = "P306";  ///< id, file
inline constexpr std::string_view kNotBelowItsParent = "P307";  ///< name, parent

/// The pages of all of them, by code.
std::span<const CodePage> code_pages();

}  // namespace sipub::schema
