#include "render/markdown.h"

#include <doctest/doctest.h>

#include "render/document.h"
#include "sample_document.h"

using namespace sipub;
using namespace sipub::render;

TEST_CASE("a text reads as it stands") {
  CHECK(markdown::escaped("a*b_c`d[e](f)<g>|h\\i~j$k&l") ==
        "a\\*b\\_c\\`d\\[e\\](f)\\<g\\>\\|h\\\\i\\~j\\$k\\&l");
  CHECK(markdown::escaped("# 标题") == "\\# 标题");
  CHECK(markdown::escaped("#2 未建") == "#2 未建");
  CHECK(markdown::escaped("- 甲") == "\\- 甲");
  CHECK(markdown::escaped("---") == "\\---");
  CHECK(markdown::escaped("-5") == "-5");
  CHECK(markdown::escaped("+ 甲") == "\\+ 甲");
  CHECK(markdown::escaped("12. 甲") == "12\\. 甲");
  CHECK(markdown::escaped("1.园区") == "1.园区");
  CHECK(markdown::escaped("52.0%") == "52.0%");
  CHECK(markdown::escaped("3)") == "3\\)");
  CHECK(markdown::escaped("") == "");
}

TEST_CASE("line breaks and edges become single spaces") {
  CHECK(markdown::escaped("  甲\r\n\n 乙\t丙 ") == "甲 乙 丙");
}

TEST_CASE("addresses of the web become links, without the mark behind them") {
  CHECK(markdown::escaped("见http://a.example/x_y?z=1。") == "见<http://a.example/x_y?z=1>。");
  CHECK(markdown::escaped("(https://a.example).") == "(<https://a.example>).");
  CHECK(markdown::escaped("http://") == "http://");
}

TEST_CASE("nothing steers a terminal") { CHECK(markdown::escaped("甲\x1b[0m") == "甲␛\\[0m"); }

TEST_CASE("a table's columns stand below each other by display width") {
  markdown::Table table({{"名称", false}, {"n", true}});
  table.add({"门户|网站", "12"});
  table.add({"a"});
  std::string text;
  table.write(into(text));
  CHECK(text ==
        "| 名称       |   n |\n"
        "| ---------- | --: |\n"
        "| 门户\\|网站 |  12 |\n"
        "| a          |     |\n");
}

TEST_CASE("a whole document") {
  std::string text;
  document_markdown(sample::document(), into(text));
  CHECK(text == R"(# 甲市信息公开进展

单位：甲市\
截至：2014年10月31日

总览

| 单位 | 任务一 | 任务二 |
| ---- | ------ | ------ |
| 甲市 | 达标   | 未达标 |
| 乙市 | 待定   | 达标   |

## 一、进展情况

#### 1.园区

1.园区 13 个\_已建\_，#2 未建。

分项数字

| 项目         | 完成数 |  总数 |  比例 | 日期           | 评定   | 说明                                    |
| ------------ | -----: | ----: | ----: | -------------- | ------ | --------------------------------------- |
| 园区\|开发区 |     13 |    25 | 52.0% | 2014年10月31日 | 达标   | =1+1                                    |
| 村居         |  12345 | 19197 | 64.3% |                | 未达标 | 两行 文字，见 <http://example.org/a>\|b |
| 社区         |        |       |       |                | 待定   | @甲 \*乙\* \<b\>                        |

---

程序：sipub\
方案：demo 1
)");
}
