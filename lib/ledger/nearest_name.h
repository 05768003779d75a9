#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "schema/shape.h"

namespace sipub::ledger {

/// Finds the known name that an unknown one was most likely meant to be; empty where none is near.
/// What was asked before is answered at once: the same slip tends to come in every record. After a
/// thousand different questions no more are answered, so that the time is bounded.
class NearestName {
 public:
  /// Among the fields of a map that people may write.
  const std::string& field(const schema::MapShape& map, std::string_view written);
  /// Among the words of a vocabulary.
  const std::string& word(const schema::Vocabulary& vocabulary, std::string_view written);
  /// Among the sections and the fields of the header.
  const std::string& section(const schema::Shape& shape, std::string_view written);

 private:
  struct Names {
    std::vector<std::string> known;
    std::map<std::string, std::string, std::less<>> answers;
  };
  const std::string& answer(Names& names, std::string_view written);

  std::map<const void*, Names> names_;
  std::size_t asked_ = 0;
};

}  // namespace sipub::ledger
