import { describe, expect, test } from 'vitest';
import { builtCode } from '../built-code.ts';
import type { Script } from '../source-maps.ts';
import { sourceOf } from './app-sources.ts';
import { sourceFinder } from './find-source.ts';
import { sourceIndex } from './source-index.ts';

const registry = `type Entry = { id: string; at: number };
const registry = new Map<string, Entry>();
let n = 0;

/** Says who was here. */
export function register(id: string): void {
  registry.set(\`\${id}-\${n++}\`, { id, at: Date.now() });
}
`;
const auditLog = `interface Line { who: string; what: string }
export class AuditLog {
  private lines: Line[] = [];
  static shared: AuditLog = new AuditLog();
  constructor(private limit: number = 100) {}

  write(who: string, what: string): number {
    const line: Line = { who, what: what.repeat(20) };
    this.lines.push(line);
    return this.lines.length;
  }
}
`;
const page = `import { register } from './registry';
import { AuditLog } from './audit-log';
const closures: Array<() => string> = [];

export default function Page({ id, names }: { id: string; names: readonly string[] }) {
  closures.push(() => id + names.length);
  register(id);
  AuditLog.shared.write(id, 'page');
  return <ul className="names">{names.map((name) => <li key={name}>{name}</li>)}</ul>;
}
`;
const bus = `import { EventEmitter } from 'node:events';
const bus = new EventEmitter();
export const watch = (page: string) => {
  const big = new Array(500).fill(page);
  bus.on('refresh', () => big.length);
};
`;
const sources = { 'registry.ts': registry, 'audit-log.ts': auditLog, 'Page.tsx': page, 'bus.ts': bus };

