#include "cmd/progress.h"

namespace sipub::cmd {
namespace {

/// Short work shows nothing, and the line is not redrawn faster than an eye can follow.
constexpr auto kPause = std::chrono::milliseconds(200);

}  // namespace

Progress::Progress(Environment& environment, std::size_t total, bool quiet)
    : environment_(environment),
      total_(total),
      active_(environment.err_is_terminal && !quiet),
      last_(std::chrono::steady_clock::now()) {}

void Progress::step() {
  if (!active_) return;
  const std::lock_guard lock(mutex_);
  ++finished_;
  const auto now = std::chrono::steady_clock::now();
  if (now - last_ < kPause) return;
  last_ = now;
  shown_ = true;
  environment_.err << "\r  " << finished_ << " / " << total_ << std::flush;
}

void Progress::done() {
  if (!shown_) return;
  environment_.err << "\r\033[K" << std::flush;
  shown_ = false;
}

}  // namespace sipub::cmd
