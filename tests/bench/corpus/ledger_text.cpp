#include "bench/corpus/ledger_text.h"

#include <fmt/format.h>

#include "bench/corpus/fixed_sections.h"
#include "bench/corpus/ledger_writer.h"
#include "bench/corpus/records.h"
#include "bench/corpus/titles.h"

namespace sipub::bench {
namespace {

/// The sections that grow, and how much of a ledger's growth each takes, in hundredths.
struct Growing {
  const char* section;
  std::size_t percent;
  Entry (*make)(const Office& office, std::int64_t serial, Random& random);
};
constexpr Growing kGrowing[] = {
    {"disclosures", 48, disclosure},     {"pushes", 7, push},
    {"articles", 16, article},           {"airings", 6, airing},
    {"distributions", 10, distribution}, {"campaigns", 9, campaign},
    {"trainings", 4, training},
};

std::uint64_t seed_of(const Office& office) {
  std::uint64_t seed = static_cast<std::uint64_t>(office.year);
  for (const char letter : office.id()) seed = seed * 131 + static_cast<unsigned char>(letter);
  return seed;
}

void write_header(LedgerWriter& writer, const schema::Plan& plan, const Office& office) {
  writer.header("sipub", number(1));
  writer.header("plan", text(plan.id));
  writer.header("year", number(office.year));
  writer.header("org", map({{"division", code(office.division->code)},
                            {"role", word(office.role)},
                            {"name", text(office.name())}}));
  writer.header("through", plain(format_iso(office.last())));
}

}  // namespace

std::string ledger_text(const schema::Plan& plan, const Office& office, std::size_t bytes,
                        Faults& faults) {
  Random random(seed_of(office));
  LedgerWriter writer(plan.shape, office.language, random);
  write_header(writer, plan, office);
  write_fixed_sections(writer, office, random);
  const std::size_t fixed = writer.text().size();
  const std::size_t growth = bytes > fixed ? bytes - fixed : 0;
  for (const auto& growing : kGrowing) {
    const std::size_t enough = writer.text().size() + growth * growing.percent / 100;
    writer.section(growing.section);
    std::int64_t serial = 0;
    do {
      Entry record = growing.make(office, ++serial, random);
      faults.pass(growing.section, record);
      writer.record(record);
      if (random.one_in(40)) writer.comment(remark(office, random));
    } while (writer.text().size() < enough);
  }
  writer.finish();
  return writer.text();
}

}  // namespace sipub::bench
