#pragma once

#include <stdexcept>
#include <utility>

#include "base/language.h"

namespace sipub {

/// Why the job can't be done at all. Thrown to `cmd`, which tells it in the person's language and
/// ends with exit status 2. Faults of the input are Diagnostics, not Failures.
class Failure : public std::runtime_error {
 public:
  explicit Failure(Words words)
      : std::runtime_error(words.in(Language::en)), words_(std::move(words)) {}

  const Words& words() const { return words_; }

 private:
  Words words_;
};

}  // namespace sipub
