import { readdirSync, readFileSync } from 'node:fs';
import { type KnownLeak, readEntry } from './entry.ts';

/** The files of a folder by their names; the build puts what they hold in place of the call. */
function filesIn(folder: URL): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

let table: readonly KnownLeak[] | null = null;

/** Every published leak that is known, by the names of their files. Read when it is first asked for. */
export function knownLeaks(): readonly KnownLeak[] {
  table ??= Object.entries(filesIn(new URL('../../known-leaks/', import.meta.url))).map(([name, text]) =>
    readEntry(name.replace(/\.json$/, ''), text),
  );
  return table;
}
