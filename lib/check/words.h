#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "schema/shape.h"

/// Parts of sentences that several rules use.
namespace sipub::check {

/// ` Did you mean “channels”?`, or nothing where `nearest` is empty.
Words hint(std::string_view nearest);

/// `at least 1`, `from 1 to 12`; either limit may be empty.
Words range(std::string_view min, std::string_view max);

/// What a value of a type looks like: `a date`, `yes or no`. The name is that of a shape.
Words kind_of_value(std::string_view type);

/// `, such as 2014-10-31`, where a value of the type looks the same in every ledger; else nothing.
Words example_of_value(std::string_view type);

/// The labels of a vocabulary's words, of a long one the first ones.
Words list_words(const schema::Vocabulary& vocabulary);

/// ` (3 more records likewise)`, or nothing for 0 and less.
Words more_records(std::int64_t more);

/// The same in brackets, behind another word.
Words in_brackets(const Words& words);

/// The same text in every language.
Words same(std::string_view text);

}  // namespace sipub::check
