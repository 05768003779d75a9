#pragma once

#include <string>

#include "assess/assessment.h"
#include "report/document.h"
#include "report/grouping.h"
#include "report/wording.h"

/// What all reports over an assessment share.
namespace sipub::report {

/// What a report is made with. Must outlive the document's tables, whose rows are made late.
struct Frame {
  const assess::Assessment& assessment;
  const Wording& wording;
  Language language;

  const schema::Plan& plan() const { return *assessment.plan; }
  const std::string& in(const Words& words) const { return words.in(language); }
  const std::string& in(std::string_view key) const { return wording[key].in(language); }
  std::string say(std::string_view key, const std::vector<Argument>& arguments = {}) const {
    return wording.say(key, language, arguments);
  }
  /// `S1-01a` and its title.
  std::string title_of(const schema::Requirement& requirement) const;
  std::string period_text(const Period& period) const;
};

/// A document with language, date, status words and the colophon: tool, plan, digests.
Document start_document(const Frame& frame, std::string title);
/// The colophon's lines about tool and plan alone, for documents without an assessment.
std::vector<Property> plan_colophon(const schema::Plan& plan, const Wording& wording,
                                    Language language);
/// SHA-256 over the digests of ledgers, in their order.
std::string digest_of(const std::vector<std::string>& digests);

Cell status_cell(const Frame& frame, assess::Status status);
/// The status of a result; `benchmark` or `see S1-02` where it has none of its own.
Cell status_cell(const Frame& frame, const assess::Result& result);

/// How many results have which status, in words: `24 results: 21 met, 3 not met.`
std::string counts_text(const Frame& frame, const Counts& counts);

/// A column with its head from the wording's `columns`.
Column column(const Frame& frame, std::string_view key, Column::Kind kind = Column::Kind::text,
              std::size_t width_limit = 0);
/// A share of two columns before it.
Column share_column(const Frame& frame, std::string_view key, std::size_t numerator,
                    std::size_t denominator);
Column status_column(const Frame& frame, std::string_view key);

}  // namespace sipub::report
