#pragma once

#include "report/document.h"

/// A small document made by hand that has everything a document can have.
namespace sipub::render::sample {

using report::Cell;
using report::Column;
using report::Share;
using report::Tone;

inline report::Document document() {
  report::Document made;
  made.title = "甲市信息公开进展";
  made.date = make_date(2014, 10, 31);
  made.head = {{"单位", "甲市"}, {"截至", "2014年10月31日"}};
  made.statuses = {{"达标", Tone::good}, {"未达标", Tone::bad}, {"待定", Tone::open}};

  report::Table overview;
  overview.id = "overview";
  overview.caption = "总览";
  overview.columns = {
      {.head = "单位"}, {.head = "任务一", .status = true}, {.head = "任务二", .status = true}};
  overview.rows = std::vector<report::Row>{
      {{"甲市"}, {"达标", Tone::good, report::Link{1, 0}}, {"未达标", Tone::bad}},
      {{"乙市"}, {"待定", Tone::open}, {"达标", Tone::good}}};
  overview.frozen_columns = 1;

  report::Table figures;
  figures.id = "figures-S1";
  figures.caption = "分项数字";
  figures.columns = {
      {.head = "项目"},
      {.head = "完成数", .kind = Column::Kind::number},
      {.head = "总数", .kind = Column::Kind::number},
      {.head = "比例", .kind = Column::Kind::share, .numerator = 1, .denominator = 2},
      {.head = "日期", .kind = Column::Kind::date},
      {.head = "评定", .status = true},
      {.head = "说明", .width_limit = 20}};
  figures.rows =
      std::vector<report::Row>{{{"园区|开发区"},
                                {std::int64_t{13}},
                                {std::int64_t{25}},
                                {Share{13, 25}},
                                {make_date(2014, 10, 31)},
                                {"达标", Tone::good, report::Link{0, 0}},
                                {"=1+1"}},
                               {{"村居"},
                                {std::int64_t{12345}},
                                {std::int64_t{19197}},
                                {Share{12345, 19197}},
                                {},
                                {"未达标", Tone::bad},
                                {"两行\n文字，见 http://example.org/a|b"}},
                               {{"社区"}, {}, {}, {}, {}, {"待定", Tone::open}, {"@甲 *乙* <b>"}}};

  report::Chart chart{.title = "比例",
                      .table = 1,
                      .categories = 0,
                      .series = {{.column = 3, .tone = Tone::good}},
                      .first_row = 0,
                      .rows = 2};
  made.sections = {
      {"总览", {overview}},
      {"第一阶段",
       {report::Heading{1, "一、进展情况"}, report::Heading{3, "1.园区"},
        report::Paragraph{"1.园区 13 个_已建_，#2 未建。", Tone::bad}, figures, chart}}};
  made.colophon = {{"程序", "sipub"}, {"方案", "demo 1"}};
  return made;
}

}  // namespace sipub::render::sample
