import { LIMIT, type Method } from './method.ts';

const REQUESTS = 1000;

/** `heapUsed` after a forced collection, 1000 requests, `heapUsed` after a forced collection. */
export const beforeAndAfter: Method = async ({ boot, hammer }) => {
  await using server = await boot();
  const started = performance.now();
  await hammer(server, 1);
  const before = (await server.sample()).total.heapUsed;
  await hammer(server, REQUESTS);
  const perRequest = ((await server.sample()).total.heapUsed - before) / REQUESTS;
  return {
    leaking: perRequest > LIMIT,
    requests: REQUESTS + 1,
    ms: performance.now() - started,
    figure: `${Math.round(perRequest)} B`,
  };
};
