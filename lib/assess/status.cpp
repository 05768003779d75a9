#include "assess/status.h"

#include <algorithm>
#include <array>

#include "schema/facts.h"

namespace sipub::assess {
namespace {

/// In the order of schema::status_words.
constexpr std::array kStatuses{Status::met,        Status::met_late,      Status::pending,
                               Status::not_due,    Status::not_met,       Status::undetermined,
                               Status::not_graded, Status::not_applicable};

const schema::StatusWord& word(Status status) {
  const auto found = std::ranges::find(kStatuses, status);
  return schema::status_words()[static_cast<std::size_t>(found - kStatuses.begin())];
}

/// The higher, the worse. What is not applicable never outweighs a part that is.
int severity(Status status) {
  switch (status) {
    case Status::not_met: return 7;
    case Status::undetermined: return 6;
    case Status::pending: return 5;
    case Status::met_late: return 4;
    case Status::met: return 3;
    case Status::not_due: return 2;
    case Status::not_graded: return 1;
    case Status::not_applicable: break;
  }
  return 0;
}

}  // namespace

std::string_view name(Status status) { return word(status).name; }

std::optional<Status> parse_status(std::string_view name) {
  const auto words = schema::status_words();
  const auto found = std::ranges::find(words, name, &schema::StatusWord::name);
  if (found == words.end()) return {};
  return kStatuses[static_cast<std::size_t>(found - words.begin())];
}

const Words& label(Status status) { return word(status).label; }

Status worse(Status a, Status b) { return severity(a) >= severity(b) ? a : b; }

}  // namespace sipub::assess
