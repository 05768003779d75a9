#include "cmd/check_formats.h"

namespace sipub::cmd {

const std::vector<Format<RenderFindings>>& check_formats() {
  static const std::vector<Format<RenderFindings>> all{{"text", ".txt", render::findings_text},
                                                       {"json", ".json", render::findings_json},
                                                       {"sarif", ".sarif", render::findings_sarif},
                                                       {"junit", ".xml", render::findings_junit},
                                                       {"github", "", render::findings_github}};
  return all;
}

}  // namespace sipub::cmd
