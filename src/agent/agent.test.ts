import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';
import { quietFlags } from './quiet-v8.ts';

const built = readFileSync(new URL('../../dist/agent.cjs', import.meta.url), 'utf8');

test('the built agent loads nothing but modules of Node.js itself', () => {
  const loaded = [...built.matchAll(/\b(?:require|import)\(([^)]*)\)/g)].map(([, argument]) => JSON.parse(argument as string) as string);
  expect(loaded.length).toBeGreaterThan(5);
  for (const name of loaded) {
    expect(name).toMatch(/^node:/);
    expect(builtinModules).toContain(name.slice('node:'.length));
  }
});

test('the built agent parses on old lines of Node.js', () => {
  expect(built).not.toMatch(/\?\.[a-z[(]|\?\?|\|\|=|&&=|#[a-z]+\b.*=|\bstatic\s*\{/i);
});

test('V8 is told only flags that it knows', () => {
  expect(quietFlags(18)).not.toContain('--no-maglev');
  expect(quietFlags(20)).toContain('--no-maglev');
});
