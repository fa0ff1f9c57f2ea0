import type { Method } from './method.ts';

const REQUESTS = 2000;
/** Counted, not waited out: a collection is forced in its place. Milliseconds. */
const REST_MS = 300_000;
/** What is seen on the memory chart of a pod of 512 MB: a twentieth. Bytes. */
const VISIBLE = 25e6;

/** By hand, overnight: 2000 serial requests at one page, five minutes of rest, a look at the chart of resident memory. */
export const restAndLook: Method = async ({ boot, hammer }) => {
  await using server = await boot();
  const before = (await server.sample()).total.rss;
  const started = performance.now();
  await hammer(server, REQUESTS);
  const rise = (await server.sample()).total.rss - before;
  return {
    leaking: rise > VISIBLE,
    requests: REQUESTS,
    ms: performance.now() - started + REST_MS,
    figure: `RSS ${(rise / 1e6).toFixed(1)} MB`,
  };
};
