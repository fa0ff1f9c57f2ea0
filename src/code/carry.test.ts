import { describe, expect, it } from 'vitest';
import { carrier, carrierBesideNames, carrierBySyntax } from './carry.ts';

const minified = `var a=new Map();function b(e){return a.set(e.url,{at:Date.now(),rows:e.rows}),e}export{b as handle};`;
const script = (text: string, path = '/app/dist/server/entry.js') => ({ path, text });
/** What stands at a place of the second build, for one that is named by its text in the first. */
function carried(first: string, at: string, second: string, by = carrier) {
  const offset = first.indexOf(at);
  const before = first.slice(0, offset).split('\n');
  const found = by(script(first), script(second, '/copy/dist/server/entry.js'))(before.length, before.at(-1)!.length);
  return found && second.split('\n')[found.line - 1]!.slice(found.column, found.column + at.length);
}

describe('a position in a build is carried to the second one', () => {
  it.each(['//# sourceMappingURL=entry.js.map', '\n//# sourceMappingURL=entry.js.map\n', '\n/*# sourceMappingURL=entry.js.map*/', '\n'])(
    'as it is where %j alone was added',
    (end) => {
      const carry = carrier(script(minified), script(minified + end));
      for (const column of [0, 30, 5000]) expect(carry(1, column)).toEqual({ line: 1, column });
    },
  );

  it('with its function, where that stands elsewhere', () => {
    const second = `var x=1,z="Sentinel";\n${minified.replace('var a', 'var q=2,a')}`;
    for (const at of ['a.set(e.url', '(e){return', 'Date.now()']) expect(carried(minified, at, second)).toBe(at);
  });

  it('with the function around it, where its own stands twice', () => {
    const twin = 'function(e){return e.rows.slice(0,10).join("-")}';
    const first = `function c(){return ${twin}}function d(){return[1,${twin}]}`;
    const column = first.lastIndexOf('e.rows');
    const second = `var y=9;${first}`;
    expect(carrier(script(first), script(second))(1, column)).toEqual({ line: 1, column: column + 'var y=9;'.length });
  });

  it('with its function, where a minifier gave its variables other names', () => {
    const build = (...[e, t, s, i]: readonly string[]) =>
      `var ${e}=exports;(function(${t}){let ${s}=[];${e}.i=async function ${i}({params:${e}}){let{id:${t}}=await ${e};return ${s}.push({at:performance.now(),words:[${t}]}),${s}.length}})(require);`;
    const [first, second] = [build('e', 't', 's', 'i'), `var _="/elsewhere";${build('e', 'rr', 'n', 't')}`];
    for (const at of ['push(', 'performance', '.length}', '=[];']) {
      expect(carried(first, at, second)).toBeNull();
      expect(carried(first, at, second, carrierBesideNames)).toBe(at);
    }
  });

  it('not by its function, where another one differs in its variables alone', () => {
    const two = (a: string, b: string) =>
      `function ${a}(e,t){return [e.pathname,t.headers].join("-")}function ${b}(e,t){return [t.pathname,e.headers].join("-")}`;
    expect(carried(two('a', 'b'), 'join(', two('c', 'd'), carrierBesideNames)).toBeNull();
  });

  it('by what stands around it, where its variables have other names', () => {
    const page = (v: string, w: string) =>
      `var ${v}=new Map();function handler(${w}){const result={identifier:${w}.identifier,timestamp:Date.now(),payload:"visited ".repeat(40)};${v}.set(${w}.pathname,result);return"<main>Products visited: "+${v}.size+"</main>"}`;
    const others = Array.from({ length: 200 }, (_, i) => `export const name${'abcdefghij'[i % 10]}${i}=${i};`).join('');
    const second = `${others}${page('t', 'n')}`;
    const first = `${others}${page('r', 'e')}`;
    expect([carried(first, 'set(', second), carried(first, 'set(', second, carrierBySyntax)]).toEqual([null, 'set(']);
  });

  it('nowhere, where the second build does not have it, or has it twice', () => {
    for (const by of [carrier, carrierBesideNames, carrierBySyntax]) expect(carried(minified, 'a.set(', 'var t=1;', by)).toBeNull();
    const body = minified.slice(0, minified.indexOf('export'));
    expect(carried(minified, 'a.set(', `{${body}}{${body}}`)).toBeNull();
  });

  it('nowhere from a script that cannot be read, or from outside of its functions where it differs', () => {
    expect(carrier(script('<html>'), script(minified))(1, 0)).toBeNull();
    expect(carrier(script(minified), script(`var q=1;${minified}`))(1, 4)).toBeNull();
  });
});
