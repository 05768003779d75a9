#pragma once

#include <string_view>
#include <vector>

#include "base/code_page.h"

/// What can be wrong with a plan beyond what can be wrong with any schema file. The examples of
/// these pages are parts of a plan: keys of a requirement or of the whole.
namespace sipub::schema {

inline constexpr std::string_view kKeyNeedsKey = "P151";      ///< key, other
inline constexpr std::string_view kMissingLanguage = "P152";  ///< language

inline constexpr std::string_view kNoFieldsBehind = "P251";     ///< field
inline constexpr std::string_view kNoSuchMember = "P252";       ///< operand, known
inline constexpr std::string_view kOperandDoesNotFit = "P253";  ///< operand, found, field, expected

inline constexpr std::string_view kNothingToMeasure = "P351";     ///< requirement
inline constexpr std::string_view kNoTarget = "P352";             ///< kind
inline constexpr std::string_view kTwinWithoutMeasure = "P353";   ///< requirement, twin
inline constexpr std::string_view kNoTwinForLevel = "P354";       ///< level, twin
inline constexpr std::string_view kLevelWithoutOrgs = "P355";     ///< level
inline constexpr std::string_view kChoiceNeverUsed = "P356";      ///< reading
inline constexpr std::string_view kSwitchWithoutChoice = "P357";  ///< reading, choice
inline constexpr std::string_view kReadingNotNamed = "P358";      ///< reading
inline constexpr std::string_view kStagesOutOfOrder = "P359";     ///< stage, other
inline constexpr std::string_view kDoesNotGoWith = "P360";        ///< what, with
inline constexpr std::string_view kOwedTwice = "P361";            ///< level, role
inline constexpr std::string_view kMemberNotUsed = "P362";        ///< none

/// Pages P151 to P199 and P251 to P299.
std::vector<CodePage> plan_form_pages();
/// Pages P351 to P399.
std::vector<CodePage> plan_contradiction_pages();

}  // namespace sipub::schema
