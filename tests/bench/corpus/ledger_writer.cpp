#include "bench/corpus/ledger_writer.h"

#include <stdexcept>

namespace sipub::bench {
namespace {

/// Marks that would end or change a plain scalar here.
bool needs_quotes(const std::string& text, bool in_flow) {
  if (text.empty() || text.find(": ") != std::string::npos || text.find(" #") != std::string::npos)
    return true;
  return in_flow && text.find_first_of(",[]{}") != std::string::npos;
}

const schema::FieldShape* find(const schema::MapShape& map, std::string_view name) {
  const auto found = map.find(name);
  return found ? &map.fields[*found] : nullptr;
}

}  // namespace

void LedgerWriter::header(std::string_view field, const Entry& value) {
  const auto* shape = find(shape_.header, field);
  text_ += key(shape_.header, field) + ":";
  block_value(value, shape, 2);
}

void LedgerWriter::section(std::string_view name) {
  const auto found = shape_.find_section(name);
  if (!found) throw std::logic_error("no such section: " + std::string(name));
  section_ = &shape_.sections[*found];
  text_ += '\n' + section_->label.in(language_) + ":\n";
}

void LedgerWriter::nothing(std::string_view name) {
  section(name);
  text_.pop_back();
  text_ += " []\n";
}

void LedgerWriter::record(const Entry& record) {
  text_ += "  - ";
  if (written_as_flow(record)) {
    text_ += '{';
    bool first = true;
    for (const auto& [name, value] : record.fields) {
      if (!first) text_ += ", ";
      first = false;
      text_ += key(section_->record, name) + ": ";
      flow(value, find(section_->record, name));
    }
    text_ += "}\n";
  } else {
    block(record, section_->record, 4, true);
  }
}

void LedgerWriter::only(const Entry& record) { block(record, section_->record, 2, false); }

void LedgerWriter::comment(std::string_view words) {
  text_ += "  # ";
  text_ += words;
  text_ += '\n';
}

std::string LedgerWriter::key(const schema::MapShape& map, std::string_view name) const {
  const auto* field = find(map, name);
  return field ? field->label.in(language_) : std::string(name);  // a fault stands as it is
}

void LedgerWriter::block(const Entry& map, const schema::MapShape& shape, std::size_t indent,
                         bool first) {
  for (const auto& [name, value] : map.fields) {
    if (!first) text_.append(indent, ' ');
    first = false;
    text_ += key(shape, name) + ":";
    block_value(value, find(shape, name), indent + 2);
  }
}

void LedgerWriter::block_value(const Entry& value, const schema::FieldShape* field,
                               std::size_t indent) {
  const bool is_list_of_maps =
      value.kind == Entry::Kind::list && !value.items.empty() && !value.items[0].fields.empty();
  if (is_list_of_maps && !random_.one_in(3)) {
    text_ += '\n';
    for (const auto& item : value.items) {
      text_.append(indent, ' ');
      text_ += "- ";
      flow(item, field->element.get());
      text_ += '\n';
    }
  } else if (value.kind == Entry::Kind::map && !random_.one_in(3)) {
    text_ += '\n';
    block(value, *field->map, indent, false);
  } else if (value.kind == Entry::Kind::list || value.kind == Entry::Kind::map) {
    text_ += ' ';
    flow(value, field);
    text_ += '\n';
  } else {
    text_ += ' ';
    scalar(value, field, false);
    text_ += '\n';
  }
}

void LedgerWriter::flow(const Entry& value, const schema::FieldShape* field) {
  if (value.kind == Entry::Kind::list) {
    text_ += '[';
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      if (i > 0) text_ += ", ";
      flow(value.items[i], field ? field->element.get() : nullptr);
    }
    text_ += ']';
  } else if (value.kind == Entry::Kind::map) {
    text_ += '{';
    for (std::size_t i = 0; i < value.fields.size(); ++i) {
      if (i > 0) text_ += ", ";
      text_ += key(*field->map, value.fields[i].first) + ": ";
      flow(value.fields[i].second, find(*field->map, value.fields[i].first));
    }
    text_ += '}';
  } else {
    scalar(value, field, true);
  }
}

void LedgerWriter::scalar(const Entry& value, const schema::FieldShape* field, bool in_flow) {
  switch (value.kind) {
    case Entry::Kind::truth: text_ += value.text; break;
    case Entry::Kind::word: {
      const auto* words = field ? field->vocabulary : nullptr;
      const auto found = words ? words->find(value.text) : std::nullopt;
      if (!found && value.text == "all") {
        const auto all = static_cast<std::size_t>(schema::FormatWord::all);
        text_ += shape_.format_words[all].label.in(language_);
      } else {
        text_ += found ? words->words[*found].label.in(language_) : value.text;
      }
      break;
    }
    case Entry::Kind::code: text_ += '"' + value.text + '"'; break;
    default:
      if (value.kind == Entry::Kind::text && needs_quotes(value.text, in_flow)) {
        const bool apostrophe = value.text.find('\'') != std::string::npos;
        const char mark = apostrophe || random_.one_in(2) ? '"' : '\'';
        text_ += mark + value.text + mark;
      } else {
        text_ += value.text;
      }
  }
}

bool LedgerWriter::written_as_flow(const Entry& value) {
  return value.fields.size() <= 6 ? !random_.one_in(3) : random_.one_in(10);
}

}  // namespace sipub::bench
