#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/document.h"

/// What the pictures of a page have in common.
namespace sipub::render::html {

/// A figure of a chart: only its place is a float, its text is exact.
struct Point {
  std::optional<double> value;
  std::string text;
};

/// One series of a chart, each list by row; `target`, `lower` and `upper` only where it has them.
struct SeriesData {
  std::string head;
  std::string tone;  ///< as a class
  std::vector<Point> points;
  std::string target_head;
  std::vector<Point> target;
  std::string bounds_head;
  std::vector<Point> lower;
  std::vector<Point> upper;
};

struct ChartData {
  std::vector<std::string> names;  ///< of the rows
  std::vector<SeriesData> series;
  double highest = 0;  ///< above 0; of shares at least 1
  bool shares = false;
};

ChartData data_of(const report::Document& document, const report::Chart& chart);

/// Every figure in words, for those who don't see the picture.
std::string describe(const ChartData& data);

/// `<svg …>` with a name and a description.
std::string open_svg(int width, int height, const std::string& title,
                     const std::string& description);

/// A legend in one line: a mark of 12 by 12 units before each name.
class Legend {
 public:
  Legend(int x, int y) : x_(x), y_(y) {}

  void add_fill(const std::string& tone, const std::string& name);
  void add_line(const std::string& css_class, const std::string& name);
  std::string text() const { return text_; }

 private:
  void add(const std::string& mark, const std::string& name);

  int x_;
  int y_;
  std::string text_;
};

std::string bars(const report::Document& document, const report::Chart& chart);
std::string course(const report::Document& document, const report::Chart& chart);
std::string tiles(const report::Document& document, const report::Chart& chart);

}  // namespace sipub::render::html
