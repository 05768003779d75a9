#pragma once

#include <optional>
#include <vector>

#include "ledger/flaw_log.h"
#include "ledger/map_builder.h"
#include "ledger/met_keys.h"
#include "ledger/nearest_name.h"
#include "ledger/scalar_typing.h"
#include "schema/plan.h"
#include "source/document.h"

namespace sipub::ledger {

/// Gives the nodes of a tree the types of a shape. Private to this floor.
class Typing {
 public:
  /// `arena` keeps what is no part of the document.
  Typing(const schema::Plan& plan, FlawLog& log, Arena& arena)
      : plan_(plan), log_(log), arena_(arena), scalars_(plan.shape, log, nearest_, arena) {}

  /// A map by its shape, completed, with its conditions tested.
  Map map(source::Node node, const schema::MapShape& shape);
  /// A record's map, alike. `id`: a field that must have something in it where it is written.
  /// `judge(const Map&, const MetKeys&)` is called at its end, to test more.
  template <class Judge>
  Map record(source::Node node, const schema::MapShape& shape, std::optional<std::size_t> id,
             Judge&& judge) {
    const std::size_t first = met_.size();
    const Map map = read_map(node, shape, first, id);
    judge(map, met_since(first, node));
    met_.resize(first);
    return map;
  }
  /// The value of one field; an absent one where nothing is in it, which is a warning, or an error
  /// and an invalid one if `needed`. `key` is shown where nothing is written, or a whole block of
  /// lines.
  Value value(source::Node node, const schema::FieldShape& field, bool needed, Span key);

  NearestName& nearest() { return nearest_; }

 private:
  Map read_map(source::Node node, const schema::MapShape& shape, std::size_t first,
               std::optional<std::size_t> id);
  void read_entry(const source::Entry& entry, const schema::MapShape& shape, const MetKeys& met,
                  std::optional<std::size_t> id, MapBuilder& map);
  void tell_unknown_key(source::Node key, const schema::MapShape& shape, const MetKeys& met);
  void tell_refused_key(source::Node key, const schema::MapShape& shape,
                        const schema::Refused& refused);
  void tell_missing(const schema::MapShape& shape, const MetKeys& met);
  MetKeys met_since(std::size_t first, source::Node map) const;
  Value list(source::Node node, const schema::FieldShape& field, Span key);
  bool stands_for_all(source::Node node, const schema::FieldShape& list) const;
  Value nothing(source::Node node, const schema::FieldShape& field, bool needed, Span key);

  const schema::Plan& plan_;
  FlawLog& log_;
  Arena& arena_;
  NearestName nearest_;
  ScalarTyping scalars_;
  std::vector<MetKey> met_;  ///< in the maps that are being read, the innermost last
  std::vector<Slot> slots_;  ///< of these maps
};

}  // namespace sipub::ledger
