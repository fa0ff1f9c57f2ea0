/** Which requests for the data of a page its server understands. */
import type { Settings } from '../config/settings.ts';
import type { DataRequest } from '../loads/load.ts';
import { answeredFromCache } from './answered-from-cache.ts';
import { isExpected } from './hammer.ts';
import { probe } from './probe.ts';

/**
 * Those that are answered with what they ask for, each asked once: a route that takes any path answers them with a page.
 * Throws the reason of the signal when aborted.
 * @param path of the page, as it is requested
 */
export async function fitData(
  requests: readonly DataRequest[],
  path: string,
  { origin, settings, signal }: { readonly origin: string; readonly settings: Settings; readonly signal: AbortSignal },
): Promise<readonly DataRequest[]> {
  const answered: DataRequest[] = [];
  for (const one of requests) {
    const request = { method: 'GET', ...one.of(path) } as const;
    const seen = await probe({ ...settings, expectText: null, origin, request }, signal);
    if (seen === null || !(isOk(seen.status) || isExpected(settings.expectStatus, seen.status))) continue;
    const type = (seen.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
    if ((one.type === null || one.type === type) && answeredFromCache(seen.headers) === null) answered.push(one);
  }
  return answered;
}

const isOk = (status: number): boolean => status >= 200 && status < 300;
