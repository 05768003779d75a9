#include "render/xlsx_library.h"

#include <dlfcn.h>

#include <string>

#include "base/failure.h"

namespace sipub::render::xlsx {
namespace {

constexpr const char* kFile = "libxlsxwriter.so." LXW_SOVERSION;

[[noreturn]] void fail() {
  const char* cause = dlerror();
  const std::string what = cause != nullptr ? cause : kFile;
  throw Failure(Words{"无法使用生成电子表格的程序库，请安装 libxlsxwriter：" + what,
                      "無法使用生成電子表格的程式庫，請安裝 libxlsxwriter：" + what,
                      "Spreadsheets can't be written, libxlsxwriter has to be installed: " + what});
}

void* open_library() {
  void* library = dlopen(kFile, RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) fail();
  return library;
}

}  // namespace

void* find_in_library(const char* name) {
  // Open as long as the program runs.
  static void* const library = open_library();
  void* function = dlsym(library, name);
  if (function == nullptr) fail();
  return function;
}

}  // namespace sipub::render::xlsx
