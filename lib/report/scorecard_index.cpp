#include <algorithm>

#include "report/scorecard_parts.h"

namespace sipub::report::score {
namespace {

using assess::Result;

/// Codes from the top down: what lies in a division comes right behind it.
std::vector<std::string> path_of(const schema::Regions& regions, const schema::Division& division) {
  std::vector<std::string> path{division.code};
  const schema::Division* above = regions.find(division.parent);
  while (above != nullptr) {
    path.push_back(above->code);
    above = regions.find(above->parent);
  }
  std::reverse(path.begin(), path.end());
  return path;
}

using OwnerKey = std::pair<std::vector<std::string>, Shared<schema::Org>>;

void add_owners(const Frame& frame, Index& index) {
  std::map<OwnerKey, Owner> owners;
  std::map<const schema::Division*, std::vector<std::string>> paths;
  for (const Result& result : frame.assessment.results) {
    std::vector<std::string>& path = paths[result.division];
    if (path.empty()) path = path_of(frame.plan().regions, *result.division);
    Owner& owner = owners[{path, result.org}];
    owner.any = &result;
    owner.results[result.requirement] = &result;
    if (counts(result)) owner.counts.add(result.status);
  }
  for (auto& [key, owner] : owners) {
    for (const auto& [requirement, result] : owner.results) {
      index.owner_of[result] = {kMatrixTable, index.owners.size()};
    }
    index.owners.push_back(std::move(owner));
  }
}

void add_requirement(Index& index, const RequirementResults& entry, std::size_t part) {
  const bool graded = std::any_of(entry.results.begin(), entry.results.end(),
                                  [](const Result* result) { return counts(*result); });
  if (graded && entry.requirement->graded()) index.requirements.push_back(entry.requirement);
  std::vector<FigureRow>& rows = index.figures[part];
  for (const Result* result : entry.results) {
    index.figure_of[result] = {kFirstStageTable + part, rows.size()};
    if (result->parts.empty()) rows.push_back({result, nullptr});
    for (const assess::PartResult& figure : result->parts) rows.push_back({result, &figure});
  }
}

void add_evidence(Index& index, const Result& result, std::size_t table) {
  if (result.evidence.empty()) return;
  index.evidence_of[&result] = {table, index.evidence.size()};
  const std::size_t rows = result.evidence.size() + (result.evidence_left_out > 0 ? 1 : 0);
  for (std::size_t i = 0; i < rows; ++i) index.evidence.push_back({&result, i});
}

}  // namespace

std::shared_ptr<const Index> make_index(const Frame& frame) {
  auto index = std::make_shared<Index>();
  index->parts = by_part(frame.assessment);
  index->figures.resize(index->parts.size());
  add_owners(frame, *index);
  const std::size_t evidence = kFirstStageTable + index->parts.size();
  for (std::size_t part = 0; part < index->parts.size(); ++part) {
    for (const RequirementResults& entry : index->parts[part].requirements) {
      add_requirement(*index, entry, part);
      for (const Result* result : entry.results) add_evidence(*index, *result, evidence);
    }
  }
  return index;
}

}  // namespace sipub::report::score
