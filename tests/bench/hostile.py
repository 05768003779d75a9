"""Writes texts of ten million bytes whose reading could cost more than their size.
usage: hostile.py DIRECTORY"""
import pathlib
import sys

SIZE = 10_000_000
HEAD = 'sipub: 1\nplan: guangdong-2014\nyear: 2014\norg: {division: "440100", role: hrss}\n'


def filled(unit):
    return unit * (SIZE // len(unit.encode()))


SHAPES = {
    "opening-brackets": filled("["),
    "opening-braces": filled("{a: "),
    "one-long-line": HEAD + "documents: [{id: a, note: " + filled("字") + "}]\n...\n",
    "many-unknown-keys": HEAD + "".join(f"k{i}: v\n" for i in range(SIZE // 12)) + "...\n",
    "one-id-again-and-again": HEAD + "documents:\n" + filled("  - {id: a}\n") + "...\n",
    "quotes-never-closed": HEAD + "documents:\n  - {id: \"" + filled("a\n  "),
    "digits": HEAD + "documents: [{id: a, note: " + filled("1380013 ") + "}]\n...\n",
}

directory = pathlib.Path(sys.argv[1])
directory.mkdir(parents=True, exist_ok=True)
for name, text in SHAPES.items():
    (directory / f"{name}.yaml").write_text(text, encoding="utf-8")
