#pragma once

#include <zlib.h>

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

/// The files of a zip archive, by name: enough for the workbooks that the tests look into.
namespace sipub::render::testing {

inline std::uint32_t little_endian(std::string_view bytes, std::size_t at, int size) {
  std::uint32_t value = 0;
  for (int i = size - 1; i >= 0; --i) {
    value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
  }
  return value;
}

inline std::string inflated(std::string_view packed, std::size_t size) {
  std::string plain(size, '\0');
  z_stream stream{};
  stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(plain.data());
  stream.avail_out = static_cast<uInt>(size);
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) throw std::runtime_error("zlib");
  const int result = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  if (result != Z_STREAM_END) throw std::runtime_error("broken zip entry");
  return plain;
}

inline std::map<std::string, std::string> unzip(std::string_view bytes) {
  std::map<std::string, std::string> files;
  // The end record, without a comment behind it, then the central directory.
  const std::size_t end = bytes.rfind("PK\x05\x06");
  if (end == std::string_view::npos) throw std::runtime_error("no zip archive");
  const std::uint32_t entries = little_endian(bytes, end + 10, 2);
  std::size_t at = little_endian(bytes, end + 16, 4);
  for (std::uint32_t i = 0; i < entries; ++i) {
    const std::uint32_t method = little_endian(bytes, at + 10, 2);
    const std::uint32_t packed = little_endian(bytes, at + 20, 4);
    const std::uint32_t size = little_endian(bytes, at + 24, 4);
    const std::uint32_t name = little_endian(bytes, at + 28, 2);
    const std::uint32_t extra = little_endian(bytes, at + 30, 2);
    const std::uint32_t comment = little_endian(bytes, at + 32, 2);
    const std::size_t local = little_endian(bytes, at + 42, 4);
    const std::size_t data =
        local + 30 + little_endian(bytes, local + 26, 2) + little_endian(bytes, local + 28, 2);
    const std::string_view content = bytes.substr(data, packed);
    files[std::string(bytes.substr(at + 46, name))] =
        method == 0 ? std::string(content) : inflated(content, size);
    at += 46 + name + extra + comment;
  }
  return files;
}

}  // namespace sipub::render::testing
