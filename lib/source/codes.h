#pragma once

#include <span>
#include <string_view>

#include "base/code_page.h"

/// What can be wrong with a text as text. Y1: it can't be read as YAML. Y2: it is YAML, but more
/// than a ledger or schema may use. Y3: its bytes.
namespace sipub::source {

inline constexpr std::string_view kTabIndentation = "Y101";
inline constexpr std::string_view kFullWidthColon = "Y102";
inline constexpr std::string_view kMissingSpaceAfterColon = "Y103";
inline constexpr std::string_view kFullWidthQuotes = "Y104";
inline constexpr std::string_view kBadIndentation = "Y105";
inline constexpr std::string_view kUnclosedQuote = "Y106";
inline constexpr std::string_view kUnclosedBracket = "Y107";
inline constexpr std::string_view kColonInText = "Y108";
inline constexpr std::string_view kTextAfterQuote = "Y109";
inline constexpr std::string_view kReservedFirstCharacter = "Y110";
inline constexpr std::string_view kUnknownEscape = "Y111";
inline constexpr std::string_view kMissingColon = "Y112";
inline constexpr std::string_view kMisplacedDash = "Y113";
inline constexpr std::string_view kBracketsDoNotFit = "Y114";
inline constexpr std::string_view kFullWidthSpace = "Y115";
inline constexpr std::string_view kMissingSpaceAfterDash = "Y116";
inline constexpr std::string_view kHashInText = "Y117";
inline constexpr std::string_view kValueThenIndented = "Y118";
inline constexpr std::string_view kFullWidthComma = "Y119";
inline constexpr std::string_view kHashInBrackets = "Y120";
inline constexpr std::string_view kTooManySyntaxErrors = "Y198";
inline constexpr std::string_view kOtherSyntax = "Y199";

inline constexpr std::string_view kDuplicateKey = "Y201";
inline constexpr std::string_view kAnchor = "Y202";
inline constexpr std::string_view kAlias = "Y203";
inline constexpr std::string_view kTag = "Y204";
inline constexpr std::string_view kMergeKey = "Y205";
inline constexpr std::string_view kSecondDocument = "Y206";
inline constexpr std::string_view kMissingEndMark = "Y207";
inline constexpr std::string_view kComplexKey = "Y208";
inline constexpr std::string_view kNestedTooDeep = "Y209";
inline constexpr std::string_view kDirective = "Y210";

inline constexpr std::string_view kUtf16 = "Y301";
inline constexpr std::string_view kGbk = "Y302";
inline constexpr std::string_view kInvalidUtf8 = "Y303";
inline constexpr std::string_view kNulByte = "Y304";
inline constexpr std::string_view kControlCharacter = "Y305";
inline constexpr std::string_view kByteOrderMark = "Y306";
inline constexpr std::string_view kWindowsLineEnds = "Y307";
inline constexpr std::string_view kTooLarge = "Y308";
inline constexpr std::string_view kCrowdedLine = "Y309";

/// The pages of all of them, by code.
std::span<const CodePage> code_pages();

}  // namespace sipub::source
