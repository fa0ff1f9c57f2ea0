import { expect, test } from 'vitest';
import { nodeOptions, refusesExposeGc } from './node-options.ts';

test('the user’s options come first and stay as they are', () => {
  expect(
    nodeOptions(' --max-old-space-size=512 --require "./a b.cjs" ', { agentPath: '/agent.cjs', exposeGc: true, snapshotIn: null }),
  ).toBe('--max-old-space-size=512 --require "./a b.cjs" --expose-gc --require "/agent.cjs"');
});

test.each([
  ['/with spaces/agent.cjs', '--require "/with spaces/agent.cjs"'],
  ['C:\\Program Files\\agent.cjs', '--require "C:\\\\Program Files\\\\agent.cjs"'],
  ['/a "quoted" folder/agent.cjs', '--require "/a \\"quoted\\" folder/agent.cjs"'],
])('%s is quoted as Node.js reads it', (path, expected) => {
  expect(nodeOptions(undefined, { agentPath: path, exposeGc: false, snapshotIn: null })).toBe(expected);
});

test('a snapshot of a full heap lies in the folder that is named, spaces and all', () => {
  expect(nodeOptions('--diagnostic-dir=/mine', { agentPath: '/agent.cjs', exposeGc: true, snapshotIn: '/a folder' })).toBe(
    '--diagnostic-dir=/mine --expose-gc --diagnostic-dir="/a folder" --require "/agent.cjs"',
  );
});

test('an older Node.js is recognised by its refusal', () => {
  expect(refusesExposeGc(['', '/usr/bin/node: --expose-gc is not allowed in NODE_OPTIONS'])).toBe(true);
  expect(refusesExposeGc(['node: --inspect-nothing is not allowed in NODE_OPTIONS'])).toBe(false);
});
