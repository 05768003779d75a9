#include "source/decode.h"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <optional>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"

namespace sipub::source {
namespace {

class Converter {
 public:
  Converter(const std::string& to, const std::string& from)
      : converter_(iconv_open(to.c_str(), from.c_str())) {}
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

bool is_utf8(std::string_view bytes) {
  return bytes.find('\0') == std::string_view::npos && !find_invalid_utf8(bytes);
}

}  // namespace

std::string to_utf8(std::string bytes, std::string_view encoding) {
  if (is_utf8(bytes)) return bytes;
  auto text = Converter("UTF-8", std::string(encoding)).convert(bytes);
  return text ? *std::move(text) : std::move(bytes);
}

std::optional<std::string> written_like(std::string_view bytes, std::string_view text,
                                        std::string_view encoding) {
  std::string copy(text);
  if (is_utf8(bytes)) return copy;
  // iconv would choose byte order and mark by the machine.
  const bool is_utf16 = lower_case(encoding) == "utf-16";
  std::string name = std::string(encoding) + (is_utf16 ? "LE" : "");
  std::string mark;
  for (const auto& [bom, order] : {std::pair("\xFF\xFE", "LE"), std::pair("\xFE\xFF", "BE")}) {
    if (is_utf16 && bytes.starts_with(bom)) {
      mark = bom;
      name = std::string(encoding) + order;
    }
  }
  auto written = Converter(name, "UTF-8").convert(copy);
  if (!written) return std::nullopt;
  written->insert(0, mark);
  if (to_utf8(*written, encoding) != text) return std::nullopt;
  return written;
}

}  // namespace sipub::source
