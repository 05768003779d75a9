#include "render/html_style.h"

namespace sipub::render::html {

std::string_view style_sheet() {
  return R"css(
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1f2328; --faint: #59636e; --rule: #d1d9e0; --head: #eaeef5;
  --good: #0b5c1e; --good-fill: #d3f2d9; --late: #1f4e78; --late-fill: #d9e8f6;
  --open: #6b4e00; --open-fill: #fdf0c8; --bad: #94080f; --bad-fill: #fbd5d8;
  --unknown: #503b7a; --unknown-fill: #e5dcf3; --muted: #55595e; --muted-fill: #ececee;
  --plain: #1d4f91; --link: #0a4fa8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181d; --text: #e6e9ec; --faint: #a3acb5; --rule: #3a434d; --head: #232b35;
    --good: #8be09c; --good-fill: #123a1c; --late: #9cc9f2; --late-fill: #14304a;
    --open: #f0cf6b; --open-fill: #40330a; --bad: #ff9ea3; --bad-fill: #4d1418;
    --unknown: #cdb8f2; --unknown-fill: #35284f; --muted: #b3b8bd; --muted-fill: #2b3036;
    --plain: #84b4ee; --link: #8fc0ff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 80rem;
  background: var(--page); color: var(--text); line-height: 1.6; overflow-wrap: anywhere;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; border-bottom: 2px solid var(--rule); }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1rem 0 .3rem; }
p { margin: .4rem 0; }
a { color: var(--link); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { color: var(--faint); }
dd { margin: 0; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); font-size: .85rem; }
.scroll { overflow-x: auto; margin: .8rem 0; }
.scroll:focus-visible, a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
/* Separate borders: cells that stay in place while the others scroll would lose shared ones. */
table {
  border: solid var(--rule); border-width: 1px 0 0 1px; border-spacing: 0;
  font-size: .92rem; overflow-wrap: normal;
}
caption { text-align: start; font-weight: 600; padding: .3rem 0; }
th, td {
  border: solid var(--rule); border-width: 0 1px 1px 0; padding: .3rem .55rem; vertical-align: top;
}
thead th { background: var(--head); text-align: center; min-width: 4.5rem; }
tbody th {
  text-align: start; font-weight: 600; min-width: 8rem;
  position: sticky; inset-inline-start: 0; background: var(--page);
}
td.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.date, td.status { white-space: nowrap; }
td.status { text-align: center; }
td.text { min-width: 4rem; max-width: 26rem; }
tr:target th, tr:target td { outline: 2px solid var(--link); outline-offset: -2px; }
.good { color: var(--good); } .late { color: var(--late); } .open { color: var(--open); }
.bad { color: var(--bad); } .unknown { color: var(--unknown); } .muted { color: var(--muted); }
td.good { background: var(--good-fill); } td.late { background: var(--late-fill); }
td.open { background: var(--open-fill); } td.bad { background: var(--bad-fill); }
td.unknown { background: var(--unknown-fill); } td.muted { background: var(--muted-fill); }
td a { color: inherit; }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; margin-bottom: .3rem; }
svg { max-width: 100%; height: auto; display: block; }
.scroll svg { min-width: 36rem; }
.tiles { list-style: none; padding: 0; display: grid; gap: .6rem;
  grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); }
.tiles li { border: 1px solid var(--rule); border-radius: 4px; break-inside: avoid; }
.tiles svg { width: 100%; max-width: 17rem; }
svg text { fill: var(--text); font: 13px system-ui, "Noto Sans CJK SC", sans-serif; }
svg .strong { font-weight: 700; font-size: 15px; }
svg .grid { stroke: var(--rule); stroke-width: 1; }
svg .target { stroke: var(--text); stroke-width: 3; }
svg .bounds { fill: none; stroke: var(--faint); stroke-width: 2; }
svg .track { fill: var(--muted-fill); }
svg .fill-plain { fill: var(--plain); } svg .fill-good { fill: var(--good); }
svg .fill-late { fill: var(--late); } svg .fill-open { fill: var(--open); }
svg .fill-bad { fill: var(--bad); } svg .fill-unknown { fill: var(--unknown); }
svg .fill-muted { fill: var(--muted); }
svg .line { fill: none; stroke-width: 2.5; }
svg .stroke-plain { stroke: var(--plain); } svg .stroke-good { stroke: var(--good); }
svg .stroke-late { stroke: var(--late); } svg .stroke-open { stroke: var(--open); }
svg .stroke-bad { stroke: var(--bad); } svg .stroke-unknown { stroke: var(--unknown); }
svg .stroke-muted { stroke: var(--muted); }
@media print {
  :root { color-scheme: light; --page: #ffffff; --text: #000000; --rule: #999999; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .scroll { overflow: visible; }
  td, th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  tr, figure { break-inside: avoid; }
  h2, h3, h4, caption { break-after: avoid; }
  thead { display: table-header-group; }
}
@page { size: A4 landscape; margin: 12mm; }
)css";
}

}  // namespace sipub::render::html
