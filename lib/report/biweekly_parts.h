#pragma once

#include <string>
#include <vector>

#include "report/frame.h"
#include "report/outline.h"
#include "report/progress.h"

/// The parts of the fortnightly report that are computed.
namespace sipub::report {

/// 一、进展情况: for each part of the plan what was newly met, what moved, what is behind.
void write_progress(const Frame& frame, const std::vector<Progress>& progress, Outline& outline);

/// 四、下一步: what falls due in the next period, what has to be kept up and to be made good.
void write_next(const Frame& frame, const std::vector<Progress>& progress, const Period& next,
                Outline& outline);

/// `13/25项`, with the share in brackets where the target is one.
std::string figure_with_share(const Frame& frame, const assess::PartResult& part);
/// The figures of all graded parts, with their names where there are several.
std::string figures_of(const Frame& frame, const assess::Result& result);
/// The first graded part's target.
std::string target_of(const Frame& frame, const assess::Result& result);

}  // namespace sipub::report
