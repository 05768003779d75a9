#include "check/place.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "checking.h"
#include "source/parse.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

namespace {

/// What is seen at each of some parts of a text: the path, and the field's name where it is known.
std::string seen(const std::string& text, const std::vector<std::string>& parts) {
  const auto parsed = source::parse("a.yaml", text);
  std::vector<Span> spans;
  for (const std::string& part : parts) {
    const auto at = static_cast<std::uint32_t>(text.find(part));
    spans.push_back({at, at + static_cast<std::uint32_t>(part.size())});
  }
  std::string all;
  visit_places(*parsed.document, plan().shape, spans,
               [&](std::size_t, const Place& place, const std::string& path) {
                 all += path + (place.in_key ? "=" : ":") +
                        (place.field != nullptr ? place.field->label.en : "-") + "\n";
               });
  return all;
}

}  // namespace

TEST_CASE("paths and fields of values, keys, items and whole records") {
  const std::string text =
      "year: 2014\n# remark\nchannels:\n  - {id: a, kind: wechat}\n  - id: b\n    pages:\n"
      "      - {kind: guide, url: http://x.example}\n    zzz: 1\n";
  CHECK(seen(text, {"2014", "remark", "{id: a", "wechat", "pages", "guide", "example", "1\n"}) ==
        "year:year\n:-\nchannels[0]:-\nchannels[0].kind:kind\nchannels[1].pages=pages\n"
        "channels[1].pages[0].kind:kind\nchannels[1].pages[0].url:web address\n"
        "channels[1]:-\n");
}

TEST_CASE("every part of every example is seen once, in order") {
  const std::string text = ledger_of("sms:\n  - {date: 2014-09-18, note: [a, b]}\n# end\n");
  const auto parsed = source::parse("a.yaml", text);
  std::vector<Span> spans;
  for (std::uint32_t at = 0; at < text.size(); ++at) spans.push_back({at, at + 1});
  std::size_t next = 0;
  visit_places(
      *parsed.document, plan().shape, spans,
      [&](std::size_t index, const Place&, const std::string&) { CHECK(index == next++); });
  CHECK(next == spans.size());
}
