#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/check.h"
#include "ledger/ledger.h"
#include "schema/library.h"

/// What the tests of rules need: the Guangdong plan, and ledgers written as text.
namespace sipub::check::testing {

inline const schema::Plan& plan() {
  static const schema::Library::Loaded loaded = schema::Library::embedded().load("guangdong-2014");
  return *loaded.plan;
}

inline Options options() { return {.as_of = make_date(2015, 7, 1)}; }

struct Text {
  std::string file;
  std::string bytes;
};

inline ledger::Ledger read(const Text& text) {
  return ledger::read(source::parse(text.file, text.bytes), plan());
}

/// Gives the texts back as CrossCheck asks for them.
inline TextOf giving(const std::vector<Text>& texts) {
  return [texts](const std::string& file) -> std::optional<std::string> {
    for (const Text& text : texts) {
      if (text.file == file) return text.bytes;
    }
    return {};
  };
}

/// Everything that is wrong with some ledgers, by themselves and together.
inline std::vector<Diagnostic> check_all(const std::vector<Text>& texts,
                                         const Options& asked = options()) {
  std::vector<Diagnostic> all;
  CrossCheck cross(plan(), asked);
  for (const Text& text : texts) {
    const ledger::Ledger ledger = read(text);
    for (Diagnostic& one : check(plan(), ledger, asked).diagnostics) all.push_back(std::move(one));
    cross.add(ledger);
  }
  for (Diagnostic& one : cross.finish(giving(texts))) all.push_back(std::move(one));
  return all;
}

/// Their codes, joined by blanks, each as often as it was found.
inline std::string codes(const std::vector<Diagnostic>& diagnostics) {
  std::string all;
  for (const Diagnostic& one : diagnostics) {
    if (!all.empty()) all += ' ';
    all += one.code;
  }
  return all;
}

/// The ledgers that stand one behind the other in an example, each up to its end mark.
inline std::vector<Text> split(std::string_view example) {
  constexpr std::string_view kEnd = "\n...\n";
  std::vector<Text> texts;
  while (!example.empty()) {
    const std::size_t end = example.find(kEnd);
    const std::size_t size = end == std::string_view::npos ? example.size() : end + kEnd.size();
    texts.push_back(
        {std::to_string(texts.size() + 1) + ".yaml", std::string(example.substr(0, size))});
    example.remove_prefix(size);
  }
  return texts;
}

/// A ledger of an office of Guangdong with some sections.
inline std::string ledger_of(std::string_view sections, std::string_view division = "440103",
                             std::string_view role = "hrss", int year = 2014) {
  return "sipub: 1\nplan: guangdong-2014\nyear: " + std::to_string(year) + "\norg: {division: \"" +
         std::string(division) + "\", role: " + std::string(role) + "}\n" + std::string(sections) +
         "...\n";
}

}  // namespace sipub::check::testing
