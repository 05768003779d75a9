#!/bin/sh
# A report in Markdown becomes a DOCX whose headings are headings and whose tables are tables:
# pandoc.sh SIPUB SOURCE
set -eu
sipub=$1
source=$2
. "$source/tests/programs/programs.sh"
need pandoc programs.pandoc

status=0
for kind in biweekly briefing scorecard ledger; do
  for language in zh-Hans zh-Hant en; do
    name=$place/$kind-$language
    report "$kind" "$name.md" --lang "$language"
    pandoc "$name.md" -o "$name.docx"
    # Read back: what has no heading's style would come back as a paragraph.
    pandoc "$name.docx" -t gfm --wrap=none -o "$name.back.md"
    for what in '^##* ' '^|[ :|-]*|$'; do
      grep "$what" "$name.md" | tr -d '\\' | sed 's/[-: ]*//g' > "$place/written"
      grep "$what" "$name.back.md" | tr -d '\\' | sed 's/[-: ]*//g' > "$place/read"
      if [ ! -s "$place/written" ] || ! diff "$place/written" "$place/read"; then
        echo "$kind in $language: headings or tables differ in the DOCX"
        status=1
      fi
    done
  done
done
# A bar, marks and a formula in a ledger's texts came through as texts.
for text in '管道|竖线与 换行' '折页按险种分色，*一眼*能找到' '=HYPERLINK('; do
  if ! pandoc "$place/ledger-zh-Hans.docx" -t plain --wrap=none --columns=400 | tr -d '\n' | grep -qF "$text"; then
    echo "lost in the DOCX: $text"
    status=1
  fi
done
exit "$status"
