import { expect, test } from 'vitest';
import { findsTaken } from './free-port.ts';

test.each([
  ['Node.js', 'Error: listen EADDRINUSE: address already in use 127.0.0.1:12345'],
  ['Node.js, every address', 'Error: listen EADDRINUSE: address already in use :::12345'],
  ['a framework', '[ERROR] Port 12345 is already in use'],
])('a port that was taken is recognised by what the server says: %s', (_, line) => {
  expect(findsTaken(['starting', line], 12_345)).toBe(true);
  expect(findsTaken(['starting', line], 1234)).toBe(false);
  expect(findsTaken(['starting', line], 2345)).toBe(false);
});

test('a port that is only named was not taken', () => {
  expect(findsTaken(['Listening on http://127.0.0.1:12345', 'The name is already in use'], 12_345)).toBe(false);
});
