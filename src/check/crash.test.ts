import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { onCrash } from './crash.ts';

class Ended extends Error {}

function world() {
  const exits: unknown[] = [];
  const exit = (code?: unknown): never => {
    exits.push(code);
    throw new Ended();
  };
  return { exits, world: Object.assign(new EventEmitter(), { exit, exitCode: undefined as number | undefined }) };
}

test.each([
  [undefined, 2],
  [0, 2],
  [1, 1],
])('an error that nobody caught ends the check with what it has, whose exit status was %s', (exitCode, expected) => {
  const { world: around, exits } = world();
  const stop = new AbortController();
  const said: unknown[] = [];
  const release = onCrash(around as never, stop, (error) => said.push(error));
  const error = new Error('EMFILE');
  around.emit('uncaughtException', error);
  expect({ said, reason: stop.signal.reason, exits }).toEqual({ said: [error], reason: 'crash', exits: [] });
  around.exitCode = exitCode;
  around.emit('exit');
  expect(around.exitCode).toBe(expected);
  // One after that: nothing is left to wait for.
  expect(() => around.emit('unhandledRejection', error)).toThrow(Ended);
  expect([said.length, exits]).toEqual([1, [expected]]);
  release();
  expect(around.listenerCount('uncaughtException')).toBe(0);
});
