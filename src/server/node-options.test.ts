import { expect, test } from 'vitest';
import { nodeOptions, refusesExposeGc } from './node-options.ts';

test('the user’s options come first and stay as they are', () => {
  expect(nodeOptions(' --max-old-space-size=512 --require "./a b.cjs" ', '/agent.cjs', true)).toBe(
    '--max-old-space-size=512 --require "./a b.cjs" --expose-gc --require "/agent.cjs"',
  );
});

test.each([
  ['/with spaces/agent.cjs', '--require "/with spaces/agent.cjs"'],
  ['C:\\Program Files\\agent.cjs', '--require "C:\\\\Program Files\\\\agent.cjs"'],
  ['/a "quoted" folder/agent.cjs', '--require "/a \\"quoted\\" folder/agent.cjs"'],
])('%s is quoted as Node.js reads it', (path, expected) => {
  expect(nodeOptions(undefined, path, false)).toBe(expected);
});

test('an older Node.js is recognised by its refusal', () => {
  expect(refusesExposeGc(['', '/usr/bin/node: --expose-gc is not allowed in NODE_OPTIONS'])).toBe(true);
  expect(refusesExposeGc(['node: --inspect-nothing is not allowed in NODE_OPTIONS'])).toBe(false);
});
