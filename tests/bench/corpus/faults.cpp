#include "bench/corpus/faults.h"

#include <algorithm>

namespace sipub::bench {
namespace {

struct Fault {
  const char* code;
  const char* section;
  void (*spoil)(Entry& record);
};

Entry* find(Entry& record, const std::string& field) {
  const auto found = std::find_if(record.fields.begin(), record.fields.end(),
                                  [&](const auto& pair) { return pair.first == field; });
  return found == record.fields.end() ? nullptr : &found->second;
}

const Fault kFaults[] = {
    {"unknown-word", "disclosures",
     [](Entry& record) { *find(record, "category") = text("社保正册"); }},
    {"missing-field", "disclosures",
     [](Entry& record) {
       std::erase_if(record.fields, [](const auto& field) { return field.first == "mode"; });
     }},
    {"published-before-produced", "disclosures",
     [](Entry& record) { *find(record, "published") = plain("2013-06-03"); }},
    {"identity-number", "disclosures",
     // Made up: no such division, but a real date and the right check digit (GB 11643-1999).
     [](Entry& record) {
       std::erase_if(record.fields, [](const auto& field) { return field.first == "note"; });
       record.fields.emplace_back("note", text("咨询人44019919800101999X"));
     }},
    {"impossible-date", "articles",
     [](Entry& record) {
       std::erase_if(record.fields, [](const auto& field) {
         return field.first == "from" || field.first == "to" || field.first == "per_week";
       });
       if (!find(record, "date")) record.fields.emplace_back("date", plain(""));
       *find(record, "date") = plain("2014-09-31");
     }},
    {"dangling-reference", "articles",
     [](Entry& record) { *find(record, "channel") = text("没有这个渠道"); }},
    {"not-a-number", "distributions",
     [](Entry& record) { *find(record, "copies") = text("若干"); }},
    {"unknown-field", "campaigns",
     [](Entry& record) { record.fields.emplace_back("经办人意见", text("同意")); }},
};

}  // namespace

void Faults::pass(const std::string& section, Entry& record) {
  if (one_in_ == 0 || ++records_ % one_in_ != 0) return;
  // Takes turns among those that this section can have.
  std::vector<const Fault*> possible;
  for (const auto& fault : kFaults) {
    if (section == fault.section) possible.push_back(&fault);
  }
  if (possible.empty()) return;
  const auto& fault = *possible[static_cast<std::size_t>(count_) % possible.size()];
  fault.spoil(record);
  ++count_;
  ++by_code_[fault.code];
}

}  // namespace sipub::bench
