const light = `
  --paper: #ffffff; --ground: #f5f6f8; --ink: #16191f; --soft: #5a6270; --line: #dfe3e8; --hover: #f0f2f5;
  --leak: #b3261e; --leak-ground: #fdeceb; --doubt: #7a5200; --doubt-ground: #fdf3dc; --fine: #1b6b3a; --fine-ground: #e7f5ec;
  --one: #2457c5; --two: #8a3ab9; --three: #0f7a80; --grid: #e6e9ee; --limit: #5a6270; --focus: #2457c5; --code: #eef0f4;
  --todo: #e9f3ee; --todo-line: #2c8a54; --mark: #fff1cf; --mark-line: #c98a00;
  --s1: #c8452f; --s2: #2f6fb3; --s3: #8a5fb5; --s4: #2a8c82; --s5: #b5791f; --s0: #b4bac4;
  --guilty: #f6b8ae; --own: #c6dafc; --package: #e2d6f3; --native: #e6e9ee;
`;
const dark = `
  --paper: #15181e; --ground: #0d0f13; --ink: #e8eaee; --soft: #a0a8b6; --line: #2a2f38; --hover: #1b1f27;
  --leak: #ff8a80; --leak-ground: #3a1a19; --doubt: #f0c05a; --doubt-ground: #352a12; --fine: #79d39b; --fine-ground: #15301f;
  --one: #7fa8ff; --two: #d59bf6; --three: #5fd0d6; --grid: #252a33; --limit: #a0a8b6; --focus: #7fa8ff; --code: #20252e;
  --todo: #14271d; --todo-line: #4fae77; --mark: #3a2f12; --mark-line: #e0b04a;
  --s1: #f0826c; --s2: #6ea8e6; --s3: #b995e2; --s4: #5cc4b8; --s5: #dca956; --s0: #565e6b;
  --guilty: #7a2f26; --own: #24406f; --package: #463361; --native: #2b313b;
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
.story h3 { margin-top: 20px; }

fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.themes { display: flex; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); overflow: hidden; font-size: 13px; }
.themes input { position: absolute; opacity: 0; pointer-events: none; }
.themes span { display: block; padding: 4px 10px; color: var(--soft); cursor: pointer; }
.themes input:checked + span { background: var(--code); color: var(--ink); font-weight: 600; }
.themes input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: -2px; border-radius: 7px; }

#controls { margin-bottom: 14px; display: flex; flex-wrap: wrap; gap: 10px; }
.tiles { display: flex; flex-wrap: wrap; gap: 8px; }
.tile { display: flex; align-items: center; gap: 7px; padding: 0 12px; min-height: 36px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); cursor: pointer; font-size: 14px; }
.tile b { font-size: 16px; }
.tile, .field, .badge, .growth { overflow-wrap: normal; }
.field span { white-space: nowrap; }
.tile input { accent-color: var(--focus); margin: 0; align-self: center; width: 15px; height: 15px; }
.tile.leaking b { color: var(--leak); } .tile.unproven b { color: var(--doubt); } .tile.steady b { color: var(--fine); }
.tools { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; flex: 1; }
.field { display: flex; align-items: center; gap: 8px; color: var(--soft); font-size: 14px; }
input[type=search], select, button { font: inherit; font-size: 14px; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 6px 10px; min-height: 36px; }
input[type=search] { width: 150px; }
button { cursor: pointer; }
button:hover { background: var(--hover); }
#shown { margin-left: auto; color: var(--soft); font-size: 14px; }
#none { color: var(--soft); padding: 18px 0; text-align: center; }

.list { border: 1px solid var(--line); border-radius: 12px; background: var(--paper); overflow: hidden; }
.list:has(> #routes:empty) { display: none; }
.route + .route { border-top: 1px solid var(--line); }
.route > summary, .columns { display: grid; grid-template-columns: 142px minmax(0, 1fr) 250px 96px 164px 14px; gap: 16px; align-items: center; padding: 11px 18px; }
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
.badge.tolerated { color: var(--doubt); background: var(--doubt-ground); }
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
.figures + .sentence { font-size: 14px; color: var(--soft); margin: 10px 0 0; }
.trouble { border-left: 3px solid var(--doubt); padding: 2px 0 2px 14px; margin: 14px 0; }
.trouble p { margin: 6px 0; overflow-wrap: anywhere; }
.problems .trouble { background: var(--paper); border: 1px solid var(--line); border-left: 3px solid var(--doubt); border-radius: 8px; padding: 8px 16px; }
pre { background: var(--code); padding: 10px 12px; border-radius: 8px; overflow-x: auto; font-size: 13px; margin: 8px 0; }
.figures { display: flex; flex-wrap: wrap; gap: 14px 44px; margin: 18px 0 4px; }
.figures div { display: flex; flex-direction: column; min-width: 0; }
.figures dd { margin: 0; font-size: 25px; line-height: 1.15; font-weight: 650; letter-spacing: -.015em; }
.figures div:first-child dd { color: var(--leak); }
.figures dt { color: var(--soft); font-size: 13px; margin-top: 3px; max-width: 30ch; }
.remark { margin: 8px 0 0; font-weight: 600; }
.story { display: grid; grid-template: "where why" auto "more why" 1fr / minmax(0, 1.28fr) minmax(0, 1fr); gap: 0 36px; align-items: start; }
.where { grid-area: where; } .why { grid-area: why; } .more { grid-area: more; }
.story p { margin: 6px 0; max-width: 72ch; }
.first { font-size: 15.5px; } .first code:first-child { font-weight: 650; }
.tags { display: flex; flex-wrap: wrap; gap: 6px; }
.tag { font-size: 12.5px; padding: 1px 9px; border-radius: 99px; background: var(--code); color: var(--ink); }
.source { padding: 8px 0; font-size: 13px; line-height: 1.6; border: 1px solid var(--line); background: var(--ground); overflow-wrap: normal; }
.source code { display: block; width: max-content; min-width: 100%; font-size: inherit; }
.source .row { display: block; padding: 0 14px 0 0; border-left: 3px solid transparent; }
.source .no { display: inline-block; width: 4.4em; padding-right: 1.3em; text-align: right; color: var(--soft); user-select: none; }
.source .meant { background: var(--mark); border-left-color: var(--mark-line); }
.source .meant .no { color: var(--ink); font-weight: 600; }
.todo { margin: 16px 0 4px; padding: 10px 16px 12px; border-radius: 10px; background: var(--todo); border-left: 3px solid var(--todo-line); }
.story .todo h3 { margin: 0; } .story .todo p { margin-bottom: 0; }
.paths { list-style: none; margin: 0; padding: 0; display: grid; gap: 10px; }
.path { display: flex; flex-wrap: wrap; gap: 4px 0; font-size: 13.5px; line-height: 1.45; }
.step { display: inline-flex; align-items: baseline; min-width: 0; }
.step + .step::before { content: "→"; color: var(--soft); padding: 0 8px; }
.step:last-child { font-weight: 600; }
.evidence { margin: 12px 0 0; display: grid; gap: 6px; font-size: 14px; }
.evidence div { display: grid; grid-template-columns: 108px minmax(0, 1fr); gap: 10px; }
.evidence dt { color: var(--soft); } .evidence dd { margin: 0; }
.notes { margin: 14px 0 0; padding-left: 20px; color: var(--soft); font-size: 14px; }
.inner > .notes { margin-top: 4px; }
.brief pre { max-height: 420px; overflow: auto; white-space: pre-wrap; }
button.copy { min-height: 0; padding: 2px 10px; margin-left: 6px; font-size: 13px; }
.suspects { list-style: none; margin: 6px 0 0; padding: 0; display: grid; gap: 10px; }
.suspects li { border: 1px solid var(--line); border-radius: 10px; padding: 10px 14px; display: grid; grid-template-columns: minmax(0, 1fr) 180px; gap: 4px 20px; align-items: center; }
.suspects li > .tags, .suspects li > .source { grid-column: 1 / -1; min-width: 0; }
.place code:first-child { font-weight: 600; }
.share { display: flex; align-items: center; gap: 10px; font-size: 14px; white-space: nowrap; }
.share svg { width: 100%; min-width: 40px; height: 6px; border-radius: 3px; }
.share .track { fill: var(--code); } .share .bar { fill: var(--leak); }
.held { grid-column: 1 / -1; font-size: 14px; overflow-wrap: anywhere; }

.beside { display: grid; grid-template-columns: minmax(0, 1.28fr) minmax(0, 1fr); gap: 10px 22px; align-items: start; }
.beside > :only-child { grid-column: 1 / -1; }
.beside table, .base table { width: 100%; }
.beside th[scope=row] { white-space: normal; overflow-wrap: anywhere; }
.beside td, .beside thead th + th, .base td, .base thead th + th { text-align: right; padding: 5px 0 5px 18px; }
.base .scroll { margin-bottom: 16px; } .base .drawn { max-width: 640px; }
.layer { fill: var(--tone); stroke: var(--paper); stroke-width: .8; }
.tone-0 { --tone: var(--s0); } .tone-1 { --tone: var(--s1); } .tone-2 { --tone: var(--s2); } .tone-3 { --tone: var(--s3); } .tone-4 { --tone: var(--s4); } .tone-5 { --tone: var(--s5); }
.line { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: baseline; }
.swatch { width: 10px; height: 10px; margin-right: 8px; } .swatch rect { fill: var(--tone); }
.boxes { display: block; overflow: hidden; }
.box rect { fill: var(--native); } .box.own rect { fill: var(--own); } .box.package rect { fill: var(--package); } .box.guilty rect { fill: var(--guilty); }
.boxes .box { cursor: zoom-in; outline: none; }
.box text { fill: var(--ink); font: 12.5px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; pointer-events: none; }
.box.guilty text { font-weight: 650; }
.boxes .box:hover rect { stroke: var(--soft); stroke-width: 2; }
.boxes .box:focus-visible rect { stroke: var(--focus); stroke-width: 4; }
.flame .key svg { width: 14px; }

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
.fit { fill: none; stroke: var(--line-tone); stroke-width: 1.8; } .band { fill: var(--line-tone); opacity: .16; }
.dot { fill: var(--paper); stroke: var(--line-tone); stroke-width: 1.7; } .settled { fill: var(--line-tone); }
.chart circle:hover { fill: var(--line-tone); }
.process-1 { --line-tone: var(--one); } .process-2 { --line-tone: var(--two); } .process-3 { --line-tone: var(--three); }

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
  .charts, .beside { grid-template-columns: minmax(0, 1fr); }
  .story { grid-template: "where" "why" "more" / minmax(0, 1fr); }
  .route > summary, .columns { grid-template-columns: 142px minmax(0, 1fr) 210px 14px; }
  .shape, .list .facts { display: none; }
}
@media (max-width: 620px) {
  header, main { padding-left: 14px; padding-right: 14px; }
  .columns { display: none; }
  .tiles { gap: 5px; flex-wrap: nowrap; } .tile { padding: 0 7px; gap: 5px; font-size: 12.5px; } .tile input { width: 13px; height: 13px; }
  .field span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .tools .field { flex: 1; position: relative; }
  .figures { gap: 14px 28px; } .figures dd { font-size: 21px; }
  .source .no { width: 3.4em; padding-right: .9em; }
  .evidence div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .route > summary { grid-template-columns: minmax(0, 1fr) 14px; gap: 4px 10px; padding: 12px 14px; }
  .badge { grid-column: 1; } .name { grid-column: 1; } .growth { grid-column: 1; text-align: left; font-size: 14px; } .growth .unit { display: inline; }
  .route > summary::after { grid-column: 2; grid-row: 1; }
  .body { padding: 4px 14px 20px; }
  .suspects li { grid-template-columns: minmax(0, 1fr); }
  .chart.large text { font-size: 19px; } .chart.small text { font-size: 19px; }
  input[type=search], select { width: 100%; } #unfold, #fold { flex: 1; }
  #shown { margin-left: 0; width: 100%; }
  .run dl div { grid-template-columns: 1fr; gap: 0; }
}
@media print { #controls, .themes, .skip { display: none; } body { background: #fff; } }
`;
