// No finding shows a private number, wherever it looks.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>
#include <string>

#include "check/privacy/private_number.h"
#include "checking.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

namespace {

constexpr std::string_view kIdentity = "440100190001010014";

/// Everything that a diagnostic could show anyone.
std::string shown(const Diagnostic& one) {
  std::string all = one.file + one.path + one.record + one.excerpt.text;
  for (const Argument& argument : one.args) {
    for (const Language language : kLanguages) all += argument.in(language);
  }
  for (const Related& related : one.related) all += related.message.en + related.file;
  return all;
}

}  // namespace

TEST_CASE("other findings on the same line don't show the number either") {
  const std::string text = ledger_of(
      "campaigns:\n  - {date: 2014-10-18, site_kind: village, forms: [talk], persons: many, note: "
      "证号440100190001010014}\n");
  const auto found = check_all({{"a.yaml", text}});
  CHECK(found.size() >= 2);
  for (const Diagnostic& one : found) CHECK(shown(one).find(kIdentity) == std::string::npos);
}

TEST_CASE("a number in the wrong field is not shown in the sentence") {
  const auto found = check_all(
      {{"a.yaml", ledger_of("sms:\n  - {date: 440100190001010014, recipients: 13800138000号}\n")}});
  CHECK(found.size() >= 2);
  for (const Diagnostic& one : found) {
    CHECK(shown(one).find(kIdentity) == std::string::npos);
    CHECK(shown(one).find("13800138000") == std::string::npos);
  }
}

TEST_CASE("a number that the cut of a long line parts is not shown in halves") {
  for (int before = 120; before < 180; ++before) {
    const std::string filler(static_cast<std::size_t>(before), 'x');
    const auto found =
        check_all({{"a.yaml", ledger_of("sms: [{date: 2014-09-18, note: \"13800138000 " + filler +
                                        " 440100190001010014\", recipients: many, title: " +
                                        std::string(400, 'y') + "}]\n")}});
    for (const Diagnostic& one : found) {
      CHECK(shown(one).find("190001") == std::string::npos);
      CHECK(shown(one).find("0138000") == std::string::npos);
      CHECK(shown(one).find("010014") == std::string::npos);
    }
  }
}

TEST_CASE("numbers in comments, keys, ids and unknown fields are found, too") {
  CHECK(codes(check_all({{"a.yaml", ledger_of("# 13800138000\nsms: []\n")}})) == "L602");
  CHECK(codes(check_all({{"a.yaml", ledger_of("channels:\n  - {id: \"13800138000\", kind: wechat, "
                                              "opened: 2014-09-01}\n")}})) == "L602");
  const auto found =
      check_all({{"a.yaml", ledger_of("sms:\n  - {date: 2014-09-18, 电话: \"13800138000\"}\n")}});
  CHECK(codes(found) == "L104 L602");
}

TEST_CASE("a number that a syntax error hides from the tree is found and masked") {
  const auto found =
      check_all({{"a.yaml", ledger_of("sms:\n\t- {date: 2014-09-18, note: 电话13800138000}\n")}});
  CHECK(codes(found) == "Y101 L602");
  for (const Diagnostic& one : found) {
    CHECK(shown(one).find("13800138000") == std::string::npos);
  }
}

TEST_CASE("codes, addresses and counts are left alone") {
  CHECK(codes(check_all(
            {{"a.yaml", ledger_of("disclosures:\n  - {id: d1, title: x, category: policy, mode: "
                                  "active, produced: 2014-09-01, "
                                  "doc_no: \"13800138000\", index_no: \"440100190001010014\"}\n"
                                  "channels:\n  - {id: c1, kind: telephone, opened: 2014-09-01, "
                                  "number: \"13800138000\"}\n"
                                  "distributions:\n  - {date: 2014-09-18, material: poster, "
                                  "audience: residents, copies: "
                                  "13800138000}\n"
                                  "sms:\n  - {date: 2014-09-18, evidence: "
                                  "[http://x.example/13800138000.html]}\n")}})) == "");
}

TEST_CASE("a ledger of ten thousand document numbers, addresses and lines raises nothing") {
  std::mt19937 random(2014);
  const auto upto = [&](unsigned long most) {
    return std::uniform_int_distribution<unsigned long>(0, most)(random);
  };
  std::string disclosures = "disclosures:\n";
  std::string halls = "halls:\n";
  for (int i = 0; i < 10'000; ++i) {
    disclosures += fmt::format(
        "  - {{id: d{}, title: 关于印发（穗人社函〔2014〕{}号）的通知, category: policy, mode: "
        "active, produced: 2014-09-01, doc_no: 穗人社函〔2014〕{}号, index_no: \"{:018}\", "
        "evidence: [\"http://www.example/{}/{}.html\"]}}\n",
        i, 10'000'000'000 + upto(9'999'999'999), i, upto(999'999'999'999'999'999), upto(99'999'999),
        13'000'000'000 + upto(6'999'999'999));
    halls += fmt::format("  - {{id: h{}, name: x, phone: \"020-{:08}\"}}\n", i,
                         20'000'000 + upto(69'999'999));
  }
  const Text text{"a.yaml", ledger_of(disclosures + halls)};
  CHECK(codes(check_all({text})) == "");
}
