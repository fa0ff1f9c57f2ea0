const light = `
  --paper: #ffffff; --ground: #f5f6f8; --ink: #16191f; --soft: #5a6270; --line: #dfe3e8; --hover: #f0f2f5;
  --leak: #b3261e; --leak-ground: #fdeceb; --doubt: #7a5200; --doubt-ground: #fdf3dc; --fine: #1b6b3a; --fine-ground: #e7f5ec;
  --one: #2457c5; --two: #8a3ab9; --three: #0f7a80; --grid: #e6e9ee; --limit: #5a6270; --focus: #2457c5; --code: #eef0f4;
`;
const dark = `
  --paper: #15181e; --ground: #0d0f13; --ink: #e8eaee; --soft: #a0a8b6; --line: #2a2f38; --hover: #1b1f27;
  --leak: #ff8a80; --leak-ground: #3a1a19; --doubt: #f0c05a; --doubt-ground: #352a12; --fine: #79d39b; --fine-ground: #15301f;
  --one: #7fa8ff; --two: #d59bf6; --three: #5fd0d6; --grid: #252a33; --limit: #a0a8b6; --focus: #7fa8ff; --code: #20252e;
`;

/** The style of the page. Colours are named for what they say; both themes hold a contrast of 4.5 to 1 for text. */
export const style = `
:root { color-scheme: light; ${light} }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; ${dark} } }
:root:has(#theme-light:checked) { color-scheme: light; ${light} }
:root:has(#theme-dark:checked) { color-scheme: dark; ${dark} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
header, main { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
code, pre, .numbers { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { font-size: .92em; overflow-wrap: anywhere; }
.quiet, .unit { color: var(--soft); font-weight: 400; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999px; padding: 8px 12px; background: var(--paper); color: var(--ink); }
.skip:focus { left: 8px; top: 8px; z-index: 2; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
[hidden] { display: none !important; }

header { padding-top: 20px; padding-bottom: 22px; }
.brand { display: flex; justify-content: space-between; align-items: center; gap: 12px; }
.product { font-weight: 600; color: var(--soft); letter-spacing: .01em; }
h1 { font-size: clamp(22px, 3.4vw, 32px); line-height: 1.25; letter-spacing: -.015em; margin: 26px 0 8px; font-weight: 650; text-wrap: balance; }
h1 code { font-size: .9em; font-weight: 600; background: var(--code); border-radius: 6px; padding: .06em .26em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
h1::before { content: ""; display: inline-block; width: .6em; height: .6em; border-radius: 50%; margin-right: .4em; background: var(--fine); }
h1.leaking::before { background: var(--leak); }
h1.unproven::before { background: var(--doubt); }
header .facts { margin: 0; color: var(--soft); }
.last { margin: 6px 0 0; font-weight: 600; }
h2 { font-size: 18px; margin: 36px 0 12px; letter-spacing: -.01em; }
h3 { font-size: 14px; margin: 26px 0 8px; }

fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.themes { display: flex; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); overflow: hidden; font-size: 13px; }
.themes input { position: absolute; opacity: 0; pointer-events: none; }
.themes span { display: block; padding: 4px 10px; color: var(--soft); cursor: pointer; }
.themes input:checked + span { background: var(--code); color: var(--ink); font-weight: 600; }
.themes input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: -2px; border-radius: 7px; }

#controls { margin-bottom: 14px; }
.tiles { display: grid; grid-template-columns: repeat(3, 1fr); gap: 10px; }
.tile { display: flex; align-items: baseline; gap: 8px; padding: 10px 14px; border: 1px solid var(--line); border-radius: 10px; background: var(--paper); cursor: pointer; }
.tile b { font-size: 22px; line-height: 1.1; }
.tile, .field, .badge, .growth { overflow-wrap: normal; }
.field span { white-space: nowrap; }
.tile input { accent-color: var(--focus); margin: 0; align-self: center; width: 15px; height: 15px; }
.tile.leaking b { color: var(--leak); } .tile.unproven b { color: var(--doubt); } .tile.steady b { color: var(--fine); }
.tools { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; margin-top: 12px; }
.field { display: flex; align-items: center; gap: 8px; color: var(--soft); font-size: 14px; }
input[type=search], select, button { font: inherit; font-size: 14px; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 6px 10px; min-height: 36px; }
input[type=search] { width: 220px; }
button { cursor: pointer; }
button:hover { background: var(--hover); }
#shown { margin-left: auto; color: var(--soft); font-size: 14px; }
#none { color: var(--soft); padding: 18px 0; text-align: center; }

.list { border: 1px solid var(--line); border-radius: 12px; background: var(--paper); overflow: hidden; }
.list:has(> #routes:empty) { display: none; }
.route + .route { border-top: 1px solid var(--line); }
.route > summary, .columns { display: grid; grid-template-columns: 104px minmax(0, 1fr) 250px 96px 164px 14px; gap: 16px; align-items: center; padding: 11px 18px; }
.route > summary { cursor: pointer; list-style: none; }
.columns { padding-top: 7px; padding-bottom: 7px; font-size: 12.5px; color: var(--soft); background: var(--ground); border-bottom: 1px solid var(--line); }
.route > summary::-webkit-details-marker { display: none; }
.route > summary::after { content: ""; width: 7px; height: 7px; border: solid var(--soft); border-width: 0 1.6px 1.6px 0; transform: rotate(45deg) translate(-2px, -2px); justify-self: end; }
.route[open] > summary::after { transform: rotate(225deg) translate(-2px, -2px); }
.route > summary:hover { background: var(--hover); }
.route > summary:focus-visible { outline-offset: -2px; }
.badge { font-size: 13px; font-weight: 600; padding: 2px 9px; border-radius: 99px; justify-self: start; white-space: nowrap; }
.badge.leaking { color: var(--leak); background: var(--leak-ground); }
.badge.unproven { color: var(--doubt); background: var(--doubt-ground); }
.badge.steady { color: var(--fine); background: var(--fine-ground); }
.name { font-weight: 600; min-width: 0; }
.growth { text-align: right; }
.growth .unit { display: none; }
.leaking .growth b { color: var(--leak); }
.list .facts { color: var(--soft); font-size: 13px; text-align: right; }
.glance { width: 96px; height: 26px; display: block; }
.glance .over { fill: none; stroke: var(--one); stroke-width: 1.5; }
.glance .under { fill: var(--one); opacity: .12; }
.glance circle { fill: var(--one); }
.leaking .glance .over { stroke: var(--leak); } .leaking .glance .under, .leaking .glance circle { fill: var(--leak); }

.body { padding: 6px 18px 24px; border-top: 1px solid var(--line); }
.sentence { font-size: 16px; margin: 14px 0 0; }
.trouble { border-left: 3px solid var(--doubt); padding: 2px 0 2px 14px; margin: 14px 0; }
.trouble p { margin: 6px 0; overflow-wrap: anywhere; }
.problems .trouble { background: var(--paper); border: 1px solid var(--line); border-left: 3px solid var(--doubt); border-radius: 8px; padding: 8px 16px; }
pre { background: var(--code); padding: 10px 12px; border-radius: 8px; overflow-x: auto; font-size: 13px; margin: 8px 0; }
.suspects { list-style: none; margin: 0; padding: 0; display: grid; gap: 10px; }
.suspects li { border: 1px solid var(--line); border-radius: 10px; padding: 10px 14px; display: grid; grid-template-columns: minmax(0, 1fr) 260px; gap: 4px 20px; align-items: center; }
.suspects .where code:first-child { font-weight: 600; }
.share { display: flex; align-items: center; gap: 10px; font-size: 14px; white-space: nowrap; }
.share svg { width: 100%; min-width: 40px; height: 6px; border-radius: 3px; }
.share .track { fill: var(--code); } .share .bar { fill: var(--leak); }
.held { grid-column: 1 / -1; font-size: 14px; overflow-wrap: anywhere; }

.keys { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0 0 8px; font-size: 13px; }
.key { display: inline-flex; align-items: center; gap: 7px; }
.key svg { width: 22px; height: 10px; }
.charts { display: grid; grid-template-columns: minmax(0, 1.28fr) minmax(0, 1fr); gap: 22px; align-items: start; }
.others { display: grid; grid-template-columns: 1fr 1fr; gap: 16px 14px; }
figure { margin: 0; min-width: 0; }
figcaption { font-size: 13px; margin-bottom: 4px; line-height: 1.35; }
.others figcaption { min-height: 2.7em; }
.others figcaption b { display: block; }
.chart { display: block; width: 100%; height: auto; overflow: visible; }
.chart text { fill: var(--soft); font-size: 11.5px; font-variant-numeric: tabular-nums; }
.chart.small text { font-size: 15px; }
.end { text-anchor: end; } .middle { text-anchor: middle; }
.grid { stroke: var(--grid); fill: none; } .zero { stroke: var(--line); stroke-width: 1.4; fill: none; }
.limit { stroke: var(--limit); stroke-width: 1.6; stroke-dasharray: 5 4; fill: none; }
.fit { fill: none; stroke: var(--own); stroke-width: 1.8; } .band { fill: var(--own); opacity: .16; }
.dot { fill: var(--paper); stroke: var(--own); stroke-width: 1.7; } .settled { fill: var(--own); }
.chart circle:hover { fill: var(--own); }
.process-1 { --own: var(--one); } .process-2 { --own: var(--two); } .process-3 { --own: var(--three); }

.method { margin: 0; padding-left: 22px; max-width: 78ch; } .method li { margin: 6px 0; }
.scroll { overflow-x: auto; margin: 8px 0; }
table { border-collapse: collapse; font-size: 13.5px; }
th, td { text-align: left; padding: 5px 18px 5px 0; border-bottom: 1px solid var(--line); font-weight: 400; white-space: nowrap; }
thead th { color: var(--soft); }
.over td, .over th { color: var(--leak); font-weight: 600; }
.numbers { font-size: 12.5px; } .numbers th, .numbers td { text-align: right; padding: 4px 16px 4px 0; }
.inner { margin-top: 14px; } .inner summary { cursor: pointer; font-weight: 600; font-size: 14px; padding: 4px 0; }
.run { margin-bottom: 60px; }
.run dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 0 32px; margin: 0; border: 1px solid var(--line); border-radius: 12px; background: var(--paper); padding: 8px 18px; }
.run dl div { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 12px; padding: 7px 0; }
.flag { display: inline-block; max-width: 100%; }
.run dt { color: var(--soft); } .run dd { margin: 0; overflow-wrap: anywhere; }

@media (max-width: 900px) {
  .charts { grid-template-columns: 1fr; }
  .route > summary, .columns { grid-template-columns: 104px minmax(0, 1fr) 210px 14px; }
  .shape, .list .facts { display: none; }
}
@media (max-width: 620px) {
  header, main { padding-left: 14px; padding-right: 14px; }
  .columns { display: none; }
  .tiles { gap: 6px; } .tile { padding: 8px 10px; gap: 2px 7px; font-size: 13px; flex-wrap: wrap; } .tile span { width: 100%; } .tile b { font-size: 18px; }
  .route > summary { grid-template-columns: minmax(0, 1fr) 14px; gap: 4px 10px; padding: 12px 14px; }
  .badge { grid-column: 1; } .name { grid-column: 1; } .growth { grid-column: 1; text-align: left; font-size: 14px; } .growth .unit { display: inline; }
  .route > summary::after { grid-column: 2; grid-row: 1; }
  .body { padding: 4px 14px 20px; }
  .suspects li { grid-template-columns: minmax(0, 1fr); }
  .chart.large text { font-size: 19px; } .chart.small text { font-size: 19px; }
  .field, input[type=search] { width: 100%; } select { flex: 1; } button { flex: 1; }
  #shown { margin-left: 0; width: 100%; }
  .run dl div { grid-template-columns: 1fr; gap: 0; }
}
@media print { #controls, .themes, .skip { display: none; } body { background: #fff; } }
`;
