#include "plan_fault.h"

namespace sipub::schema {
namespace {

using namespace testing;

TEST_CASE("names of nothing in a requirement") {
  check({
      {"stage: «sprung\n", "P201 what=stage name=sprung hint= (did you mean “spring”?)"},
      {"group: «mean\n", "P201 what=group name=mean hint= (did you mean “means”?)"},
      {"group: means\nheading: «orders\n",
       "P201 what=heading name=orders hint= (did you mean “order”?)"},
      {"lead: [«watch_rom]\n", "P201 what=office name=watch_rom hint= (did you mean “watch_room”"},
      {"owed_by:\n  - {levels: [«districts], roles: [press]}\n", "P201 what=level name=districts"},
      {"owed_by:\n  - {levels: [district], roles: [«joint]}\n", "P201 what=role name=joint"},
      {"readings: [«R1]\n", "P201 what=reading name=R1 hint= (did you mean “R9”?)"},
      {"window: {basis: window, in: «winter}\n", "P201 what=stage name=winter"},
      {"window: {basis: state, due: «autumn}\n", "P201 what=stage name=autumn"},
      {"same_as: «X3\n", "P201 what=requirement name=X3 hint= (did you mean “X1”?)"},
      {"same_as: {«distrikt: X2, district: X2}\n", "P201 what=level name=distrikt"},
  });
}

TEST_CASE("names of nothing in a measure") {
  check({
      {"measure: {kind: count, section: «bulletin, at_least: 1}\n",
       "P201 what=section name=bulletin hint= (did you mean “bulletins”?)"},
      {"measure: {kind: count, section: bulletins, where: {«theme: level}, at_least: 1}\n",
       "P201 what=field name=theme hint= (did you mean “themes”?)"},
      {"measure: {kind: count, section: bulletins, where: {themes: «levels}, at_least: 1}\n",
       "P201 what=word of “themes of a bulletin” name=levels hint= (did you mean “level”?)"},
      {"measure: {kind: count, section: bulletins, where: {themes: [level, «rout]}, at_least: 1}\n",
       "P201 what=word of “themes of a bulletin” name=rout"},
      {"measure:\n  kind: count\n  section: gauges\n  where: {panel.«hang: {by: day}}\n"
       "  at_least: 1\n",
       "P201 what=field name=hang hint= (did you mean “hung”?)"},
      {"measure:\n  kind: count\n  section: measurements\n  where: {gauge.panel.«hanged: {set: "
       "true}}\n  at_least: 1\n",
       "P201 what=field name=hanged"},
      {"measure:\n  kind: count\n  section: gauges\n  where: {keepers.«sinse: {by: day}}\n"
       "  at_least: 1\n",
       "P201 what=field name=sinse"},
      {"measure: {kind: count, section: bulletins, value: {sum: «copy}, at_least: 1}\n",
       "P201 what=field name=copy"},
      {"measure:\n  kind: count\n  section: papers\n  where: {issued: {within: «may}}\n"
       "  at_least: 1\n",
       "P201 what=stage name=may"},
      {"measure:\n  kind: count\n  section: gauges\n  where: {removed: {by: «build}}\n"
       "  at_least: 1\n",
       "P201 what=field name=build hint= (did you mean “built”?)"},
      {"measure:\n  kind: each\n  of: {words: [level], vocabulary: «them}\n"
       "  inner: {kind: count, section: bulletins, at_least: 1}\n  at_least: all\n",
       "P201 what=vocabulary name=them hint= (did you mean “theme”?)"},
      {"measure:\n  kind: each\n  of: {list: «gauge.keepers}\n  inner:\n    kind: run\n"
       "    span: {from: since, to: until}\n    lasting: {months: 1}\n  at_least: all\n",
       "P201 what=section name=gauge"},
      {"measure:\n  kind: each\n  of: {list: gauges.«keeper}\n  inner:\n    kind: run\n"
       "    span: {from: since, to: until}\n    lasting: {months: 1}\n  at_least: all\n",
       "P201 what=field name=keeper"},
      {"measure:\n  kind: each\n  of: {divisions: below, level: «hamlets}\n"
       "  inner: {kind: count, section: bulletins, at_least: 1}\n  at_least: all\n",
       "P201 what=level name=hamlets"},
      {"measure:\n  kind: count\n  section: results\n  where: {status: «mett}\n  at_least: 1\n",
       "P201 what=status name=mett hint= (did you mean “met”?)"},
      {"measure:\n  kind: count\n  section: results\n  where: {requirement: «X9}\n  at_least: 1\n",
       "P201 what=requirement name=X9"},
      {"measure:\n  kind: count\n  section: calls\n  from: own\n  orgs: {roles: [«pres]}\n"
       "  at_least: 1\n",
       "P201 what=role name=pres"},
  });
}

TEST_CASE("numbers by words of the record") {
  check({
      {"defaults:\n  - {section: «censos, field: number, by: place, numbers: {mill: 3}}\n",
       "P201 what=section name=censos hint= (did you mean “census”?)"},
      {"defaults:\n  - {section: census, field: «numbers, by: place, numbers: {mill: 3}}\n",
       "P201 what=field name=numbers"},
      {"defaults:\n  - {section: census, field: «area, by: place, numbers: {mill: 3}}\n",
       "P203 field=area"},
      {"defaults:\n  - {section: census, field: number, by: «number, numbers: {mill: 3}}\n",
       "P203 field=number"},
      {"defaults:\n  - {section: census, field: number, by: place, numbers: {«mil: 3}}\n",
       "P201 what=word of “places that are warned” name=mil hint= (did you mean “mill”?)"},
      {"defaults:\n  - {section: census, field: number, by: place, numbers: {mill: «-3}}\n",
       "P106 value=-3"},
      {"defaults:\n  - {section: census, field: number, by: place, numbers: {mill: «three}}\n",
       "P103"},
      {"defaults:\n  - {«section: census, field: number, numbers: {mill: 3}}\n", "P102 key=by"},
      {"defaults:\n  - {section: census, field: number, by: place, numbers: {mill: 3}}\n"
       "  - {section: census, field: «number, by: place, numbers: {home: 4}}\n",
       "P302 what=field name=number"},
  });
}

TEST_CASE("words that are none of the format's") {
  check({
      {"scope: «orgs\n", "P104 text=orgs hint= (did you mean “org”?)"},
      {"window: {basis: «stat, due: spring}\n", "P104 text=stat"},
      {"measure: {kind: «counts, section: bulletins, at_least: 1}\n",
       "P104 text=counts hint= (did you mean “count”?) known=count, ratio, cadence, run, each, "
       "all_of"},
      {"measure: {kind: count, section: bulletins, from: «here, at_least: 1}\n", "P104 text=here"},
      {"measure: {kind: cadence, section: bulletins, every: «weak, at_least: 1}\n",
       "P104 text=weak hint= (did you mean “week”?)"},
      {"measure:\n  kind: run\n  section: bulletins\n  every: day\n  lasting: {months: 1}\n"
       "  starts: «inside\n",
       "P104 text=inside"},
      {"measure:\n  kind: each\n  of: {records: gauges}\n  satisfies: {built: {by: day}}\n"
       "  at_least: all\n  empty: «fine\n",
       "P104 text=fine"},
      // An own ledger is one that a division does not have; nor has an office a division's owner.
      {"measure:\n  kind: each\n  of: {divisions: below, level: parish}\n  inner: {kind: count, "
       "section: bulletins, from: «own, at_least: 1}\n  at_least: all\n",
       "P104 text=own"},
      {"measure: {kind: count, section: bulletins, from: «owner, at_least: 1}\n",
       "P104 text=owner"},
      {"measure: {kind: count, section: papers, where: {issued: {lasts: «long}}, at_least: 1}\n",
       "P104 text=long"},
      {"missing: «none\n", "P104 text=none"},
      {"language: «fr\n", "P104 text=fr"},
  });
}

TEST_CASE("keys that are not known, missing or too many") {
  check({
      {"«headline: {en: x}\n", "P101 key=headline"},
      {"measure: {kind: count, section: bulletins, at_least: 1, «until: 3}\n", "P101 key=until"},
      {"measure: {kind: count, section: bulletins, at_least: 1, «at_mots: 2}\n",
       "P101 key=at_mots hint= (did you mean “at_most”?)"},
      {"measure: {kind: count, section: papers, where: {issued: {«buy: day}}, at_least: 1}\n",
       "P101 key=buy hint= (did you mean “by”?)"},
      {"measure: {«kind: count, at_least: 1}\n", "P102 key=section"},
      {"measure: {«section: bulletins, at_least: 1}\n", "P102 key=kind"},
      {"measure: {«kind: cadence, section: bulletins, at_least: 1}\n", "P102 key=every"},
      {"window: {«due: spring}\n", "P102 key=basis"},
      {"«window: {basis: state}\n", "P107 keys=in, due, to"},
      {"«window: {basis: state, in: spring, due: spring}\n", "P107 keys=in, due, to"},
      {"measure:\n  «kind: each\n  of: {records: gauges}\n  at_least: all\n",
       "P107 keys=satisfies, inner"},
      {"measure:\n  kind: each\n  of: {records: gauges}\n  «satisfies: {built: {by: day}}\n"
       "  inner: {kind: count, section: measurements, where: {gauge: $member.id}, "
       "at_least: 1}\n  at_least: all\n",
       "P107 keys=satisfies, inner"},
      {"measure:\n  kind: each\n  of: «{vocabulary: theme}\n"
       "  inner: {kind: count, section: bulletins, at_least: 1}\n  at_least: all\n",
       "P107 keys=records, words, divisions, list"},
      {"measure: {kind: count, section: bulletins, value: «{}, at_least: 1}\n", "P107 keys=sum"},
      {"measure: {kind: cadence, section: bulletins, every: «{}, at_least: 1}\n",
       "P107 keys=weeks, days, rolling_days"},
      {"measure:\n  kind: run\n  section: bulletins\n  every: day\n  lasting: «{to: same_day}\n",
       "P107 keys=months, days"},
      {"measure: {kind: count, section: bulletins, at_least: 1}\n«same_as: X2\n",
       "P107 keys=measure, same_as"},
      {"«id: X1\nstage: spring\ngroup: means\nclause: {line: 1, number: \"1\"}\ntitle: {en: x}\n"
       "text: {en: x}\nowed_by:\n  - {levels: [district], roles: [press]}\nscope: org\n"
       "window: {basis: window, in: spring}\nreadings: []\n"
       "measure: {kind: count, section: bulletins, at_least: 1}\n",
       "P107 keys=stage, group"},
      {"measure: {kind: cadence, section: bulletins, every: day, at_least: 1, «without: not-met}\n",
       "P151 key=without other=starts"},
      {"«heading: order\n", "P151 key=heading other=group"},
      {"«raw: x\n", "P151 key=raw other=status_of_text: reconstructed"},
      {"«status_of_text: reconstructed\n", "P151 key=status_of_text other=raw"},
  });
}

TEST_CASE("values of another form") {
  check({
      {"owed_by: «district\n", "P103 expected=a list"},
      {"owed_by: «[]\n", "P103 expected=at least one kind of office"},
      {"owed_by:\n  - {levels: «[], roles: [press]}\n", "P103 expected=one or more of them"},
      {"clause: {line: «one, number: \"1\"}\n", "P103 expected=a whole number"},
      {"title: «bulletins\n", "P103"},
      {"measure: «count\n", "P103"},
      {"measure: {kind: count, section: bulletins, at_least: «all}\n",
       "P103 expected=3 / {percent: 50, of: {…}}"},
      {"measure: {kind: count, section: bulletins, at_least: «many}\n",
       "P103 expected=a whole number"},
      {"measure: {kind: cadence, section: bulletins, every: day, at_least: «{percent: 50}}\n",
       "P103 expected=3"},
      {"measure:\n  kind: ratio\n  over: {section: sirens, value: heard}\n"
       "  under: {section: census, value: number}\n  at_least: «3\n",
       "P103 expected={percent: 50}"},
      {"measure:\n  kind: count\n  section: bulletins\n  value: {difference: «[copies]}\n"
       "  at_least: 1\n",
       "P103 expected=2 fields"},
      {"measure: {kind: count, section: papers, where: {issued: «{}}, at_least: 1}\n", "P103"},
      {"measure:\n  kind: each\n  of: {list: «gauges}\n  inner:\n    kind: run\n"
       "    span: {from: since, to: until}\n    lasting: {months: 1}\n  at_least: all\n",
       "P103 expected=section.field"},
      {"measure: {kind: count, section: bulletins, value: «[], at_least: 1}\n",
       "P103 expected=one field"},
      {"measure: {kind: count, section: bulletins, where: {themes: «[]}, at_least: 1}\n",
       "P103 expected=one value or more"},
      {"measure: {kind: count, section: bulletins, where: «{}, at_least: 1}\n",
       "P103 expected=one condition or more"},
      {"utc_offset: «east\n", "P103 expected=\"+08:00\""},
      {"issued: «tomorrow\n", "P103 expected=a date such as 2014-10-31"},
  });
}

TEST_CASE("numbers out of range") {
  check({
      {"measure: {kind: count, section: bulletins, at_least: «0}\n", "P106 value=0 min=1"},
      {"measure: {kind: count, section: bulletins, at_least: 3, at_most: «2}\n",
       "P106 value=2 min=3"},
      {"measure:\n  kind: ratio\n  over: {section: sirens, value: heard}\n"
       "  under: {section: census, value: number}\n  at_least: {percent: «101}\n",
       "P106 value=101 min=0 max=100"},
      {"measure:\n  kind: ratio\n  over: {section: sirens, value: heard}\n"
       "  under: {section: census, value: number}\n  at_least: {percent: «-1}\n",
       "P106 value=-1 min=0 max=100"},
      {"measure:\n  kind: ratio\n  over: {section: sirens, value: heard}\n"
       "  under: {section: census, value: number}\n  at_least: {percent: 90, close: «95}\n",
       "P106 value=95 min=0 max=90"},
      {"measure:\n  kind: each\n  of: {words: [level, route], vocabulary: theme}\n  inner: {kind: "
       "count, section: bulletins, where: {themes: $member}, at_least: 1}\n  at_least: «3\n",
       "P106 value=3 min=1 max=2"},
      {"measure: {kind: cadence, section: bulletins, every: {days: «0}, at_least: 1}\n",
       "P106 value=0 min=1 max=366"},
  });
}

TEST_CASE("fields of the wrong type") {
  check({
      // A day is asked of a number, a number of a day, a list of what is none.
      {"measure: {kind: count, section: bulletins, where: {«copies: {by: day}}, at_least: 1}\n",
       "P203 field=copies found=a number expected=a date"},
      {"measure: {kind: count, section: papers, where: {«issued: {at_least: 3}}, at_least: 1}\n",
       "P203 field=issued found=a date expected=a number"},
      {"measure: {kind: count, section: papers, where: {«kind: {all_of: [flood_map]}}, at_least: "
       "1}\n",
       "P203 field=kind found=a word of “kinds of papers” expected=a list"},
      {"measure: {kind: count, section: gauges, where: {«panel: {some: {hung: {by: day}}}}, "
       "at_least: 1}\n",
       "P203 field=panel found=a map expected=a list: a map"},
      {"measure: {kind: count, section: gauges, where: {removed: {by: «name}}, at_least: 1}\n",
       "P203 field=name found=text expected=a date"},
      {"measure: {kind: count, section: bulletins, where: {themes: {includes: «copies}}, at_least: "
       "1}\n",
       "P203 field=copies found=a number expected=a list"},
      {"measure: {kind: count, section: papers, where: {issued: «2031-04-01}, at_least: 1}\n",
       "P203 field=issued found=a date"},
      {"measure: {kind: count, section: papers, value: {sum: «issued}, at_least: 1}\n",
       "P203 field=issued found=a date expected=a number"},
      {"measure: {kind: cadence, section: bulletins, every: day, dated_by: «copies, at_least: 1}\n",
       "P203 field=copies found=a number expected=a date"},
      {"measure:\n  kind: each\n  of: {list: «gauges.name}\n  inner: {kind: count, section: "
       "bulletins, at_least: 1}\n  at_least: all\n",
       "P203 field=name found=text expected=a list"},
      {"measure:\n  kind: each\n  of: {records: gauges}\n  satisfies: {built: {by: day}}\n"
       "  open: «name\n  at_least: all\n",
       "P203 field=name found=text expected=a date"},
      {"measure:\n  kind: each\n  of: {list: gauges.keepers}\n  inner:\n    kind: run\n"
       "    span: {from: since, to: since.«x}\n    lasting: {months: 1}\n  at_least: all\n",
       "P251 field=since"},
      {"measure:\n  kind: ratio\n  over: {section: sirens, value: heard}\n"
       "  under: {section: census, value: number}\n"
       "  per: {over: «heard, under: place, words: [home]}\n  at_least: {percent: 5}\n",
       "P203 field=heard found=a number expected=a word"},
  });
}

}  // namespace
}  // namespace sipub::schema
