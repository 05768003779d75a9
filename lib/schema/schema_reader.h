#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/language.h"
#include "source/document.h"

/// The tools for reading any schema file: every fault is reported at its place, once, and reading
/// goes on.
namespace sipub::schema {

/// What a node stands for.
struct Chosen {
  source::Node node;  ///< no node: the key or list element is to be passed over
  bool known = true;  ///< false: it can't be told what stands here, and that has been reported
};

/// A name that may stand in a file and what it means.
template <class T>
struct Named {
  std::string_view name;
  T value;
};

/// `; is it “near”?` for the placeholder `{hint}`; empty where no candidate is near.
Words hint_at(std::string_view word, const std::vector<std::string>& candidates);

/// One schema file being read: hands out the values of its nodes, and reports those that are not
/// what was asked for.
class SchemaReader {
 public:
  /// Findings are added to `diagnostics`, which must outlive the reader.
  SchemaReader(std::shared_ptr<const source::Document> document,
               std::vector<Diagnostic>& diagnostics);

  const source::Document& document() const { return *document_; }
  source::Node root() const { return document_->root(); }

  /// Every node is passed through `choose` before it is looked at: what it answers is read in the
  /// node's place. It is called again on its own answer until that stays the same.
  void choose_with(std::function<Chosen(source::Node)> choose) { choose_ = std::move(choose); }
  Chosen choose(source::Node node) const;

  /// Arguments as the code's page wants them; `first` = the place of an earlier one of two.
  void report(std::string_view code, Span span, std::vector<Argument> args = {},
              std::optional<Span> first = {});
  void report(std::string_view code, source::Node node, std::vector<Argument> args = {},
              std::optional<Span> first = {}) {
    report(code, node.span(), std::move(args), first);
  }
  /// P102 at the beginning of a mapping.
  void report_missing(source::Node mapping, std::string_view key);
  /// P201: `name` is not among `known`.
  void report_unknown_name(source::Node node, Words what, const std::vector<std::string>& known);
  void report_unknown_choice(source::Node node, const std::vector<std::string>& known);

  // The value of a node, or nothing after a report. A node of nothing gives nothing in silence.

  /// Not empty.
  std::optional<std::string> text(source::Node node);
  std::optional<std::int64_t> number(source::Node node, std::int64_t min = INT64_MIN,
                                     std::int64_t max = INT64_MAX);
  std::optional<bool> boolean(source::Node node);
  std::optional<Date> date(source::Node node);
  std::optional<Month> month(source::Node node);
  /// A map with at least one of zh-Hans, zh-Hant and en.
  std::optional<Words> words(source::Node node);
  /// A list's items, chosen.
  std::vector<source::Node> list(source::Node node);
  /// The same, where a single value may stand without brackets.
  std::vector<source::Node> list_or_one(source::Node node);
  std::vector<std::string> texts(source::Node list);
  /// A mapping's entries, their values chosen.
  std::vector<source::Entry> entries(source::Node node);
  /// What one of `names` (an array of Named) means.
  template <class Names>
  auto choice(source::Node node, const Names& names) -> decltype(std::optional(names[0].value)) {
    if (!node) return {};
    if (node.is_scalar()) {
      for (const auto& named : names) {
        if (named.name == node.text()) return named.value;
      }
    }
    std::vector<std::string> known;
    for (const auto& named : names) known.emplace_back(named.name);
    report_unknown_choice(node, known);
    return {};
  }

 private:
  void report(std::string_view code, Span span, Span path_of, std::vector<Argument> args,
              std::optional<Span> first);
  void report_form(source::Node node, Words expected);

  std::shared_ptr<const source::Document> document_;
  std::vector<Diagnostic>& diagnostics_;
  std::function<Chosen(source::Node)> choose_;
};

}  // namespace sipub::schema
