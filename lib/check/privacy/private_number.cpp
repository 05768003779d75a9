#include "check/privacy/private_number.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "base/utf8.h"
#include "check/privacy/digit_chain.h"
#include "check/privacy/surroundings.h"

namespace sipub::check {
namespace {

std::span<const std::uint8_t> digits_of(const DigitChain& chain, std::size_t first,
                                        std::size_t count) {
  const DigitGroup& last = chain.groups[first + count - 1];
  const std::size_t begin = chain.groups[first].first_digit;
  return std::span(chain.digits).subspan(begin, last.first_digit + last.size - begin);
}

/// Whether `count` groups from `first` on have the sizes asked for and the same mark between them.
bool grouped_as(const DigitChain& chain, std::size_t first,
                std::initializer_list<std::size_t> sizes) {
  if (chain.groups.size() - first < sizes.size()) return false;
  std::size_t at = first;
  for (const std::size_t size : sizes) {
    const DigitGroup& group = chain.groups[at];
    const bool is_last = at + 1 == first + sizes.size();
    if (group.size != size ||
        (!is_last && group.separator_after != chain.groups[first].separator_after)) {
      return false;
    }
    ++at;
  }
  return true;
}

struct Candidate {
  PrivateKind kind;
  std::size_t groups;    ///< how many groups of the chain it takes
  std::size_t skip = 0;  ///< digits of the first group that don't belong to it
};

/// The code of China before a mobile number: `86`, `0086`.
std::size_t country_code(std::span<const std::uint8_t> digits) {
  if (digits.size() == 13 && digits[0] == 8 && digits[1] == 6) return 2;
  if (digits.size() == 15 && digits[0] == 0 && digits[1] == 0 && digits[2] == 8 && digits[3] == 6) {
    return 4;
  }
  return 0;
}

std::optional<Candidate> ungrouped(const DigitChain& chain, std::size_t first) {
  const auto digits = digits_of(chain, first, 1);
  if (is_identity_number(digits)) return Candidate{PrivateKind::identity, 1};
  const std::size_t skip = country_code(digits);
  if (is_mobile_number(digits.subspan(skip))) return Candidate{PrivateKind::mobile, 1, skip};
  if (is_bank_card_number(digits)) return Candidate{PrivateKind::bank_card, 1};
  return {};
}

std::optional<Candidate> grouped(const DigitChain& chain, std::size_t first) {
  if ((grouped_as(chain, first, {3, 4, 4}) || grouped_as(chain, first, {3, 3, 5})) &&
      is_mobile_number(digits_of(chain, first, 3))) {
    return Candidate{PrivateKind::mobile, 3};
  }
  if (grouped_as(chain, first, {6, 8, 4}) && is_identity_number(digits_of(chain, first, 3))) {
    return Candidate{PrivateKind::identity, 3};
  }
  if (!grouped_as(chain, first, {4, 4, 4, 4})) return {};
  for (const std::size_t tail : {std::size_t{3}, std::size_t{2}, std::size_t{1}}) {
    if (grouped_as(chain, first, {4, 4, 4, 4, tail}) &&
        is_bank_card_number(digits_of(chain, first, 5))) {
      return Candidate{PrivateKind::bank_card, 5};
    }
  }
  if (is_bank_card_number(digits_of(chain, first, 4))) {
    return Candidate{PrivateKind::bank_card, 4};
  }
  return {};
}

bool is_blank(std::string_view separator) { return separator == " " || separator == "　"; }

bool is_country_code(const DigitChain& chain, std::size_t group) {
  const auto digits = digits_of(chain, group, 1);
  return (digits.size() == 2 || digits.size() == 4) && digits[digits.size() - 2] == 8 &&
         digits.back() == 6;
}

/// A hyphen ties a group to its neighbours: `2014-13800138000` is a number of another kind.
bool tied(const DigitChain& chain, std::size_t first, std::size_t count) {
  if (first > 0 && !is_blank(chain.groups[first - 1].separator_after) &&
      !is_country_code(chain, first - 1)) {
    return true;
  }
  const std::string_view after = chain.groups[first + count - 1].separator_after;
  return !after.empty() && !is_blank(after);
}

Span span_of(const DigitChain& chain, std::size_t first, const Candidate& candidate) {
  Span span{chain.groups[first].span.begin, chain.groups[first + candidate.groups - 1].span.end};
  if (candidate.skip > 0) {
    // All digits of a group have the same width where its size in bytes says so; a group of mixed
    // widths is named whole.
    const DigitGroup& group = chain.groups[first];
    const std::uint32_t width = group.span.size() / static_cast<std::uint32_t>(group.size);
    if (width * group.size == group.span.size()) {
      span.begin += static_cast<std::uint32_t>(candidate.skip) * width;
    }
  }
  return span;
}

}  // namespace

std::vector<PrivateNumber> find_private_numbers(std::string_view text) {
  constexpr std::size_t kFewestDigits = 11;
  std::vector<PrivateNumber> found;
  DigitChain chain;
  std::size_t at = 0;
  while (next_chain(text, at, kFewestDigits, chain)) {
    if (chain.digits.size() < kFewestDigits) continue;
    for (std::size_t first = 0; first < chain.groups.size();) {
      auto candidate = ungrouped(chain, first);
      if (!candidate) candidate = grouped(chain, first);
      if (candidate && !tied(chain, first, candidate->groups)) {
        const Span whole{chain.groups[first].span.begin,
                         chain.groups[first + candidate->groups - 1].span.end};
        if (stands_alone(text, whole)) {
          found.push_back({candidate->kind, span_of(chain, first, *candidate)});
          first += candidate->groups;
          continue;
        }
      }
      ++first;
    }
  }
  return found;
}

std::string masked(std::string_view number) {
  constexpr std::size_t kShownFirst = 3;
  constexpr std::size_t kShownLast = 2;
  const std::u32string characters = decode(number);
  std::string text;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const char32_t character = characters[i];
    const bool shown = i < kShownFirst || i + kShownLast >= characters.size();
    const bool narrow =
        (character >= U'0' && character <= U'9') || character == U'X' || character == U'x';
    const bool wide =
        (character >= U'０' && character <= U'９') || character == U'Ｘ' || character == U'ｘ';
    append_character(text, shown ? character : narrow ? U'*' : wide ? U'＊' : character);
  }
  return text;
}

std::string mask_private_numbers(std::string_view text) {
  std::string result;
  std::size_t from = 0;
  for (const PrivateNumber& number : find_private_numbers(text)) {
    result += text.substr(from, number.span.begin - from);
    result += masked(text.substr(number.span.begin, number.span.size()));
    from = number.span.end;
  }
  return result += text.substr(from);
}

}  // namespace sipub::check
