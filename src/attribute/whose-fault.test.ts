import { expect, it } from 'vitest';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { CauseCode } from './cause/seen.ts';
import type { Frame, Owner } from './frames.ts';
import type { Suspect } from './ranked.ts';
import { type Fault, faultOf } from './whose-fault.ts';

const frame = (owner: Owner, name: string | null = null): Frame => ({
  ...{ owner, file: 'a.js', line: 3, function: 'f', column: 1, mapped: null, path: null, content: null, script: null },
  package: name === null ? null : { name, version: '1.0.0' },
  raw: { functionName: 'f', url: '/app/a.js', line: 2, column: 0 },
});
const own = frame('own');
const suspect = (more: Partial<Suspect>): Suspect => ({
  ...{ frame: own, by: 'function', dependency: null, holder: null, container: null, deepest: own, stack: [own] },
  ...{ bytesPerRequest: 100, cohorts: [], changed: false, offHeap: false, isSeenAdding: false, share: 1 },
  ...more,
});
const of = (name: string) => ({ name, version: '1.0.0', file: 'index.js', line: 9 });

it.each<[string, Fault | null, Partial<Suspect>, CauseCode | null]>([
  ['own code without a package', 'own', {}, null],
  ['own code that puts away what a package made', 'own', { by: 'container', dependency: of('store') }, null],
  ['a package that was heard adding', 'package', { by: 'container', dependency: of('store'), isHeard: true }, null],
  ['a package behind whose code it was found', 'package', { dependency: of('store'), keeps: true }, 'unbounded-collection'],
  ['nobody known, where a package only allocates it', null, { dependency: of('store') }, 'unbounded-collection'],
  ['a framework that was heard adding', 'framework', { dependency: of('vue'), isHeard: true }, null],
  ['own code that opens something by a package', 'usage', { by: 'opened', dependency: of('store') }, null],
  ['own code that makes a client for each request', 'usage', { dependency: of('store'), isHeard: true }, 'client-per-request'],
  ['a package by itself', 'package', { frame: frame('dependency', 'store'), dependency: of('store'), keeps: true }, 'client-per-request'],
  ['a framework that adds by itself', 'framework', { frame: frame('framework', 'next'), by: 'container' }, null],
  ['nobody known, where a framework only allocates it', null, { frame: frame('framework', 'next') }, null],
  [
    'Node.js itself, which lists it',
    'node',
    { frame: frame('node'), holder: aHolder({ anchor: { kind: 'runtime', name: 'timers' } }) },
    null,
  ],
  ['nobody known, where Node.js only allocates it', null, { frame: frame('node') }, null],
  ['code that is not known', null, { frame: frame('unknown'), dependency: of('store') }, null],
])('the fault is that of %s', (_, fault, more, cause) => {
  expect(faultOf(suspect(more), cause)).toBe(fault);
});
