import { AsyncLocalStorage, createHook } from 'node:async_hooks';
import { type IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { askEachSecond, askForDate } from './date-header.ts';

/** Set in which context: that of a request, or none. */
const contexts: Array<'request' | 'none'> = [];
const storage = new AsyncLocalStorage<'request'>();
const hook = createHook({
  init(_id, kind) {
    if (kind === 'Timeout' && new Error().stack?.includes('node:internal/http')) contexts.push(storage.getStore() ?? 'none');
  },
}).enable();
afterAll(() => hook.disable());

/** What an app does for a request, in the context of it. */
const answer = () =>
  storage.run('request', () =>
    new ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 } as IncomingMessage).writeHead(200),
  );

const nextSecond = () => setTimeout(1000 - (Date.now() % 1000) + 5);

it('the timer of the Date header belongs to no request, where the text is asked for before one is answered', async () => {
  await nextSecond();
  answer();
  expect(contexts.splice(0)).toContain('request');
  await askEachSecond();
  for (let second = 0; second < 2; second += 1) {
    await nextSecond();
    // The timer that forgets the text may be late, and then requests come before it is forgotten.
    while (!askForDate()) await setTimeout(1);
    answer();
  }
  expect(contexts.length).toBeGreaterThan(0);
  expect(contexts).not.toContain('request');
});
