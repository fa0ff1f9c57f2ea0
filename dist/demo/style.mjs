import { html } from './html.mjs';

export const style = html`
:root { --ink: #1d2433; --soft: #5c6780; --paper: #fbfaf7; --card: #fff; --line: #e4e1d8; --accent: #2f6f5e; }
[data-theme=dark] { --ink: #e9ecf3; --soft: #9aa5bd; --paper: #14181f; --card: #1c222c; --line: #2b3340; --accent: #7cc7b1; }
* { box-sizing: border-box; }
body { margin: 0; font: 17px/1.6 Georgia, serif; color: var(--ink); background: var(--paper); }
a { color: var(--accent); }
header { display: flex; gap: 2rem; align-items: baseline; padding: 1rem 2rem; border-bottom: 1px solid var(--line); }
header nav { display: flex; gap: 1.2rem; font: 15px system-ui, sans-serif; }
.brand { font-size: 1.4rem; text-decoration: none; color: var(--ink); }
.brand b { color: var(--accent); }
.columns { display: flex; gap: 3rem; max-width: 68rem; margin: 0 auto; padding: 1rem 2rem 3rem; }
main { flex: 1; min-width: 0; }
aside { width: 17rem; font-size: 15px; color: var(--soft); }
h1 { font-size: 2.1rem; line-height: 1.2; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; padding: 0; list-style: none; }
.card { padding: 1rem 1.2rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.card h3 { margin: 0 0 .3rem; }
.field { font: 12px system-ui, sans-serif; text-transform: uppercase; letter-spacing: .08em; color: var(--soft); }
table { border-collapse: collapse; width: 100%; }
td, th { padding: .4rem .6rem; text-align: left; border-bottom: 1px solid var(--line); }
.letters { columns: 3; font-size: 15px; }
.said { max-width: 34rem; margin: .6rem 0; padding: .7rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 14px; }
.said.you { margin-left: auto; background: var(--accent); color: var(--paper); }
footer { padding: 1.5rem 2rem; border-top: 1px solid var(--line); font-size: 14px; color: var(--soft); }
`;
