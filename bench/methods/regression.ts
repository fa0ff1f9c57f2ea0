import { LIMIT, type Method } from './method.ts';

const WARM_UP = 300;
const VOLLEYS = 10;
const VOLLEY = 100;

/** Least squares through `heapUsed` after each of ten volleys, collections forced, with the V8 flags of production. */
export const regression: Method = async ({ boot, hammer }) => {
  await using server = await boot();
  const started = performance.now();
  await hammer(server, WARM_UP);
  const heap: number[] = [];
  for (let volley = 0; volley < VOLLEYS; volley += 1) {
    await hammer(server, VOLLEY);
    heap.push((await server.sample()).total.heapUsed);
  }
  const slope = leastSquares(heap) / VOLLEY;
  return {
    leaking: slope > LIMIT,
    requests: WARM_UP + VOLLEYS * VOLLEY,
    ms: performance.now() - started,
    figure: `${Math.round(slope)} B`,
  };
};

/** Slope for x = 0, 1, 2, … */
function leastSquares(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const covariance = values.reduce((sum, value, x) => sum + (x - middle) * (value - mean), 0);
  return covariance / values.reduce((sum, _, x) => sum + (x - middle) ** 2, 0);
}
