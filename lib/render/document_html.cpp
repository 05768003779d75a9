#include <fmt/format.h>

#include "render/cell_text.h"
#include "render/document.h"
#include "render/html_style.h"
#include "render/html_text.h"

namespace sipub::render {
namespace {

using report::Column;

std::string_view cell_class(const Column& column) {
  if (column.status) return "status";
  switch (column.kind) {
    case Column::Kind::number:
    case Column::Kind::share: return "number";
    case Column::Kind::date: return "date";
    case Column::Kind::text: break;
  }
  return "text";
}

class Page {
 public:
  Page(const report::Document& document, const Sink& sink, const Step& step)
      : document_(document), sink_(sink), step_(step), tables_(report::tables(document)) {}

  void write() {
    sink_(fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n",
        language_name(document_.language), html::escaped(document_.title), html::style_sheet(),
        html::escaped(document_.title)));
    write_properties(document_.head);
    sink_("</header>\n<main>\n");
    for (const report::Section& section : document_.sections) {
      sink_("<section aria-label=\"" + html::escaped(section.name) + "\">\n");
      for (const report::Block& block : section.blocks) {
        std::visit([&](const auto& it) { write_block(it); }, block);
      }
      sink_("</section>\n");
    }
    sink_("</main>\n<footer>\n");
    write_properties(document_.colophon);
    sink_("</footer>\n</body>\n</html>\n");
  }

 private:
  void write_properties(const std::vector<report::Property>& properties) {
    if (properties.empty()) return;
    sink_("<dl>\n");
    for (const report::Property& property : properties) {
      sink_(fmt::format("<dt>{}</dt><dd>{}</dd>\n", html::escaped(property.name),
                        html::escaped(property.value)));
    }
    sink_("</dl>\n");
  }

  void write_block(const report::Heading& heading) {
    sink_(fmt::format("<h{0}>{1}</h{0}>\n", heading.level + 1, html::escaped(heading.text)));
  }

  void write_block(const report::Paragraph& paragraph) {
    const std::string_view tone = html::tone_class(paragraph.tone);
    const std::string open = tone.empty() ? "<p>" : fmt::format("<p class=\"{}\">", tone);
    sink_(open + html::escaped(paragraph.text) + "</p>\n");
  }

  void write_block(const report::Chart& chart) {
    sink_(fmt::format("<figure>\n<figcaption>{}</figcaption>\n{}</figure>\n",
                      html::escaped(chart.title), html::picture(document_, chart)));
  }

  void write_block(const report::Table& table) {
    // What scrolls must be reachable by keyboard, and then needs a name.
    sink_(
        fmt::format("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{0}\">\n"
                    "<table id=\"{1}\">\n<caption>{0}</caption>\n<thead><tr>",
                    html::escaped(table.caption), html::escaped(table.id)));
    for (const Column& column : table.columns) {
      sink_("<th scope=\"col\">" + html::escaped(column.head) + "</th>");
    }
    sink_("</tr></thead>\n<tbody>\n");
    report::Row row;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      table.rows.get(i, row);
      sink_(fmt::format("<tr id=\"{}\">", row_id(table, i)));
      for (std::size_t c = 0; c < table.columns.size(); ++c) {
        static const report::Cell kEmpty;
        write_cell(c < row.size() ? row[c] : kEmpty, table.columns[c], c == 0);
      }
      sink_("</tr>\n");
      if (step_) step_();
    }
    sink_("</tbody>\n</table>\n</div>\n");
  }

  static std::string row_id(const report::Table& table, std::size_t row) {
    return table.id + '-' + std::to_string(row + 1);
  }

  void write_cell(const report::Cell& cell, const Column& column, bool heads_row) {
    std::string text = html::escaped(cell_text(cell, document_.language));
    if (cell.link) {
      const report::Table& target = *tables_[cell.link->table];
      text = fmt::format("<a href=\"#{}\">{}</a>", row_id(target, cell.link->row), text);
    }
    if (heads_row && column.kind == Column::Kind::text && !column.status) {
      sink_("<th scope=\"row\">" + text + "</th>");
      return;
    }
    std::string classes(cell_class(column));
    if (const std::string_view tone = html::tone_class(cell.tone); !tone.empty()) {
      classes.append(" ").append(tone);
    }
    sink_(fmt::format("<td class=\"{}\">{}</td>", classes, text));
  }

  const report::Document& document_;
  const Sink& sink_;
  const Step& step_;
  std::vector<const report::Table*> tables_;
};

}  // namespace

void document_html(const report::Document& document, const Sink& sink, const Step& step) {
  Page(document, sink, step).write();
}

}  // namespace sipub::render
