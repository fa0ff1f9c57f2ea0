import type { Ready } from '../server/ready.ts';

/** Where a server answers, from its URL. */
export function readyAt(url: string): Ready {
  const { origin, hostname, port, protocol } = new URL(url);
  return { origin, host: hostname, port: Number(port || (protocol === 'https:' ? 443 : 80)) };
}
