import { readFileSync } from 'node:fs';

/** The version of this program. Read at run time, from beside `src` and `dist` alike, so that a release changes no built file. */
export function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
