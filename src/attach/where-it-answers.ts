/** Where the process that was attached to answers, asked of itself. */
import { z } from 'zod';
import type { InspectorAddress } from '../config/settings.ts';
import { CheckError, problem } from '../problems.ts';
import type { Visited } from './visited.ts';

/** The process is not trusted. */
const listening = z.array(z.object({ port: z.int().min(1).max(65_535), secure: z.boolean() })).max(100);

/**
 * The URL of its only HTTP server. The host is that of the inspector: where one of its ports is forwarded to, the other may be as well.
 * @throws CheckError `address-unknown` where it has none, or several
 */
export async function whereItAnswers(visited: Visited, { host, text }: Pick<InspectorAddress, 'host' | 'text'>): Promise<string> {
  const urls = await urlsOf(visited, host);
  const [first, ...others] = urls;
  if (first === undefined || others.length > 0) throw new CheckError(problem('address-unknown', { address: text, offers: urls }));
  return first;
}

async function urlsOf(visited: Visited, host: string): Promise<readonly string[]> {
  try {
    const said = await visited.call('listening', await visited.objectsOf(await visited.handle('serverPrototype')));
    const at = host.includes(':') ? `[${host}]` : host;
    // One server may be bound to two addresses of one port.
    return [...new Set(listening.parse(said).map(({ port, secure }) => `${secure ? 'https' : 'http'}://${at}:${port}`))];
  } finally {
    await visited.done();
  }
}
