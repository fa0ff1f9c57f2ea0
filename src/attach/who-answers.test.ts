import { expect, it } from 'vitest';
import type { Visited } from './visited.ts';
import { answersItself } from './who-answers.ts';

/** A process that begins so many operations for each look, and for each request that it gets. */
function processOf(perLook: number, perRequest: (request: number) => number, others = () => 0) {
  let [begun, requests] = [1_000, 0];
  const call = async () => {
    begun += perLook + others();
    return { begun };
  };
  const ask = async () => {
    begun += perRequest(++requests);
  };
  return { visited: { call } as unknown as Visited, ask, asked: () => requests };
}

it('is the process that begins something for each request', async () => {
  const { visited, ask, asked } = processOf(3, () => 5);
  expect(await answersItself(visited, ask)).toBe(true);
  expect(asked()).toBe(8);
});

it('is not one that sleeps through all of them, or through some', async () => {
  const asleep = processOf(3, () => 0);
  expect(await answersItself(asleep.visited, asleep.ask)).toBe(false);
  expect(asleep.asked()).toBe(1);
  const inTurn = processOf(3, (request) => (request % 2 === 0 ? 0 : 5));
  expect(await answersItself(inTurn.visited, inTurn.ask)).toBe(false);
});

it('one that others ask, too, is told by its quietest moment', async () => {
  let turn = 0;
  const busy = processOf(
    3,
    () => 5,
    () => (turn++ % 2 === 0 ? 40 : 0),
  );
  expect(await answersItself(busy.visited, busy.ask)).toBe(true);
});
