#pragma once

/// Texts on the borders of YAML's common forms, sound ones and broken ones, short enough to be
/// changed byte by byte. Many have the shape of cases in the public YAML test suite.
namespace sipub::source::testing {

// clang-format off
inline constexpr const char* kTrickyTexts[] = {
    // Mappings and their columns.
    "a: 1\n", "a: 1", "a:\n", "a:", "a: \n", "a : b\n", "a  :  b  \n", "  a: b\n  c: d\n",
    "  a: b\nc: d\n", "a: b\n  c: d\n", "a: b\n c\n", "a:\n b: c\n  d: e\n", "a:\n  b: c\n d: e\n",
    "a:\n    b:\n     c: d\n    e: f\ng: h\n", "a: b: c\n", "a:b\n", "a:b: c\n", ":\n", ": a\n",
    ":a: b\n", "a::b: c\n", "a:: b\n", "a: :b\n", "a: :\n", "a: b:\n", "a\n", "a\nb: c\n",
    "a b c: d e f\n", "a:\n\n\n  b: c\n\n\nd: e\n", "\n\na: b\n\n", "a: ~\nb: null\nc: true\n",
    "? a\n: b\n", "?a: b\n", "a: ?b\n", "a: ? b\n", "a:\n  ? b\n", "a: 1\na: 2\n",
    "a: 1\n\"a\": 2\n", "a: {b: 1, b: 2}\n", "a:\n  b: 1\n  c: 2\n  b: 3\n", "<<: a\n", "'<<': a\n",
    "a:\n  <<: b\n", "a: <<\n", "1: a\n1.0: b\n", "-1: a\n", "-a: b\n", "--a: b\n",
    // Sequences.
    "- a\n- b\n", "-\n-\n", "- - a\n", "a:\n  - b\n  - c\n", "a:\n- b\n- c\nd: e\n", "a:\n-\n- b\n",
    "a:\n- b\n-\nc: d\n", "a:\n  -\n  - b\n", "a:\n  - b\n  -\n", "a: - b\n", "a:\n  - b\n - c\n",
    "a:\n - b\n  - c\n", "a:\n  - b\nc\n", "a:\n  - b\n- c\n", "a: b\n- c\n",
    "a:\n- b: c\n  d: e\n- f\n", "a:\n- b: c\n d: e\n", "a:\n- b: c\n   d: e\n", "a:\n  -b\n",
    "a:\n  - -b\n", "a:\n  - --b\n", "a:\n  - - - b\n    - - c\n      - d\n  - e\n",
    "a:\n  - - b: c\n      d: e\n    - f\n", "a:\n  -   b: c\n      d: e\n", "a:\n  -\n    b: c\n",
    "a:\n  -\n   - b\n   -\n    c: d\n", "a:\n-\n  b: c\n", "a:\n-\n b\n", "a:\n- b\n c\n",
    "a:\n  - b\n    c\n", "a:\n  - b: c\n    - d\n", "a:\n  - b:\n    - c\n    - d\n    e: f\n",
    "a:\n  - b:\n      - c\n    d:\n    - e\n  - f\n", "a:\n  - b:\n  - c:\n", "a:\n  - : b\n",
    "a:\n- b\nc:\n- d\n", "a:\n- - b\n  - c\n- d\n", "a:\n- - b\n - c\n", "-a\n", "a: -\n",
    "a: -b\n", "a: - \n", "a:\n  - [b]\n  - {c: d}\n", "a:\n  - [b]: c\n",
    "a:\n  - 'b': c\n    \"d\": e\n",
    // Comments.
    "# a\n", "#a\nb: c\n", "a: b # c\n", "a: b #c\n", "a: b  #c\n", "a: b ##c\n", "a: b #\n",
    "a: b#c\n", "a: #b\n", "a: # b\n  c\n", "a: # b\n  c: d\n", "a: # b\n", "a:# b\n", "a #b: c\n",
    "a#b: c\n", "a:\n# b\n  c: d\n", "a:\n  # b\n  - c\n # d\n  - e\n# f\n",
    "a:\n  - # b\n    c: d\n", "a:\n  - b # c\n    # d\n  - e\n", "a: 'b' # c\n", "a: 'b'# c\n",
    "a: 'b' #c\n", "a: [b] # c\n", "a: [b]# c\n", "a: [b, # c\n  d]\n", "a: [b # c\n  ]\n",
    "a: [b #c\n  ]\n", "a: [#b\n  c]\n", "a: [ #b\n  c]\n", "a: [b,#c\n  d]\n", "a: [\n# b\n  c]\n",
    "a: b\n  # c\n  d: e\n", "a: b # - c\n- d\n", "a:\n  b # c\n", "a:\n  b # c\nd: e\n",
    // Quoted texts.
    "a: 'b'\n", "a: \"b\"\n", "a: ''\n", "a: \"\"\n", "'a': b\n", "\"a\" : b\n", "'a':b\n",
    "a: 'b''c'\n", "a: 'b\\c'\n", "a: \"b\\\"c\"\n", "a: \"b\\nc\"\n", "a: \"b\\qc\"\n", "a: 'b\n",
    "a: \"b\n", "a: 'b\n  c'\n", "a: \"b\n  c\"\n", "a: 'b' c\n", "a: 'b': c\n", "a: 'b'c\n",
    "a: b'c\n", "a: b 'c'\n", "a: 'b: c'\n", "a: '# b'\n", "a: \" b \"\n", "a:\n  'b'\nc: d\n",
    "a:\n  'b'\n  c\n", "a:\n  'b': 'c'\n", "'a\n  b': c\n", "'a'\n", "a: '\n", "a: '''\n",
    "'a' #: b\n",
    // Brackets.
    "a: []\n", "a: {}\n", "a: [b, c]\n", "a: [b, c,]\n", "a: [,]\n", "a: [b,,c]\n", "a: [b c]\n",
    "a: [b: c]\n", "a: [b: c, d]\n", "a: [{b: c}, d]\n", "a: [[b], [c]]\n", "a: [[b] [c]]\n",
    "a: {b: c, d: e}\n", "a: {b, c}\n", "a: {b: , c: }\n", "a: {b:, c:}\n", "a: {b: c,}\n",
    "a: {b: c d: e}\n", "a: {b:c}\n", "a: {'b': c}\n", "a: {'b':c}\n", "a: {\"b\":c}\n",
    "a: {: b}\n", "a: {b: {c: {d: e}}}\n", "a: {[b]: c}\n", "a: {? b : c}\n", "a: {b\n  : c}\n",
    "a: {b:\n  c}\n", "a: {b: c\n  , d: e}\n", "a: [\n  b,\n  c\n]\n", "a: [\n  b,\n  c\n  ]\n",
    "a:\n  [b,\n c]\n", "a:\n  [b,\n   c]\n", "a:\n- [b,\nc]\n", "a:\n- [b,\n c]\n",
    "a: [b\n  c]\n", "a: [b\n\n  ]\n", "a: [b\n", "a: [b\nc: d\n", "a: b]\n", "a: [b]]\n",
    "a: [b}\n", "a: [b] c\n", "a: [b]: c\n", "[a]: b\n", "[a, b]\n", "{a: b}\n", "a: [b]\n  c: d\n",
    "a: [-b, -1, - c]\n", "a: [-]\n", "a: [--]\n", "a: [b:c, d://e]\n", "a: [b::c]\n",
    "a: {b: :c}\n", "a: {b: c:d}\n", "a: {b: c:}\n", "a: {b#c: d}\n", "a: ['b'c]\n",
    "a: ['b' , \"c\"]\n", "a: {'b' : 'c'}\n", "a: [b'c]\n", "a: [&b c]\n", "a: [b, \n",
    "a: [{\n  b: c}, {\n  d: e\n  }]\n", "a: {b: [c,\n  d], e: f}\n", "a: b, c [d] {e}\n",
    "a: [b]#\n",
    // Marks, indicators and what only looks like them.
    "...\n", "a: b\n...\n", "a: b\n...", "a: b\n... \n", "a: b\n... # c\n", "a: b\n...\n# c\n\n",
    "a: b\n...\n...\n", "a: b\n...\nc: d\n", "a: b\n...c: d\n", "a: b\n ...\n", "a: ...\n",
    "...a: b\n", "... a: b\n", "--- \na: b\n", "---\na: b\n", "--- a: b\n", "---a: b\n", "a: ---\n",
    "a: b\n---\nc: d\n", "%YAML 1.2\n---\na: b\n", "%a: b\n", "a: %b\n", "a: b%\n", "a: &b c\n",
    "a: *b\n", "&a b: c\n", "a: b&c\n", "a: !b c\n", "a: !!str b\n", "a: b!\n", "a: @b\n",
    "a: `b\n", "a: b@c\n", "a: |\n  b\n  c\n", "a: >\n  b\n  c\n", "a: |-\n", "a: b|c\n", "a: >b\n",
    "a: =b\n", "=: b\n", "a: ,b\n", "a: b,c\n",
    // Blanks and characters.
    "a:\tb\n", "a: b\t\n", "\ta: b\n", "a:\n\tb: c\n", "a: b\r\nc: d\r\n", "a: b\rc: d\n",
    "a:\u3000b\n", "\u3000a: b\n", "a: \u3000b\n", "a:\n  -\u3000b\n", "a:\u00A0b\n",
    "\u00A0a: b\n", "a: b\u0085c: d\n", "a: b\u2028c: d\n", "a: \u2028b\n", "\uFEFFa: b\n",
    "a: \uFEFFb\n", "甲：乙\n", "甲：乙: 丙\n", "甲: 乙：丙\n", "甲: {乙：丙}\n", "甲: [乙：丙]\n",
    "甲: “乙”\n", "甲，乙: 丙。\n", "甲:乙\n", "甲: 乙 #丙\n", "😀: 😀\n",
    "a: 10:30\nb: http://c.d/e#f\n", "a: 2014-09-01\n", "a: \x7F\n",
};
// clang-format on

}  // namespace sipub::source::testing
