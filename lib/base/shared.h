#pragma once

#include <compare>
#include <memory>
#include <utility>

namespace sipub {

/// A value that nobody changes and many may hold, or nothing: used like an optional, compared by
/// what it holds, but copies are cheap and nothing takes little room.
template <class T>
class Shared {
 public:
  Shared() = default;
  Shared(T value) : value_(std::make_shared<const T>(std::move(value))) {}
  /// Holds what somebody else keeps, who must outlive it.
  static Shared borrowed(const T& value) {
    Shared made;
    made.value_ = std::shared_ptr<const T>(std::shared_ptr<const T>(), &value);
    return made;
  }

  explicit operator bool() const { return value_ != nullptr; }
  const T& operator*() const { return *value_; }
  const T* operator->() const { return value_.get(); }

  bool operator==(const Shared& other) const {
    if (value_ == other.value_) return true;
    return value_ != nullptr && other.value_ != nullptr && *value_ == *other.value_;
  }
  /// Nothing comes first.
  auto operator<=>(const Shared& other) const {
    using Order = decltype(*value_ <=> *other.value_);
    if (value_ != nullptr && other.value_ != nullptr) return *value_ <=> *other.value_;
    return Order((value_ != nullptr) <=> (other.value_ != nullptr));
  }

 private:
  std::shared_ptr<const T> value_;
};

}  // namespace sipub
