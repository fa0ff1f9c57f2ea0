import { describe, expect, it } from 'vitest';
import { aLeak, anAttribution, aPath, aSuspect } from './a-report.test-builder.ts';
import { fingerprintOf, traitsOf } from './fingerprint.ts';
import type { Finding, ReportedAttribution, Suspect } from './report.ts';

const of = (suspect: Partial<Suspect>, attribution: Partial<ReportedAttribution> = {}, finding: Partial<Finding> = {}) =>
  fingerprintOf(aLeak({ suspects: [aSuspect({ mapped: true, ...suspect })], attribution: anAttribution(attribution), ...finding }));

const held = (name: string | null, className = 'Map') => ({
  paths: [aPath({ container: { class: className, name, bound: null } })],
});

describe('the fingerprint of a leak', () => {
  const here = of({});

  it('is 16 hexadecimal digits', () => expect(here).toMatch(/^[\da-f]{16}$/));

  it('stays the same when lines move, sizes vary, and another route shows it', () => {
    expect(of({ line: 140, column: 3, stack: [], excerpt: null })).toBe(here);
    expect(of({ bytesPerRequest: 99, share: 0.5 }, { paths: [aPath({ bytesPerRequest: 7 })], durationMs: 1 })).toBe(here);
    expect(of({}, {}, { route: '/other', bytesPerRequest: 5, requests: 9, loads: [] })).toBe(here);
    expect(of({ changed: true, changedLine: true })).toBe(here);
  });

  it('differs for another function, another file, and another container in the same file', () => {
    const others = [of({ function: 'render' }), of({ file: 'src/lib/page.ts' }), of({}, held('themes')), of({}, held('visitors'))];
    expect(new Set([here, ...others]).size).toBe(5);
    expect(of({}, held('themes', 'Set'))).not.toBe(of({}, held('themes')));
  });

  it.each([
    ['.next/server/app/page-3f2a.js', '.next/server/app/page-77b1.js'],
    ['dist/server/chunks/index-BX3kd_9q.mjs', 'dist/server/chunks/index-DiwrgTda.mjs'],
    ['build/chunk-5XWRLQ2F.js', 'build/chunk-ZZP4TKAA.js'],
    ['.next/server/chunks/ssr/[root-of-the-server]__3f2ab901._.js', '.next/server/chunks/ssr/[root-of-the-server]__0c77de12._.js'],
    ['.output/server/_nuxt/entry.0a1b2c3d.js', '.output/server/_nuxt/entry.9d8e7f60.js'],
  ])('stays the same when the bundle %s is built again as %s', (before, after) => {
    const built = (file: string) => of({ file, mapped: false });
    expect(built(before)).toBe(built(after));
    expect(built(before)).not.toBe(built(before.replace(/[^/]+$/, 'other.js')));
  });

  it('keeps the names of sources, whatever they look like', () => {
    expect(of({ file: 'src/page-2024.ts' })).not.toBe(of({ file: 'src/page-2025.ts' }));
  });

  it('leaves out what a minifier names', () => {
    expect(of({ mapped: false, function: 'a' }, held('b'))).toBe(of({ mapped: false, function: 'e$' }, held('t')));
    expect(of({ mapped: false, function: 'render' }, held('b'))).not.toBe(of({ mapped: false, function: 'a' }, held('b')));
  });

  it('names a package without its version and its caller', () => {
    const dependency = { name: 'lru-cache', version: '10.0.1', file: 'node_modules/lru-cache/index.js', line: 3 };
    const frame = (name: string, line: number) => ({ function: name, file: 'lru-cache/index.js', line, column: 1, owner: 'dependency' });
    const called = (given: Partial<Suspect>) => of({ dependency, owner: 'own', found: 'callee', stack: [frame('set', 3)], ...given });
    const inside = called({});
    expect(called({ file: 'src/other.ts', function: 'load', stack: [frame('set', 9)] })).toBe(inside);
    expect(called({ dependency: { ...dependency, version: '11.0.0', line: 8 } })).toBe(inside);
    expect(called({ stack: [frame('get', 3)] })).not.toBe(inside);
    expect(called({ dependency: { ...dependency, name: 'lru' }, stack: [] })).not.toBe(inside);
    // Who fills its own container with what a package makes answers for it.
    expect(called({ found: 'container' })).toBe(of({}));
  });

  it('is known by a named container alone, and there is none where nothing is known', () => {
    const alone = (attribution: ReportedAttribution | undefined) => aLeak({ suspects: [], ...(attribution ? { attribution } : {}) });
    expect(traitsOf(alone(anAttribution()))).toEqual({ container: 'MessagePort', place: null, function: '' });
    const counted = {
      ...{ kind: 'Set', class: 'Set', name: 'seen', entriesPerRequest: 1, gained: 9, requests: 9, removed: 0 },
      addedAt: null,
    };
    expect(traitsOf(alone(anAttribution({ paths: [], containers: [counted] }))).container).toBe('Set "seen"');
    expect(traitsOf(alone(anAttribution({ paths: [] }))).container).toBe('MessagePort');
    expect(fingerprintOf(alone(anAttribution({ paths: [], containers: [counted] })))).toMatch(/^[\da-f]{16}$/);
    expect(fingerprintOf(alone(anAttribution()))).toBeNull();
    expect(fingerprintOf(alone(anAttribution({ paths: [], handles: [] })))).toBeNull();
    expect(fingerprintOf(alone(undefined))).toBeNull();
  });
});
