#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "zip_reader.h"

namespace sipub::render::testing {

/// One cell as the file has it.
struct StoredCell {
  std::string type;     ///< `s`, `inlineStr`, or empty for a number
  std::string text;     ///< a string's text
  std::string value;    ///< a number's digits, a formula's stored result
  std::string formula;  ///< without the equals sign
  std::string format;   ///< the number format, empty for the general one
};

/// A workbook's sheets, read back.
class WorkbookReader {
 public:
  explicit WorkbookReader(std::string_view bytes) : files_(unzip(bytes)) {
    workbook_.load_string(files_.at("xl/workbook.xml").c_str());
    styles_.load_string(files_.at("xl/styles.xml").c_str());
    pugi::xml_document strings;
    if (files_.contains("xl/sharedStrings.xml")) {
      strings.load_string(files_.at("xl/sharedStrings.xml").c_str(),
                          pugi::parse_default | pugi::parse_ws_pcdata_single);
      for (const auto& item : strings.child("sst").children("si")) {
        strings_.push_back(item.child("t").text().get());
      }
    }
  }

  const std::map<std::string, std::string>& files() const { return files_; }

  std::vector<std::string> sheet_names() const {
    std::vector<std::string> names;
    for (const auto& sheet : workbook_.child("workbook").child("sheets").children("sheet")) {
      names.emplace_back(sheet.attribute("name").value());
    }
    return names;
  }

  /// Name -> what it stands for.
  std::map<std::string, std::string> defined_names() const {
    std::map<std::string, std::string> names;
    for (const auto& name : workbook_.child("workbook").child("definedNames")) {
      names[name.attribute("name").value()] = name.text().get();
    }
    return names;
  }

  pugi::xml_node sheet(std::size_t number) const {
    auto& document = sheets_[number];
    if (!document.first_child()) {
      const std::string name = "xl/worksheets/sheet" + std::to_string(number) + ".xml";
      document.load_string(files_.at(name).c_str());
    }
    return document.child("worksheet");
  }

  /// Number from 1, place such as `B7`.
  StoredCell cell(std::size_t sheet_number, const std::string& place) const {
    for (const auto& row : sheet(sheet_number).child("sheetData").children("row")) {
      for (const auto& cell : row.children("c")) {
        if (place == cell.attribute("r").value()) return stored(cell);
      }
    }
    return {};
  }

  StoredCell stored(pugi::xml_node cell) const {
    StoredCell stored;
    stored.type = cell.attribute("t").value();
    stored.value = cell.child("v").text().get();
    stored.formula = cell.child("f").text().get();
    stored.format = format_of(cell.attribute("s").as_uint());
    if (stored.type == "s") stored.text = strings_.at(std::stoul(stored.value));
    if (stored.type == "inlineStr") stored.text = cell.child("is").child("t").text().get();
    return stored;
  }

 private:
  std::string format_of(unsigned style) const {
    const pugi::xml_node sheet = styles_.child("styleSheet");
    unsigned index = 0;
    std::string id;
    for (const auto& format : sheet.child("cellXfs").children("xf")) {
      if (index++ == style) id = format.attribute("numFmtId").value();
    }
    for (const auto& format : sheet.child("numFmts").children("numFmt")) {
      if (id == format.attribute("numFmtId").value()) return format.attribute("formatCode").value();
    }
    return id == "0" ? "" : id;
  }

  std::map<std::string, std::string> files_;
  pugi::xml_document workbook_;
  pugi::xml_document styles_;
  std::vector<std::string> strings_;
  mutable std::map<std::size_t, pugi::xml_document> sheets_;
};

}  // namespace sipub::render::testing
