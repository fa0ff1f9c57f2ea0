import { describe, expect, it } from 'vitest';
import { builtCode } from '../code/built-code.ts';
import { declarationOf } from '../code/scopes.ts';
import type { Script } from '../code/source-maps.ts';
import { additionsTo, type Clues, narrow } from './narrow.ts';

const script = (text: string): Script => ({ path: '/app/server.js', text, trace: () => null, map: 'none' });
const clues = (more: Partial<Clues>): Clues => ({ callees: new Map(), containers: [], classes: [], opened: [], closures: [], ...more });

/** The text from the statement found in the function that begins at `function`. */
function found(text: string, more: Partial<Clues>, at = text.indexOf('(')): string | null {
  const line = text.slice(0, at).split('\n').length - 1;
  const column = at - (text.lastIndexOf('\n', at - 1) + 1);
  const statement = narrow(builtCode(script(text))!, line, column, clues(more));
  return statement && text.split('\n')[statement.line]!.slice(statement.column);
}

describe('the statement within a function', () => {
  it('is the one that fills the container', () => {
    expect(
      found('function f(k) {\n  cache.get(k);\n  rows.push(k);\n  cache.set(k, rows);\n}', {
        containers: ['cache'],
        callees: new Map([['push', 1]]),
      }),
    ).toBe('set(k, rows);');
  });

  it('is an assignment into a table', () => {
    expect(found('function f(k) {\n  const a = table[k];\n  table[k] = a;\n}', { containers: ['table'] })).toBe('table[k] = a;');
  });

  it('is the call under which the memory was allocated', () => {
    expect(found('function f() {\n  first();\n  return second();\n}', { callees: new Map([['second', 1]]) })).toBe('second();');
  });

  it('is a tagged template, which calls its tag', () => {
    const text = 'function f(id) {\n  const query = sql`select id`;\n  return all([query.length]);\n}';
    expect(found(text, { callees: new Map([['sql', 1]]) })).toBe('sql`select id`;');
    expect(found('function f(id) {\n  return compiled`a id`;\n}', { callees: new Map([['tag', 1]]) })).toBe('compiled`a id`;');
  });

  it('knows `on` as addListener', () => {
    expect(found('function f() {\n  emit(1);\n  bus.on("x", () => {});\n}', { callees: new Map([['addListener', 1]]) })).toBe(
      'on("x", () => {});',
    );
  });

  it('is where a handle was opened', () => {
    expect(found('function f() {\n  one();\n  two();\n}', { opened: [{ line: 2, column: 2 }] })).toBe('two();');
  });

  it('is where the client was made by which a handle was opened', () => {
    const text = 'async function f() {\n  const agent = new Agent({ keepAlive: true });\n  await get({ agent, port });\n}';
    const opened = [{ line: 2, column: 8 }];
    expect(found(text, { opened, classes: ['Agent'] })).toBe('new Agent({ keepAlive: true });');
    expect(found(text, { opened, classes: ['Socket'] }), 'an agent that is shared does not pile up').toBe('get({ agent, port });');
    expect(found(text.replace('{ agent, port }', '{ port }'), { opened, classes: ['Agent'] }), 'an agent of others').toBe('get({ port });');
    const pool = 'async function f() {\n  const pool = new Pool();\n  await pool.query("select 1");\n}';
    expect(found(pool, { opened: [{ line: 2, column: 13 }], classes: ['Pool'] })).toBe('new Pool();');
  });

  it('is where a promise that never settles is waited for', () => {
    const text = 'async function f() {\n  log(1);\n  await Promise.race([load(), stopping]);\n}';
    expect(found(text, { containers: ['stopping'] })).toBe('race([load(), stopping]);');
    expect(found(text.replace('race', 'resolve'), { containers: ['stopping'] })).toBeNull();
    expect(found('async function f() {\n  log(1);\n  await stopping;\n}', { containers: ['stopping'] })).toBe('await stopping;');
    expect(found('async function f() {\n  await cache.get(1);\n}', { containers: ['cache'] })).toBeNull();
  });

  it('is the only call where what it calls has another name', () => {
    const callees = new Map([['exports', 1]]);
    const text = 'function f(u) {\n  const meta = { u };\n  return createLogger(meta);\n}';
    expect(found(text, { callees })).toBe('createLogger(meta);');
    expect(found(text, {}), 'nothing was allocated beneath a call').toBeNull();
    expect(found(text.replace('{ u }', 'metaOf(u)'), { callees }), 'either of two').toBeNull();
  });

  it('is the call that is given a function which is left behind', () => {
    const text = 'function f(t) {\n  log(t);\n  subscribe("q", () => t);\n}';
    expect(found(text, { closures: [{ line: 2, column: 17 }] })).toBe('subscribe("q", () => t);');
    expect(found(text.replace('() => t', '{ on() {} }'), { closures: [{ line: 2, column: 21 }] })).toBe('subscribe("q", { on() {} });');
  });

  it('is an import of a new module', () => {
    const callees = new Map([['importModuleDynamicallyCallback', 1]]);
    expect(found('async function f(n) {\n  await g();\n  await import(n);\n}', { callees })).toBe('import(n);');
  });

  it('is a call on the class whose instances pile up', () => {
    expect(found('function f(n) {\n  g();\n  return Symbol.for(n);\n}', { classes: ['symbol'] })).toBe('for(n);');
  });

  it('is the link of a chain before what puts its newest part away', () => {
    const text = 'function f() {\n  const next = { follows: last };\n  last = next;\n}';
    expect(found(text, { containers: ['last'] })).toBe('follows: last };');
    expect(found(text.replace('follows: last', 'a: 1'), { containers: ['last'] })).toBe('last = next;');
  });

  it('is not one of an inner function', () => {
    expect(found('function f() {\n  return () => cache.set(1, 2);\n}', { containers: ['cache'] })).toBeNull();
  });

  it('does not take a local variable, or one of a block, for the container of the same name', () => {
    expect(found('function f(t) {\n  t.push(1);\n}', { containers: ['t'] })).toBeNull();
    expect(found('function f(){for(let t=0;t<9;t++)t.push(0);t.set(1,2)}', { containers: ['t'] })).toBe('set(1,2)}');
  });

  it('is unknown where no clue fits', () => {
    expect(found('function f() {\n  return 1;\n}', { containers: ['cache'] })).toBeNull();
  });
});

describe('additions to a variable', () => {
  const all = (text: string) => {
    const code = builtCode(script(text))!;
    return additionsTo(declarationOf(code, 0, 0, 'list')!.scope, 'list').map(({ line }) => line);
  };

  it('are found in every function that does not hide it', () => {
    expect(all('const list = [];\nconst add = (x) => list.push(x);\nfunction other(list) {\n  list.push(1);\n}\nlist.find(add);')).toEqual([
      1,
    ]);
  });

  it('are found where a bundler wrapped the module into a function', () => {
    const text = 'm=[(e)=>{let list=[];\nfunction add(x){\nlist.push(x)}}]';
    const code = builtCode(script(text))!;
    expect(additionsTo(declarationOf(code, 1, 14, 'list')!.scope, 'list').map(({ line }) => line)).toEqual([2]);
  });
});

it('leaves what is not JavaScript alone', () => {
  expect(builtCode(script('<html>'))).toBeNull();
});
