#include "report/ledger_cells.h"

#include "report/figures.h"

namespace sipub::report {
namespace {

using ledger::Value;
using schema::FieldShape;
using schema::FieldType;

class Texts {
 public:
  Texts(const schema::Regions& regions, Language language)
      : regions_(regions), language_(language) {}

  std::string of(const FieldShape& field, const Value& value) const {
    if (!value.usable()) return {};
    if (const std::string_view* text = value.text()) return of_text(field, std::string(*text));
    if (const std::int64_t* number = value.number()) return number_text(*number, language_);
    if (const bool* truth = value.boolean()) {
      return (*truth ? Words{"是", "是", "yes"} : Words{"否", "否", "no"}).in(language_);
    }
    if (const Date* date = value.date()) return format_long(*date, language_);
    if (const Month* month = value.month()) return format_long(*month, language_);
    if (const ledger::WordIndex* word = value.word()) {
      return field.vocabulary->words[word->index].label.in(language_);
    }
    if (const ledger::List* list = value.list()) return of_list(*field.element, *list);
    if (const ledger::Map* map = value.map()) return of_map(*field.map, *map);
    return {};
  }

 private:
  /// A division by its name, its code behind it.
  std::string of_text(const FieldShape& field, const std::string& text) const {
    const bool place = field.type == FieldType::division || field.type == FieldType::area;
    const schema::Division* division = place ? regions_.find(text) : nullptr;
    if (division == nullptr) return text;
    const std::string& name = division->name.in(language_);
    return language_ == Language::en ? name + " (" + text + ")" : name + "（" + text + "）";
  }

  std::string of_list(const FieldShape& element, const ledger::List& list) const {
    const bool maps = element.type == FieldType::map;
    const bool english = language_ == Language::en;
    const char* separator = maps ? (english ? "; " : "；") : (english ? ", " : "、");
    std::string all;
    for (const Value& item : list) {
      if (!all.empty()) all += separator;
      all += of(element, item);
    }
    return all;
  }

  std::string of_map(const schema::MapShape& shape, const ledger::Map& map) const {
    const bool english = language_ == Language::en;
    std::string all;
    for (const ledger::Slot& slot : map.slots()) {
      const std::string text = of(shape.fields[slot.field], slot.value);
      if (text.empty()) continue;
      if (!all.empty()) all += english ? ", " : "，";
      all += shape.fields[slot.field].label.in(language_) + (english ? ": " : "：") + text;
    }
    return all;
  }

  const schema::Regions& regions_;
  Language language_;
};

}  // namespace

bool names_year(const FieldShape& field) {
  return field.type == FieldType::number && field.min && *field.min >= 1000 && field.max &&
         *field.max <= 9999;
}

Cell ledger_cell(const FieldShape& field, const Value& value, const schema::Regions& regions,
                 Language language) {
  Cell cell;
  if (!value.usable()) return cell;
  if (const std::int64_t* number = value.number()) {
    if (names_year(field)) {
      cell.value = std::to_string(*number);
    } else {
      cell.value = *number;
    }
  } else if (const Date* date = value.date()) {
    cell.value = *date;
  } else if (std::string text = Texts(regions, language).of(field, value); !text.empty()) {
    cell.value = std::move(text);
  }
  return cell;
}

std::string ledger_text(const FieldShape& field, const Value& value, const schema::Regions& regions,
                        Language language) {
  return Texts(regions, language).of(field, value);
}

}  // namespace sipub::report
