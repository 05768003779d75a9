#include "ledger/field_path.h"

namespace sipub::ledger {

namespace {

/// One that provides for another that provides for another, and so on, must end somewhere.
constexpr int kMostDelegates = 8;

class PathWalk {
 public:
  PathWalk(const schema::FieldPath& path, const Histories& histories, Date day)
      : path_(path), histories_(histories), day_(day) {}

  Found take() { return std::move(found_); }

  /// Reads the field of step `step` in a map.
  void step_into(const Place& place, std::size_t step) {
    const Value& value = place.fields().at(path_.fields[step]);
    if (value.state == Value::State::absent && place.is_whole_record()) {
      ask_delegate(place, step);
    } else {
      go_on(place, value, step);
    }
  }

 private:
  void ask_delegate(const Place& place, std::size_t step) {
    if (delegates_ == kMostDelegates) {
      found_.open = true;
      return;
    }
    const Named provider = delegate_of(place, histories_, day_);
    found_.open |= provider.open;
    if (!provider.place) return;
    ++delegates_;
    step_into(*provider.place, step);
    --delegates_;
  }

  /// `value` is what step `step` led to.
  void go_on(const Place& place, const Value& value, std::size_t step) {
    if (!value.usable()) {
      found_.open |= value.state == Value::State::invalid;
      return;
    }
    const std::size_t next = step + 1;
    if (next == path_.fields.size()) {
      found_.values.push_back(&value);
    } else if (const List* list = value.list()) {
      for (const Value& element : *list) go_on(place, element, step);
    } else if (const Map* map = value.map()) {
      step_into({place.history, place.ledger, place.record, map}, next);
    } else {
      const Named named = refer(place, value, path_.sections[step], day_);
      found_.open |= named.open;
      if (named.place) step_into(*named.place, next);
    }
  }

  const schema::FieldPath& path_;
  const Histories& histories_;
  Date day_;
  Found found_;
  int delegates_ = 0;
};

}  // namespace

Found find_values(const Place& from, const schema::FieldPath& path, const Histories& histories,
                  Date day) {
  PathWalk walk(path, histories, day);
  walk.step_into(from, 0);
  return walk.take();
}

}  // namespace sipub::ledger
