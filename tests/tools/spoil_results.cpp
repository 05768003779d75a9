// spoil_results BOOK OTHER: copies a workbook and puts 9 in place of every stored result of a
// formula, so that who shows the right figures has computed them.

#include <zlib.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>

#include "zip_reader.h"

namespace {

std::string number(std::size_t value, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i) & 0xFF);
  return text;
}

/// A zip archive whose files are stored as they are.
class StoredZip {
 public:
  void add(const std::string& name, const std::string& bytes) {
    const auto checksum =
        crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
    // Version, flags, method, time, date, checksum, both sizes, length of the name, no extras.
    const std::string about = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 2) +
                              number(0x21, 2) + number(checksum, 4) + number(bytes.size(), 4) +
                              number(bytes.size(), 4) + number(name.size(), 2) + number(0, 2);
    directory_ += "PK\x01\x02" + number(20, 2) + about + std::string(10, '\0') +
                  number(text_.size(), 4) + name;
    text_ += "PK\x03\x04" + about + name + bytes;
    ++files_;
  }

  std::string finish() const {
    return text_ + directory_ + "PK\x05\x06" + number(0, 4) + number(files_, 2) +
           number(files_, 2) + number(directory_.size(), 4) + number(text_.size(), 4) +
           number(0, 2);
  }

 private:
  std::string text_;
  std::string directory_;
  std::size_t files_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::ifstream in(argv[1], std::ios::binary);
  const std::string book{std::istreambuf_iterator<char>(in), {}};
  StoredZip zip;
  for (const auto& [name, bytes] : sipub::render::testing::unzip(book)) {
    const bool sheet = name.starts_with("xl/worksheets/sheet");
    zip.add(name, sheet ? std::regex_replace(bytes, std::regex("</f><v>[^<]*</v>"), "</f><v>9</v>")
                        : bytes);
  }
  std::ofstream out(argv[2], std::ios::binary);
  out << zip.finish();
  return out.flush() ? 0 : 1;
}
