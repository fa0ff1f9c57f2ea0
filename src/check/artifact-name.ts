import { createHash } from 'node:crypto';

/** Characters. Some file systems take 255 bytes, and endings come after it. */
const longestName = 80;

/** A file's name for a route: readable, and never that of another route. */
export function fileName(route: string): string {
  if (route === '/') return 'root';
  const readable = route
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, longestName);
  const isPlain = route === `/${readable}` && readable.toLowerCase() === readable && readable !== 'root';
  return isPlain ? readable : `${readable || 'route'}-${createHash('sha1').update(route).digest('hex').slice(0, 8)}`;
}
