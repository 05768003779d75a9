#include "check/rule.h"
#include "check/rules.h"

namespace sipub::check {

// Of several rules on one kind of flaw the general one stands last and takes what is left.
const std::vector<const Rule*>& rule_table() {
  static const std::vector<const Rule*> table{
      &rules::not_a_map(),           &rules::not_a_list(),
      &rules::unknown_section(),     &rules::rate_for_counts(),
      &rules::unknown_field(),       &rules::key_under_two_names(),
      &rules::computed_field(),      &rules::missing_header(),
      &rules::missing_field(),       &rules::empty_value(),
      &rules::not_yes_or_no(),       &rules::wrong_type(),
      &rules::missing_id(),          &rules::duplicate_id(),
      &rules::missing_companion(),   &rules::not_exactly_one(),
      &rules::percent_for_count(),   &rules::not_whole(),
      &rules::approximate_number(),  &rules::number_with_unit(),
      &rules::not_a_number(),        &rules::number_out_of_range(),
      &rules::thousands_separator(), &rules::ten_thousands(),
      &rules::number_form(),         &rules::date_with_slashes(),
      &rules::date_with_dots(),      &rules::date_in_chinese(),
      &rules::date_form(),           &rules::date_without_year(),
      &rules::not_a_date(),          &rules::no_such_date(),
      &rules::not_a_month(),         &rules::full_width_punctuation(),
      &rules::unknown_word(),        &rules::word_form(),
      &rules::unquoted_code(),

      &rules::undated_act(),         &rules::act_outside_year(),
      &rules::ends_before_begins(),  &rules::published_late(),
      &rules::beyond_calendar(),     &rules::outside_life(),
      &rules::place_not_in_force(),  &rules::code_changed(),
      &rules::overlapping_periods(), &rules::hole_between_periods(),
      &rules::after_year(),          &rules::through_outside_year(),
      &rules::after_through(),

      &rules::above_sum(),           &rules::above_total(),
      &rules::cumulative_falls(),    &rules::same_row_twice(),
      &rules::same_act_twice(),      &rules::weak_sample(),
      &rules::weak_source(),         &rules::does_not_balance(),
      &rules::parts_above_total(),   &rules::out_of_place(),
  };
  return table;
}

}  // namespace sipub::check
