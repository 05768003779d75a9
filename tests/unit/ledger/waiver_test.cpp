#include "ledger/waiver.h"

#include "ledger_support.h"

using namespace sipub;
using namespace sipub::ledger;

TEST_CASE("waivers of requirements and of findings") {
  const Ledger ledger = ledger_with(
      "豁免事项:\n"
      "  - {编号: a, 任务编号: S1-06c, 理由: 大厅改造, 起始日期: 2014-10-08, 截止日期: 2014-12-31, "
      "批准单位: 440000-hrss}\n"
      "  - {编号: b, 提示代码: L110, 涉及记录: 网站, 理由: 历史数据, 起始日期: 2014-09-01, "
      "截止日期: 2014-09-30}\n"
      "  - {编号: c, 提示代码: L110, 理由: d, 起始日期: 2014-09-01}\n"
      "  - {编号: e, 提示代码: L110, 理由: d, 起始日期: 2014-09-01, 截止日期: 2014-09-31}\n");
  const std::vector<Waiver> waivers = waivers_of(ledger, guangdong());
  REQUIRE(waivers.size() == 4);
  CHECK(waivers[0].requirement == "S1-06c");
  CHECK(waivers[0].code.empty());
  CHECK(waivers[0].record.empty());
  CHECK(waivers[0].reason == "大厅改造");
  CHECK(waivers[0].approved_by == "440000-hrss");
  CHECK(waivers[0].file == "ledger.yaml");
  CHECK(waivers[0].place == Position{6, 5});
  CHECK_FALSE(waivers[0].stands_on(make_date(2014, 10, 7)));
  CHECK(waivers[0].stands_on(make_date(2014, 10, 8)));
  CHECK(waivers[0].stands_on(make_date(2014, 12, 31)));  // inclusive
  CHECK_FALSE(waivers[0].stands_on(make_date(2015, 1, 1)));
  CHECK(waivers[1].code == "L110");
  CHECK(waivers[1].record == "网站");
  // Without a sound end it has expired.
  CHECK_FALSE(waivers[2].stands_on(make_date(2014, 9, 1)));
  CHECK_FALSE(waivers[3].stands_on(make_date(2014, 9, 1)));
  CHECK(waivers_of(ledger_with("sms: []\n"), guangdong()).empty());
}
