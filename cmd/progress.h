#pragma once

#include <chrono>
#include <mutex>

#include "cmd/environment.h"

namespace sipub::cmd {

/// A line on standard error that counts long work on a terminal; silent anywhere else.
class Progress {
 public:
  Progress(Environment& environment, std::size_t total, bool quiet);
  ~Progress() { done(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One more is done. May be called from several threads.
  void step();
  /// Takes the line away.
  void done();

 private:
  Environment& environment_;
  std::size_t total_;
  bool active_;
  std::mutex mutex_;
  std::size_t finished_ = 0;
  bool shown_ = false;
  std::chrono::steady_clock::time_point last_;
};

}  // namespace sipub::cmd
