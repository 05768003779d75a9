#pragma once

#include "check/examples.h"
#include "check/rule.h"

/// The rules on ledgers, each in the file of its name. rule_table.cpp says in which order they are
/// asked.
namespace sipub::check::rules {

// L1: form.
const Rule& not_a_map();
const Rule& not_a_list();
const Rule& unknown_section();
const Rule& rate_for_counts();
const Rule& unknown_field();
const Rule& key_under_two_names();
const Rule& computed_field();
const Rule& missing_header();
const Rule& missing_field();
const Rule& empty_value();
const Rule& not_yes_or_no();
const Rule& wrong_type();
const Rule& missing_id();
const Rule& duplicate_id();
const Rule& missing_companion();
const Rule& none_given();
const Rule& not_exactly_one();
const Rule& percent_for_count();
const Rule& not_whole();
const Rule& approximate_number();
const Rule& number_with_unit();
const Rule& split_number();
const Rule& not_a_number();
const Rule& number_out_of_range();
const Rule& thousands_separator();
const Rule& ten_thousands();
const Rule& number_form();
const Rule& date_with_slashes();
const Rule& date_with_dots();
const Rule& date_in_chinese();
const Rule& date_form();
const Rule& date_without_year();
const Rule& not_a_date();
const Rule& no_such_date();
const Rule& not_a_month();
const Rule& full_width_punctuation();
const Rule& unknown_word();
const Rule& word_form();
const Rule& unquoted_code();

// L2: dates.
const Rule& undated_act();
const Rule& act_outside_year();
const Rule& ends_before_begins();
const Rule& published_late();
const Rule& beyond_calendar();
const Rule& outside_life();
const Rule& place_not_in_force();
const Rule& code_changed();
const Rule& overlapping_periods();
const Rule& hole_between_periods();
const Rule& after_year();
const Rule& through_outside_year();
const Rule& after_through();

// L3: figures.
const Rule& above_sum();
const Rule& above_total();
const Rule& cumulative_falls();
const Rule& same_row_twice();
const Rule& same_act_twice();
const Rule& weak_sample();
const Rule& weak_source();
const Rule& does_not_balance();
const Rule& parts_above_total();
const Rule& out_of_place();

// L4: across ledgers.
const Rule& same_org_and_year();
const Rule& claimed_twice();
const Rule& fixed_field_changed();
const Rule& dangling_reference();
const Rule& unknown_org();
const Rule& nothing_provided();
const Rule& not_approved();
const Rule& parts_differ_from_whole();
const Rule& figures_differ();
const Rule& unknown_place();
const Rule& place_elsewhere();
const Rule& not_provided_then();
const Rule& provider_disagrees();

// L5: evidence.
const Rule& evidence_missing();
const Rule& evidence_outside();

// L6: privacy.
const Rule& identity_number();
const Rule& mobile_number();
const Rule& bank_card_number();

// L7: header and waivers.
const Rule& wrong_plan();
const Rule& unknown_division();
const Rule& division_not_in_force();
const Rule& unregistered_org();
const Rule& unknown_waived_code();
const Rule& unknown_waived_requirement();
const Rule& requirement_waived_in_ledger();
const Rule& unused_waiver();
const Rule& expired_waiver();

}  // namespace sipub::check::rules
