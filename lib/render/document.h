#pragma once

#include "render/sink.h"
#include "report/document.h"

namespace sipub::render {

/// Markdown that CommonMark linters accept, tables in GitHub's form.
void document_markdown(const report::Document& document, const Sink& sink, const Step& step = {});
/// One XLSX workbook, a sheet for each section. Throws Failure where the temporary file that it
/// is built in can't be written.
void document_xlsx(const report::Document& document, const Sink& sink, const Step& step = {});
/// One HTML page that needs no other file, no network and no script.
void document_html(const report::Document& document, const Sink& sink, const Step& step = {});

}  // namespace sipub::render
