#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "report/course.h"
#include "report/frame.h"

/// The tables of the scorecard. A table's rows are made when they are asked for: what is kept of
/// them is where they come from.
namespace sipub::report::score {

/// A row of a stage's sheet: a result, and one of its parts.
struct FigureRow {
  const assess::Result* result = nullptr;
  const assess::PartResult* part = nullptr;  ///< null where the result has none
};

/// One that owes something: an org, or a division whose orgs or facts stand together.
struct Owner {
  const assess::Result* any = nullptr;  ///< a result of it, for its name
  std::map<const schema::Requirement*, const assess::Result*> results;
  Counts counts;
};

/// A position among the records behind a result; past the last one stands how many are left out.
struct EvidenceRow {
  const assess::Result* result = nullptr;
  std::size_t index = 0;
};

/// Everything that the tables refer to each other by.
struct Index {
  std::vector<PlanPart> parts;
  std::vector<std::vector<FigureRow>> figures;           ///< by part
  std::vector<Owner> owners;                             ///< a division before what lies in it
  std::vector<const schema::Requirement*> requirements;  ///< those with a verdict for anybody
  std::vector<EvidenceRow> evidence;
  std::map<const assess::Result*, Link> figure_of;    ///< first row in its stage's table
  std::map<const assess::Result*, Link> evidence_of;  ///< first row, where it has any
  std::map<const assess::Result*, Link> owner_of;     ///< its owner's row in the matrix
};

/// Numbers of the tables in the order that the document has them.
inline constexpr std::size_t kOverviewTable = 0;
inline constexpr std::size_t kUnitsTable = 1;
inline constexpr std::size_t kMatrixTable = 2;
inline constexpr std::size_t kFirstStageTable = 3;

std::shared_ptr<const Index> make_index(const Frame& frame);

Table overview_table(const Frame& frame, const Index& index);
Table matrix_table(const Frame& frame, std::shared_ptr<const Index> index);
Table stage_table(const Frame& frame, std::shared_ptr<const Index> index, std::size_t part);
Table evidence_table(const Frame& frame, std::shared_ptr<const Index> index);
Table readings_table(const Frame& frame);
Table inputs_table(const Frame& frame);
/// Tables of shares and a chart over each; the first table has number `first_table`.
std::vector<Block> chart_blocks(const Frame& frame, const Index& index, std::size_t first_table);
/// How the share that was met grew, stage by stage; its table has number `table`.
std::vector<Block> course_blocks(const Frame& frame, const Index& index, const Course& course,
                                 std::size_t table);
/// A table and a chart for each one who owes the requirements that `words` names.
std::vector<Block> owner_course_blocks(const Frame& frame, const CourseWords& words,
                                       const std::string& id, const Course& course,
                                       std::size_t first_table);

}  // namespace sipub::report::score
