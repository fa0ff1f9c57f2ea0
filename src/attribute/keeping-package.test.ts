import { describe, expect, it } from 'vitest';
import { packagePart } from '../code/packages.ts';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { Holder } from '../heap/holder.ts';
import type { RawFrame } from '../heap/survivors.ts';
import type { Frame, Owner } from './frames.ts';
import { keepingPackage } from './keeping-package.ts';

/** Reads `node_modules/<name>/…` as a dependency, `next` as a framework, anything else as own code. */
const read = async (raw: RawFrame): Promise<Frame> => {
  const part = packagePart(raw.url);
  const owner: Owner = raw.url.startsWith('node:') ? 'node' : part ? (part.name === 'next' ? 'framework' : 'dependency') : 'own';
  const base = { function: '', column: 1, mapped: null, path: null, content: null, script: null, raw, line: raw.line + 1, owner };
  return { ...base, package: part && { name: part.name, version: null }, file: part ? part.file : raw.url };
};

const at = (url: string) => ({ url, line: 6, column: 2 });
const held = (variable: string | null, callback: string | null): Holder =>
  aHolder({
    anchor: variable ? { kind: 'variable', name: 'list', within: at(variable) } : { kind: 'runtime', name: 'timers' },
    callback: callback ? at(callback) : null,
  });

const global = { anchor: { kind: 'global', name: 'api' } } as const;

describe('the package that keeps the memory', () => {
  it.each([
    ['has the variable', held('/app/node_modules/pinia/dist/pinia.mjs', null), 'pinia dist/pinia.mjs:7'],
    ['wrote the listener', held('/app/node_modules/store/index.js', '/app/node_modules/@store/vue/use.js'), '@store/vue use.js:7'],
    ['wrote the function of a timer', held(null, '/app/node_modules/query/lib/query.js'), 'query lib/query.js:7'],
    ['has the variable, where Node.js wrote the listener', held('/app/node_modules/a/b.js', 'node:events'), 'a b.js:7'],
    ['is none where the app wrote the listener', held('/app/node_modules/a/b.js', '/app/src/page.js'), null],
    ['is none where the app has the variable', held('/app/src/page.js', null), null],
    ['is no framework', held('/app/node_modules/next/dist/server.js', null), null],
    ['is no framework whose function a variable holds', held('/app/src/page.js', '/app/node_modules/next/dist/server.js'), null],
    ['is a framework that set a timer', held(null, '/app/node_modules/next/dist/server.js'), 'next dist/server.js:7'],
    [
      'has the class, where a global leads to it',
      { ...held(null, null), ...global, keeper: at('/app/node_modules/otel/span.js') },
      'otel span.js:7',
    ],
    ['is none where a global leads to a class of the app', { ...held(null, null), ...global, keeper: at('/app/src/store.js') }, null],
    ['is none where Node.js holds it', held(null, null), null],
  ])('%s', async (_, holder, expected) => {
    const found = await keepingPackage(holder, read);
    expect(found && `${found.name} ${found.file}:${found.line}`).toBe(expected);
  });
});

it('takes no folder of a tool within node_modules for a package', () => {
  expect(packagePart('/app/node_modules/.nitro/vite/services/ssr/page.js')).toBeNull();
  expect(packagePart('/app/node_modules/.pnpm/a@1.0.0/node_modules/a/index.js')).toMatchObject({ name: 'a', file: 'index.js' });
});