/** The source of a text in a script, `file:line`; null where it is not beyond doubt. */
function foundIn(script: string, files: Readonly<Record<string, string>>, text: string, occurrence = 0): string | null {
  const find = sourceFinder(
    builtCode({ path: '/app/dist/server.js', text: script } as Script)!,
    sourceIndex(Object.entries(files).map(([path, source]) => sourceOf(path, source))),
  );
  const before = script.slice(0, [...script.matchAll(new RegExp(escaped(text), 'g'))][occurrence]!.index);
  const found = find(before.split('\n').length - 1, before.length - before.lastIndexOf('\n') - 1);
  return found && `${found.source.path}:${found.source.text.slice(0, found.offset).split('\n').length}`;
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** As Rollup writes it: a name that is taken gets a number. */
const rollup = `import { EventEmitter } from "node:events";
const registry$1 = /* @__PURE__ */ new Map();
let n = 0;
function register(id) {
  registry$1.set(\`\${id}-\${n++}\`, { id, at: Date.now() });
}
class AuditLog {
  constructor(limit = 100) {
    this.limit = limit;
  }
  limit;
  lines = [];
  static shared = new AuditLog();
  write(who, what) {
    const line = { who, what: what.repeat(20) };
    this.lines.push(line);
    return this.lines.length;
  }
}
const bus = new EventEmitter();
const watch = (page) => {
  const big = new Array(500).fill(page);
  bus.on("refresh", () => big.length);
};
const closures = [];
function Page({ id, names }) {
  closures.push(() => id + names.length);
  register(id);
  AuditLog.shared.write(id, "page");
  return /* @__PURE__ */ jsx("ul", { className: "names", children: names.map((name) => /* @__PURE__ */ jsx("li", { children: name }, name)) });
}
`;

describe('built by Rollup', () => {
  test.each([
    ['a call', 'set(`', 'registry.ts:7'],
    ['a function, where V8 says that it begins', '(id) {', 'registry.ts:6'],
    ['a variable of the module', 'registry$1 =', 'registry.ts:2'],
    ['a method of a class', 'push(line)', 'audit-log.ts:9'],
    ['an event listener', 'on("refresh"', 'bus.ts:5'],
    ['an arrow function', '(page) =>', 'bus.ts:3'],
    ['what a component keeps', 'push(() =>', 'Page.tsx:6'],
  ])('%s', (_, text, place) => expect(foundIn(rollup, sources, text)).toBe(place));
});

/** As TypeScript writes CommonJS: what is imported is called by way of its module. */
const commonjs = `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.default = Page;
const jsx_runtime_1 = require("react/jsx-runtime");
const registry_1 = require("./registry");
const audit_log_1 = require("./audit-log");
const closures = [];
function Page({ id, names }) {
    closures.push(() => id + names.length);
    (0, registry_1.register)(id);
    audit_log_1.AuditLog.shared.write(id, 'page');
    return (0, jsx_runtime_1.jsx)("ul", { className: "names", children: names.map((name) => (0, jsx_runtime_1.jsx)("li", { children: name }, name)) });
}
`;

test.each([
  ['push(', 'Page.tsx:6'],
  ['write(', 'Page.tsx:8'],
])('compiled by TypeScript: %s', (text, place) => expect(foundIn(commonjs, sources, text)).toBe(place));

/** As esbuild minifies it. */
const minified = [
  'import{EventEmitter as o}from"node:events";var i=new Map,a=0;function h(t){i.set(t+a++,{id:t,at:Date.now()})}',
  'var s=class e{constructor(t=100){this.limit=t}limit;lines=[];static shared=new e;write(t,n){let r={who:t,what:n.repeat(20)};return this.lines.push(r),this.lines.length}};var p=new o;var d=t=>{let n=new Array(500).fill(t);p.on("refresh",()=>n.length)};export{h,s,d};',
].join('');

test('minified, a call in a method', () => expect(foundIn(minified, sources, 'push(')).toBe('audit-log.ts:9'));

const component = `<script lang="ts">
  import { big } from '$lib/big';
  let { data }: { data: { id: string } } = $props();
  const rows = big(data.id);
  globalThis.history ??= [];
  globalThis.history.push({ id: data.id, rows, at: Date.now(), kind: 'svelte' });
</script>

<h1>{data.id}</h1>
`;
const ofSvelte = `function _page($$renderer, $$props) {
  $$renderer.component(($$renderer2) => {
    let { data } = $$props;
    const rows = big(data.id);
    globalThis.history ??= [];
    globalThis.history.push({ id: data.id, rows, at: Date.now(), kind: "svelte" });
    $$renderer2.push(\`<h1>\${escape_html(data.id)}</h1>\`);
  });
}
`;

test('the script of a component, compiled into its function', () => {
  expect(foundIn(ofSvelte, { ...sources, '+page.svelte': component }, 'push({ id')).toBe('+page.svelte:6');
});

describe('it stays the built line', () => {
  const copy = (name: string) => registry.replaceAll('register', name);

  test('when two sources say the same', () => {
    expect(foundIn(rollup, { 'a.ts': registry, 'b.ts': registry }, 'set(`')).toBeNull();
  });

  test('when the script says it twice', () => {
    const both = rollup.slice(0, rollup.indexOf('class'));
    expect(foundIn(both + both.replaceAll('$1', '$2'), sources, 'set(`')).toBeNull();
  });

  test('not when a copy differs: each is its own', () => {
    const built = (name: string, digit: number) =>
      `const registry$${digit} = new Map();\nlet n$${digit} = 0;\nfunction ${name}(id) {\n  registry$${digit}.set(\`\${id}-\${n$${digit}++}\`, { id, at: Date.now() });\n}\n`;
    const files = { 'a.ts': copy('rememberUser'), 'b.ts': copy('rememberOrder') };
    const script = built('rememberUser', 1) + built('rememberOrder', 2);
    expect([0, 1].map((i) => foundIn(script, files, 'set(`', i))).toEqual(['a.ts:7', 'b.ts:7']);
  });

  test('when a package says nearly the same as a source', () => {
    const ofPackage = `class Cache {
  constructor(options) {
    this.options = options;
    this.map = new Map();
  }
  set(key, value) {
    this.map.set(key, value);
    return this;
  }
  evict(now) {
    for (const [key, { expires }] of this.map) if (expires < now) this.map.delete(key);
  }
}
`;
    const own =
      'export class Sessions {\n  map = new Map();\n  set(key, value) {\n    this.map.set(key, value);\n    return this;\n  }\n}\n';
    expect(foundIn(ofPackage, { ...sources, 'sessions.ts': own }, 'set(key, value);')).toBeNull();
  });

  test('when the source is not there', () => {
    const { 'bus.ts': _, ...others } = sources;
    expect(foundIn(rollup, others, 'on("refresh"')).toBeNull();
  });
});
