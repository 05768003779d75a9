#pragma once

#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "schema/place_readers.h"
#include "schema/plan_reader.h"
#include "schema/schema_reader.h"
#include "schema/shape_reader.h"
#include "source/parse.h"

/// What tests of plans need: the frame of a directory of schemas, and plans given as texts.
namespace sipub::schema::testing {

inline std::string file_text(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  if (at == std::string::npos) throw std::runtime_error("not in the text: " + std::string(from));
  return text.replace(at, from.size(), to);
}

/// A frame and what was wrong with its files.
struct LoadedFrame {
  PlanFrame frame;
  std::vector<Diagnostic> diagnostics;
};

struct FrameFiles {
  std::string directory;  ///< with `vocabularies/`
  std::string shape;      ///< names without directory or ending
  std::string regions;
  std::string orgs;
  std::string calendar;
};

inline LoadedFrame load_frame(const FrameFiles& files) {
  LoadedFrame loaded;
  std::vector<Diagnostic>& found = loaded.diagnostics;
  const auto reader = [&](const std::string& name) {
    auto parsed = source::parse(name, file_text(files.directory + "/" + name + ".yaml"));
    found.insert(found.end(), parsed.diagnostics.begin(), parsed.diagnostics.end());
    return SchemaReader(parsed.document, found);
  };
  auto shape = reader(files.shape);
  loaded.frame.shape = read_shape(shape, [&](source::Node name) {
    auto vocabulary = reader("vocabularies/" + std::string(name.text()));
    return std::make_unique<Vocabulary>(read_vocabulary(vocabulary));
  });
  auto regions = reader("regions/" + files.regions);
  loaded.frame.regions = read_regions(regions);
  auto orgs = reader("orgs/" + files.orgs);
  loaded.frame.orgs = read_orgs(orgs, loaded.frame.regions, nullptr);
  auto calendar = reader("calendars/" + files.calendar);
  loaded.frame.calendar = read_calendar(calendar);
  return loaded;
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
  static const LoadedFrame loaded = load_frame(
      {std::string(SIPUB_SOURCE_DIR) + "/schemas", "ledger", "guangdong", "guangdong", "china"});
  return loaded.frame;
}

inline const std::string& guangdong_text() {
  static const std::string text =
      file_text(std::string(SIPUB_SOURCE_DIR) + "/schemas/plans/guangdong-2014.yaml");
  return text;
}

inline const std::string& second_text() {
  static const std::string text = file_text(std::string(SIPUB_SOURCE_DIR) +
                                            "/tests/second_plan/schemas/plans/harrow-2031.yaml");
  return text;
}

inline const PlanFrame& second_frame() {
  static const LoadedFrame loaded =
      load_frame({std::string(SIPUB_SOURCE_DIR) + "/tests/second_plan/schemas", "notebook",
                  "harrow", "harrow", "harrow"});
  return loaded.frame;
}

}  // namespace sipub::schema::testing
