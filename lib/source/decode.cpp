#include "source/decode.h"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <optional>

#include "base/utf8.h"

namespace sipub::source {
namespace {

class Converter {
 public:
  explicit Converter(std::string_view encoding)
      : converter_(iconv_open("UTF-8", std::string(encoding).c_str())) {}
  ~Converter() {
    if (is_open()) iconv_close(converter_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  /// Nothing where a byte doesn't fit.
  std::optional<std::string> convert(std::string& bytes) {
    if (!is_open()) return {};
    std::string text;
    std::array<char, 1 << 16> buffer;
    char* from = bytes.data();
    std::size_t left = bytes.size();
    while (left > 0) {
      char* to = buffer.data();
      std::size_t room = buffer.size();
      const std::size_t done = iconv(converter_, &from, &left, &to, &room);
      text.append(buffer.data(), buffer.size() - room);
      if (done == static_cast<std::size_t>(-1) && errno != E2BIG) return {};
    }
    return text;
  }

 private:
  bool is_open() const { return converter_ != reinterpret_cast<iconv_t>(-1); }

  iconv_t converter_;
};

}  // namespace

std::string to_utf8(std::string bytes, std::string_view encoding) {
  const bool has_nul = bytes.find('\0') != std::string::npos;
  if (!has_nul && !find_invalid_utf8(bytes)) return bytes;
  auto text = Converter(encoding).convert(bytes);
  return text ? *std::move(text) : std::move(bytes);
}

}  // namespace sipub::source
