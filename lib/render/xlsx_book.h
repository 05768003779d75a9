#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <tuple>

#include "render/xlsx_library.h"
#include "report/document.h"

namespace sipub::render::xlsx {

/// Fill and letter of a tone in a spreadsheet.
struct Colors {
  lxw_color_t fill;
  lxw_color_t font;
};
Colors colors_of(report::Tone tone);

enum class Look { title, heading, property, paragraph, caption, head, text, number, date, share };

/// A workbook of libxlsxwriter in a temporary directory of its own.
class Book {
 public:
  /// `large`: rows go to temporary files as they are written, from the top down.
  Book(const report::Document& document, bool large);
  ~Book();
  Book(const Book&) = delete;
  Book& operator=(const Book&) = delete;

  lxw_workbook* get() const { return book_; }
  lxw_format* format(Look look, report::Tone tone = report::Tone::plain, bool link = false,
                     bool centred = false);
  /// Fill and letters alone, for conditional formats.
  lxw_format* tint(report::Tone tone);
  /// Remembers what the library could not do: the first time it counts.
  void expect(lxw_error error);
  /// Closes the workbook and gives its bytes. Throws Failure where anything went wrong.
  std::string finish();

 private:
  lxw_format* plain();

  Language language_;
  std::filesystem::path directory_;
  std::string file_;
  lxw_workbook* book_ = nullptr;
  lxw_error error_ = LXW_NO_ERROR;
  std::map<std::tuple<Look, report::Tone, bool, bool>, lxw_format*> formats_;
  std::map<report::Tone, lxw_format*> tints_;
};

}  // namespace sipub::render::xlsx
