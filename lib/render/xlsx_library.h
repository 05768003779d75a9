#pragma once

#include <xlsxwriter.h>

#include <atomic>

/// libxlsxwriter, loaded when the first workbook is written: it brings a library for cryptography,
/// and loading those would take longer than all else that a short run of the program does.
namespace sipub::render::xlsx {

/// The address of a function of the library. Throws Failure where it can't be had.
void* find_in_library(const char* name);

/// Stands for a function of the library under its own name.
template <class Function>
class LibraryFunction;

template <class Result, class... Arguments>
class LibraryFunction<Result(Arguments...)> {
 public:
  constexpr explicit LibraryFunction(const char* name) : name_(name) {}

  Result operator()(Arguments... arguments) const {
    auto* function = function_.load(std::memory_order_relaxed);
    if (function == nullptr) {
      function = reinterpret_cast<Result (*)(Arguments...)>(find_in_library(name_));
      function_.store(function, std::memory_order_relaxed);
    }
    return function(arguments...);
  }

 private:
  const char* name_;
  mutable std::atomic<Result (*)(Arguments...)> function_ = nullptr;
};

#define SIPUB_XLSX(name) inline constinit LibraryFunction<decltype(::name)> name{#name}
SIPUB_XLSX(chart_add_series);
SIPUB_XLSX(chart_axis_set_interval_unit);
SIPUB_XLSX(chart_axis_set_max);
SIPUB_XLSX(chart_axis_set_min);
SIPUB_XLSX(chart_axis_set_num_font);
SIPUB_XLSX(chart_axis_set_num_format);
SIPUB_XLSX(chart_axis_set_reverse);
SIPUB_XLSX(chart_legend_set_position);
SIPUB_XLSX(chart_series_set_fill);
SIPUB_XLSX(chart_series_set_line);
SIPUB_XLSX(chart_series_set_marker_fill);
SIPUB_XLSX(chart_series_set_marker_line);
SIPUB_XLSX(chart_series_set_marker_size);
SIPUB_XLSX(chart_series_set_marker_type);
SIPUB_XLSX(chart_series_set_name);
SIPUB_XLSX(chart_title_set_name);
SIPUB_XLSX(chart_title_set_name_font);
SIPUB_XLSX(format_set_align);
SIPUB_XLSX(format_set_bg_color);
SIPUB_XLSX(format_set_bold);
SIPUB_XLSX(format_set_border);
SIPUB_XLSX(format_set_border_color);
SIPUB_XLSX(format_set_font_color);
SIPUB_XLSX(format_set_font_name);
SIPUB_XLSX(format_set_font_size);
SIPUB_XLSX(format_set_indent);
SIPUB_XLSX(format_set_num_format);
SIPUB_XLSX(format_set_text_wrap);
SIPUB_XLSX(format_set_underline);
SIPUB_XLSX(lxw_strerror);
SIPUB_XLSX(lxw_workbook_free);
SIPUB_XLSX(workbook_add_chart);
SIPUB_XLSX(workbook_add_format);
SIPUB_XLSX(workbook_add_worksheet);
SIPUB_XLSX(workbook_close);
SIPUB_XLSX(workbook_define_name);
SIPUB_XLSX(workbook_new_opt);
SIPUB_XLSX(workbook_set_properties);
SIPUB_XLSX(worksheet_autofilter);
SIPUB_XLSX(worksheet_conditional_format_range);
SIPUB_XLSX(worksheet_fit_to_pages);
SIPUB_XLSX(worksheet_freeze_panes);
SIPUB_XLSX(worksheet_insert_chart_opt);
SIPUB_XLSX(worksheet_merge_range);
SIPUB_XLSX(worksheet_repeat_columns);
SIPUB_XLSX(worksheet_repeat_rows);
SIPUB_XLSX(worksheet_set_column);
SIPUB_XLSX(worksheet_set_footer);
SIPUB_XLSX(worksheet_set_h_pagebreaks);
SIPUB_XLSX(worksheet_set_landscape);
SIPUB_XLSX(worksheet_set_margins);
SIPUB_XLSX(worksheet_set_paper);
SIPUB_XLSX(worksheet_set_print_scale);
SIPUB_XLSX(worksheet_set_row);
SIPUB_XLSX(worksheet_write_blank);
SIPUB_XLSX(worksheet_write_datetime);
SIPUB_XLSX(worksheet_write_formula_num);
SIPUB_XLSX(worksheet_write_number);
SIPUB_XLSX(worksheet_write_string);
SIPUB_XLSX(worksheet_write_url_opt);
#undef SIPUB_XLSX

}  // namespace sipub::render::xlsx
