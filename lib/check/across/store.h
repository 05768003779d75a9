#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "schema/plan.h"

/// What is kept of every ledger so that ledgers can be held against each other when they have been
/// let go: for each id, number and figure 24 bytes. A finding looks its places up in the texts
/// again. Ledgers are meant by their index in AcrossStore::ledgers.
namespace sipub::check {

struct KeptLedger {
  std::string file;
  std::string digest;
  std::string org;   ///< id as the ledger has it; empty where its header can't be read
  std::string line;  ///< id under the code that carries the division on in the end
  int year = 0;
  Span header;         ///< of the header's org, for findings about the ledger as a whole
  bool counts = true;  ///< false: another ledger of the same org and year stands before it
};

/// A value that no two orgs should write.
struct Claim {
  std::uint64_t hash = 0;  ///< of the field and the value, spelling apart
  std::uint32_t ledger = 0;
  std::uint32_t begin = 0;  ///< of the value in the ledger's text
  std::uint32_t size = 0;
  std::uint32_t names = 0;  ///< index in AcrossStore::names of how many follow; 0: nobody
};

/// An id of a state.
struct Identity {
  std::uint64_t hash = 0;  ///< of the line, the section and the id
  std::uint32_t ledger = 0;
  std::uint32_t begin = 0;
  std::uint32_t fixed = 0;  ///< hash of the fields that may not change; 0: none is given
  std::uint16_t from = 0;   ///< its life, as kept_day has it
  std::uint16_t to = 0;
};

/// A reference that its own ledger doesn't answer; each target once in a ledger.
struct LooseReference {
  std::uint64_t hash = 0;  ///< as Identity::hash
  std::uint32_t ledger = 0;
  Span span;
  std::uint32_t section = 0;  ///< where it should be
  std::uint32_t more = 0;     ///< further references to the same target
  std::uint16_t first = 0;    ///< the acts' first and last day
  std::uint16_t last = 0;
  std::uint32_t shown = kNotShown;  ///< index in AcrossStore::shown

  static constexpr std::uint32_t kNotShown = ~std::uint32_t{0};
};

/// A count in a snapshot. The key is made of three hashes, so that the same figure of another place
/// can be found.
struct Figure {
  std::uint64_t key = 0;  ///< series ^ place ^ day
  std::int64_t packed = 0;
  std::uint32_t ledger = 0;
  std::uint32_t begin = 0;

  static constexpr std::int64_t kMost = (std::int64_t{1} << 47) - 1;
  /// `division` = 1 + index in Regions::divisions, 0 for what is no division's code. A value past
  /// kMost is kept as that.
  void set(std::int64_t value, std::uint16_t division);
  std::int64_t value() const { return packed >> 16; }
  std::uint16_t division() const { return static_cast<std::uint16_t>(packed & 0xFFFF); }
};

/// A figure of a part of a division that has no code: a local id in the division's own ledger.
struct LocalFigure {
  std::uint64_t key = 0;    ///< of the same figure of the whole division
  std::uint64_t local = 0;  ///< hash of the local id
  std::int64_t value = 0;
};

/// A record that may stand for what other orgs leave to this one.
struct Offer {
  std::uint64_t hash = 0;  ///< of the line, the section and what has to agree
  std::uint32_t ledger = 0;
  std::uint32_t begin = 0;  ///< of the record in the ledger's text
  std::uint32_t id = 0;     ///< hash of its id: of two years the later one counts
  std::uint16_t from = 0;   ///< its life, as kept_day has it
  std::uint16_t to = 0;
};

/// What a record says where an org and its provider have to agree.
struct AgreedValue {
  std::uint64_t hash = 0;  ///< as Offer::hash, with the field
  std::uint32_t ledger = 0;
  std::uint32_t begin = 0;  ///< of the value in the ledger's text
  std::uint32_t id = 0;     ///< as Offer::id
  std::uint32_t value = 0;  ///< hash
};

/// A record that another org provides.
struct Delegation {
  std::uint64_t hash = 0;      ///< as Offer::hash, of the provider
  std::uint64_t provider = 0;  ///< of its line and the section
  std::uint32_t ledger = 0;
  std::uint32_t section = 0;
  Span span;               ///< of the value that leads to the provider
  std::uint16_t from = 0;  ///< its life, as kept_day has it
  std::uint16_t to = 0;
  bool has_life = true;      ///< false: a fault hides it
  std::uint32_t values = 0;  ///< index in AcrossStore::delegated_values of how many there are
  std::uint32_t value_count = 0;
};

static_assert(sizeof(Claim) == 24 && sizeof(Identity) == 24 && sizeof(Figure) == 24 &&
              sizeof(Offer) == 24 && sizeof(AgreedValue) == 24);

struct AcrossStore {
  const schema::Plan* plan = nullptr;
  std::vector<KeptLedger> ledgers;  ///< by file
  std::vector<Claim> claims;        ///< all below: by hash, then by ledger and place
  std::vector<std::uint64_t> names = {0};
  std::vector<Identity> identities;
  std::vector<LooseReference> references;
  /// What the text says of the first few loose references of each ledger: most of them become
  /// findings, and their text need not be read again.
  std::vector<Diagnostic> shown;
  std::vector<Figure> figures;
  std::vector<LocalFigure> local_figures;
  std::vector<Delegation> delegations;
  std::vector<AgreedValue> delegated_values;  ///< in the order of gathering
  std::vector<Offer> offers;
  std::vector<AgreedValue> offered_values;
  std::vector<std::uint64_t> providers;  ///< as Delegation::provider: sections that speak, sorted
  std::vector<std::uint64_t> unclear;    ///< lines and sections where ids are hidden, sorted
};

/// What was kept of each ledger, put together in an order that doesn't depend on theirs. Each part
/// has one ledger.
AcrossStore merge(const schema::Plan& plan, std::vector<AcrossStore> parts);

/// A day in 16 bits: days since the first of 1970 and one; 0 for none.
std::uint16_t kept_day(std::optional<Date> day);
std::optional<Date> day_kept(std::uint16_t day);

std::uint64_t place_hash(std::string_view area);

}  // namespace sipub::check
