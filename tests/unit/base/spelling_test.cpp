#include "base/spelling.h"

#include <doctest/doctest.h>

#include <vector>

using namespace sipub;

TEST_CASE("edit distance") {
  CHECK(edit_distance(U"", U"") == 0);
  CHECK(edit_distance(U"abc", U"") == 3);
  CHECK(edit_distance(U"abc", U"abc") == 0);
  CHECK(edit_distance(U"chanels", U"channels") == 1);
  CHECK(edit_distance(U"chnanel", U"channel") == 1);  // neighbours swapped
  CHECK(edit_distance(U"ca", U"abc") == 3);           // swapped ones are not touched again
  CHECK(edit_distance(U"门户网", U"门户网站") == 1);
}

TEST_CASE("the nearest known name is found") {
  const std::vector<std::string> known{"opened", "closed", "门户网站", "报刊", "website"};
  CHECK(nearest("openned", known) == "opened");
  CHECK(nearest("Closed", known) == "closed");
  CHECK(nearest("门户网", known) == "门户网站");
  CHECK(nearest("网站", known) == "门户网站");
  CHECK(nearest("报纸", known) == "报刊");
  CHECK(nearest("ｗｅｂｓｉｔｅ", known) == "website");
}

TEST_CASE("nothing is suggested where nothing is near") {
  const std::vector<std::string> known{"opened", "门户网站", "a"};
  CHECK_FALSE(nearest("telephone", known));
  CHECK_FALSE(nearest("电话", known));
  CHECK_FALSE(nearest("b", known));
  CHECK_FALSE(nearest("", known));
  CHECK_FALSE(nearest("opened", {}));
  CHECK_FALSE(nearest(std::string(1'000'000, 'x'), known));
}

TEST_CASE("Chinese words that begin or end alike come after those that are near") {
  const std::vector<std::string> known{"渠道名称", "开通日期", "停用日期", "微信", "社保经办机构"};
  CHECK(nearest("开通时间", known) == "开通日期");
  CHECK(nearest("微信公众号", known) == "微信");
  CHECK(nearest("社保局", known) == "社保经办机构");
  CHECK(nearest("启用日期", known) == "停用日期");  // one character apart
  CHECK_FALSE(nearest("开业时间", known));
}

TEST_CASE("of equally near names the first is taken") {
  const std::vector<std::string> known{"bat", "cat"};
  CHECK(nearest("rat", known) == "bat");
}

TEST_CASE("likeness is the share of characters in common, wherever they stand") {
  CHECK(likeness("开通日期", "开通日期") == 100);
  CHECK(likeness("日期", "开通日期") == 50);
  CHECK(likeness("期日", "开通日期") == 50);
  CHECK(likeness("aab", "ab") == 66);
  CHECK(likeness("ＡＢ", "ab") == 100);
  CHECK(likeness("名称", "开通日期") == 0);
  CHECK(likeness("", "开通日期") == 0);
  CHECK(likeness(std::string(1'000'000, 'x'), "x") == 0);
}
