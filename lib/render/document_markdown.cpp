#include "render/cell_text.h"
#include "render/document.h"
#include "render/markdown.h"

namespace sipub::render {
namespace {

class Page {
 public:
  Page(const report::Document& document, const Sink& sink, const Step& step)
      : document_(document), sink_(sink), step_(step) {}

  void write() {
    sink_("# " + markdown::escaped(document_.title) + '\n');
    write_properties(document_.head);
    for (const report::Section& section : document_.sections) {
      for (const report::Block& block : section.blocks) {
        std::visit([&](const auto& it) { write_block(it); }, block);
      }
    }
    if (document_.colophon.empty()) return;
    sink_("\n---\n");
    write_properties(document_.colophon);
  }

 private:
  /// A line for each, held together by hard line breaks.
  void write_properties(const std::vector<report::Property>& properties) {
    const char* colon = document_.language == Language::en ? ": " : "：";
    for (std::size_t i = 0; i < properties.size(); ++i) {
      sink_((i == 0 ? "\n" : "") +
            markdown::escaped(properties[i].name + colon + properties[i].value) +
            (i + 1 < properties.size() ? "\\\n" : "\n"));
    }
  }

  void write_block(const report::Heading& heading) {
    sink_('\n' + std::string(static_cast<std::size_t>(heading.level) + 1, '#') + ' ' +
          markdown::escaped(heading.text) + '\n');
  }

  void write_block(const report::Paragraph& paragraph) {
    sink_('\n' + markdown::escaped(paragraph.text) + '\n');
  }

  void write_block(const report::Table& table) {
    if (!table.caption.empty()) sink_('\n' + markdown::escaped(table.caption) + '\n');
    std::vector<markdown::Table::Column> columns;
    for (const report::Column& column : table.columns) {
      columns.push_back({column.head, is_numeric(column)});
    }
    markdown::Table rendered(std::move(columns));
    report::Row row;
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      table.rows.get(i, row);
      cells.clear();
      for (const report::Cell& cell : row) cells.push_back(cell_text(cell, document_.language));
      rendered.add(cells);
      if (step_) step_();
    }
    sink_("\n");
    rendered.write(sink_);
  }

  void write_block(const report::Chart&) {}

  const report::Document& document_;
  const Sink& sink_;
  const Step& step_;
};

}  // namespace

void document_markdown(const report::Document& document, const Sink& sink, const Step& step) {
  Page(document, sink, step).write();
}

}  // namespace sipub::render
