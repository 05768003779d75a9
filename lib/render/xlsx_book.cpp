#include "render/xlsx_book.h"

#include <fcntl.h>
#include <stdlib.h>  // mkdtemp
#include <unistd.h>

#include <cerrno>

#include "base/failure.h"
#include "base/file.h"
#include "base/file_descriptor.h"
#include "base/system_error.h"
#include "base/version.h"

namespace sipub::render::xlsx {
namespace {

using report::Tone;

constexpr lxw_color_t kGrid = 0xBFBFBF;
constexpr lxw_color_t kHeadFill = 0xD9E1F2;
constexpr lxw_color_t kLinkFont = 0x0563C1;

const char* font_of(Language language) {
  switch (language) {
    case Language::zh_hans: return "宋体";
    case Language::zh_hant: return "新細明體";
    case Language::en: break;
  }
  return "Calibri";
}

const char* date_format(Language language) {
  return language == Language::en ? "d mmmm yyyy" : "yyyy\"年\"m\"月\"d\"日\"";
}

std::filesystem::path make_directory() {
  std::string name = (std::filesystem::temp_directory_path() / "sipub-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) {
    throw Failure(describe_system_error(Attempt::write, name, errno));
  }
  return name;
}

/// Keeps standard error shut: the library writes there what goes wrong, and then we say it again.
class Hush {
 public:
  Hush() : kept_(::dup(STDERR_FILENO)), nowhere_(::open("/dev/null", O_WRONLY | O_CLOEXEC)) {
    if (kept_ && nowhere_) ::dup2(nowhere_.get(), STDERR_FILENO);
  }
  ~Hush() {
    if (kept_) ::dup2(kept_.get(), STDERR_FILENO);
  }
  Hush(const Hush&) = delete;
  Hush& operator=(const Hush&) = delete;

 private:
  FileDescriptor kept_;
  FileDescriptor nowhere_;
};

/// What the library could not do. What the system said is the better cause.
Failure not_written(lxw_error error, int system_error) {
  if (system_error != 0) {
    return Failure(describe_system_error(Attempt::write, std::filesystem::temp_directory_path(),
                                         system_error));
  }
  const std::string why = lxw_strerror(error);
  return Failure({"写不成电子表格：" + why, "寫不成試算表：" + why,
                  "The spreadsheet could not be written: " + why});
}

}  // namespace

Colors colors_of(Tone tone) {
  switch (tone) {
    case Tone::good: return {0xC6EFCE, 0x006100};
    case Tone::late: return {0xDDEBF7, 0x1F4E78};
    case Tone::open: return {0xFFF2CC, 0x7F6000};
    case Tone::bad: return {0xFFC7CE, 0x9C0006};
    case Tone::unknown: return {0xE4DFEC, 0x5F497A};
    case Tone::muted: return {0xEDEDED, 0x595959};
    case Tone::plain: break;
  }
  return {0xFFFFFF, 0x000000};
}

Book::Book(const report::Document& document, bool large)
    : language_(document.language), directory_(make_directory()) {
  file_ = (directory_ / "book.xlsx").string();
  std::string scratch = directory_.string();
  lxw_workbook_options options{};
  options.constant_memory = large ? LXW_TRUE : LXW_FALSE;
  options.tmpdir = scratch.data();
  book_ = workbook_new_opt(file_.c_str(), &options);
  std::string title = document.title;
  std::string author = std::string("sipub ") + kVersion;
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.author = author.data();
  std::string colophon;
  for (const report::Property& property : document.colophon) {
    colophon += property.name + ": " + property.value + '\n';
  }
  properties.comments = colophon.data();
  // Noon, so that no time zone moves the file to another day.
  properties.created = std::chrono::system_clock::to_time_t(document.date + std::chrono::hours(12));
  expect(workbook_set_properties(book_, &properties));
}

Book::~Book() {
  if (book_ != nullptr) lxw_workbook_free(book_);
  std::error_code ignored;
  std::filesystem::remove_all(directory_, ignored);
}

lxw_format* Book::plain() {
  lxw_format* format = workbook_add_format(book_);
  format_set_font_name(format, font_of(language_));
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  return format;
}

lxw_format* Book::format(Look look, Tone tone, bool link, bool centred) {
  lxw_format*& format = formats_[{look, tone, link, centred}];
  if (format != nullptr) return format;
  format = plain();
  switch (look) {
    case Look::title: format_set_font_size(format, 16); [[fallthrough]];
    case Look::heading: [[fallthrough]];
    case Look::caption: format_set_bold(format); break;
    case Look::property: break;
    case Look::paragraph: format_set_text_wrap(format); break;
    case Look::head:
      format_set_bold(format);
      format_set_bg_color(format, kHeadFill);
      format_set_align(format, LXW_ALIGN_CENTER);
      format_set_text_wrap(format);
      break;
    case Look::text:
      format_set_text_wrap(format);
      // Right behind a number, which stands to the right, a text would run into it.
      if (!centred) format_set_indent(format, 1);
      break;
    case Look::number: format_set_num_format(format, "#,##0"); break;
    case Look::date:
      format_set_num_format(format, date_format(language_));
      format_set_align(format, LXW_ALIGN_LEFT);
      break;
    case Look::share: format_set_num_format(format, "0.0%"); break;
  }
  if (look >= Look::head) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kGrid);
  }
  if (look == Look::heading) format_set_font_size(format, 13);
  if (tone != Tone::plain) format_set_font_color(format, colors_of(tone).font);
  if (centred) format_set_align(format, LXW_ALIGN_CENTER);
  if (link) {
    format_set_font_color(format, kLinkFont);
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
  }
  return format;
}

lxw_format* Book::tint(Tone tone) {
  lxw_format*& format = tints_[tone];
  if (format == nullptr) {
    format = workbook_add_format(book_);
    format_set_bg_color(format, colors_of(tone).fill);
    format_set_font_color(format, colors_of(tone).font);
  }
  return format;
}

void Book::expect(lxw_error error) {
  if (error_ == LXW_NO_ERROR) error_ = error;
}

std::string Book::finish() {
  int system_error = 0;
  {
    const Hush hush;
    errno = 0;
    const lxw_error closed = workbook_close(book_);
    if (closed != LXW_NO_ERROR) system_error = errno;
    expect(closed);
  }
  book_ = nullptr;
  if (error_ != LXW_NO_ERROR) throw not_written(error_, system_error);
  return read_file(file_);
}

}  // namespace sipub::render::xlsx
