#!/bin/sh
# The scorecard's workbook in LibreOffice, every formula computed anew: the figures are those of the
# assessment, and it prints: libreoffice.sh SIPUB SOURCE TOOLS
set -eu
sipub=$1
source=$2
tools=$3
. "$source/tests/programs/programs.sh"
need soffice programs.libreoffice

# A profile of its own that computes formulas on loading, whatever results are stored.
mkdir -p "$place/profile/user"
cat > "$place/profile/user/registrymodifications.xcu" <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
END
convert() {
  timeout 300 soffice "-env:UserInstallation=file://$place/profile" --headless --convert-to "$1" \
    --outdir "$place" "$place/book.xlsx" >"$place/log" 2>&1
}

report scorecard "$place/written.xlsx"
"$tools/spoil_results" "$place/written.xlsx" "$place/book.xlsx"
"$sipub" assess "$source/tests/report/ledgers" --plan "$source/tests/report/plan.yaml" \
  --as-of 2014-10-31 -o "$place/assessment.json"

# Comma, quotes, UTF-8, from the first line, every sheet into a file of its own.
convert 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
status=0
"$tools/compare_figures" "$place/assessment.json" S1 "$place/book-攻坚阶段.csv" || status=1
"$tools/compare_figures" "$place/assessment.json" S2 "$place/book-巩固阶段.csv" || status=1
"$tools/compare_figures" "$place/assessment.json" measures "$place/book-工作措施.csv" || status=1
# A text that begins like a formula is a text.
report ledger "$place/book.xlsx"
convert 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
grep -qF '=HYPERLINK(""http://example.org"")' "$place/book-制度文件.csv" || status=1
grep -qF '@社保卡' "$place/book-公益短信.csv" || status=1
for kind in biweekly briefing scorecard ledger; do
  report "$kind" "$place/book.xlsx"
  rm -f "$place/book.pdf"
  convert pdf
  head -c 5 "$place/book.pdf" | grep -q '%PDF-' || { echo "$kind does not print"; status=1; }
done
exit "$status"
