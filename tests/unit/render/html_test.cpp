#include <doctest/doctest.h>

#include <pugixml.hpp>

#include "render/document.h"
#include "render/html_text.h"
#include "sample_document.h"

using namespace sipub;
using namespace sipub::render;

namespace {

std::string page(const report::Document& document) {
  std::string text;
  document_html(document, into(text));
  return text;
}

/// The page as a tree: what we write is XML but for its void elements.
pugi::xml_document tree(std::string text) {
  for (const char* name : {"<meta "}) {
    for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos;) {
      at = text.find('>', at);
      text.insert(at, "/");
    }
  }
  text.erase(0, text.find("<html"));
  pugi::xml_document document;
  const auto result = document.load_string(text.c_str());
  REQUIRE_MESSAGE(result, result.description());
  return document;
}

}  // namespace

TEST_CASE("a page is well formed, in its language, and needs nothing from outside") {
  const std::string text = page(sample::document());
  const pugi::xml_document document = tree(text);
  CHECK(std::string(document.child("html").attribute("lang").value()) == "zh-Hans");
  CHECK(document.select_nodes("//script | //link | //img | //iframe").empty());
  CHECK(text.find("src=") == std::string::npos);
  CHECK(text.find("@import") == std::string::npos);
  CHECK(text.find("url(") == std::string::npos);
}

TEST_CASE("tables have captions and heads, and links lead to rows that are there") {
  const pugi::xml_document document = tree(page(sample::document()));
  for (const auto& table : document.select_nodes("//table")) {
    CHECK(table.node().child("caption"));
    CHECK(table.node().select_node("thead/tr/th[@scope='col']"));
    CHECK(table.node().select_node("tbody/tr/th[@scope='row']"));
  }
  const auto links = document.select_nodes("//a");
  CHECK(links.size() == 2);
  for (const auto& link : links) {
    const std::string target = link.node().attribute("href").value();
    CHECK(document.select_node(("//tr[@id='" + target.substr(1) + "']").c_str()));
  }
}

TEST_CASE("hostile texts are only texts") {
  report::Document document = sample::document();
  document.title = "</title><script>alert(1)</script>&\"'";
  const std::string text = page(document);
  CHECK(text.find("<script") == std::string::npos);
  CHECK(tree(text).select_node("//h1").node().text().get() == document.title);
  CHECK(html::escaped("a\x1b\x01<") == "a\uFFFD\uFFFD&lt;");
}

TEST_CASE("a picture has its figures in words, and each bar its own") {
  const report::Document document = sample::document();
  const auto& chart = std::get<report::Chart>(document.sections[1].blocks.back());
  const std::string text = html::svg(document, chart);
  CHECK(text.find("<desc>园区|开发区: 比例 52.0%; 村居: 比例 64.3%</desc>") != std::string::npos);
  CHECK(text.find(">52.0%</text>") != std::string::npos);
  report::Chart line = chart;
  line.kind = report::Chart::Kind::line;
  CHECK(html::svg(document, line).find("<path d=\"M50.0") != std::string::npos);
}
