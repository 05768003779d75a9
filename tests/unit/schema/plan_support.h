#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "schema/library.h"
#include "schema/plan_reader.h"
#include "schema/schema_reader.h"
#include "schema_files.h"
#include "source/parse.h"

/// What tests of plans need: the frame of a plan at hand, and plans given as texts.
namespace sipub::schema::testing {

inline PlanFrame frame_of(Library::Loaded loaded) {
  Plan& plan = *loaded.plan;
  return {std::move(plan.shape), std::move(plan.regions), std::move(plan.orgs),
          std::move(plan.calendar)};
}

/// A plan read from a text, and what was wrong with it.
struct ReadPlan {
  std::unique_ptr<Plan> plan;
  std::vector<Diagnostic> diagnostics;
};

inline ReadPlan read(const std::string& text, const PlanFrame& frame,
                     const ReadingChoices& choices = {}) {
  ReadPlan result;
  auto parsed = source::parse("plan.yaml", text);
  result.diagnostics = parsed.diagnostics;
  SchemaReader reader(parsed.document, result.diagnostics);
  plan_names(reader);
  result.plan = read_plan(reader, frame, choices);
  return result;
}

/// What is wrong under the defaults and under each other choice by itself, by place, each once.
inline std::vector<Diagnostic> check_every_choice(const std::string& text, const PlanFrame& frame) {
  std::vector<Diagnostic> all;
  SchemaReader reader(source::parse("plan.yaml", text).document, all);
  const auto plan = read_plan(reader, frame);
  check_other_choices(reader, frame, plan->readings);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

/// `3:5 P201 name=thing` for each, one a line.
inline std::string told(const std::vector<Diagnostic>& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) {
    text += std::to_string(diagnostic.begin.line) + ":" + std::to_string(diagnostic.begin.column) +
            " " + std::string(diagnostic.code);
    for (const Argument& argument : diagnostic.args) {
      text += " " + argument.name + "=" + argument.in(Language::en);
    }
    text += "\n";
  }
  return text;
}

inline const PlanFrame& guangdong_frame() {
  static const PlanFrame frame = frame_of(Library::embedded().load("guangdong-2014"));
  return frame;
}

inline const std::string& guangdong_text() {
  static const std::string text = bytes_of(Library::embedded(), "plans/guangdong-2014.yaml");
  return text;
}

inline PlanFrame new_second_frame() {
  return frame_of(Library::directory(kSecondPlan).load("harrow-2031"));
}

inline const PlanFrame& second_frame() {
  static const PlanFrame frame = new_second_frame();
  return frame;
}

inline const std::string& second_text() {
  static const std::string text =
      bytes_of(Library::directory(kSecondPlan), "plans/harrow-2031.yaml");
  return text;
}

}  // namespace sipub::schema::testing
