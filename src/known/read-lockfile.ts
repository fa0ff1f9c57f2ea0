/** The packages that a lockfile names, whoever wrote it. */
import { parse } from 'yaml';
import { gathered, type Installed } from './installed.ts';

type Named = readonly [name: string, version: string];

/** Names of lockfiles that can be read, those that decide first. */
export const lockfileNames = ['npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'] as const;
export type LockfileName = (typeof lockfileNames)[number];

/**
 * What a lockfile installs, development included: what it says is not trusted, and what has another form is left out.
 * @throws Error where it is no JSON, or no YAML
 */
export const readLockfile = (name: LockfileName, text: string): Installed => gathered(readers[name](text));

const readers: Readonly<Record<LockfileName, (text: string) => Iterable<Named>>> = {
  'npm-shrinkwrap.json': (text) => npm(JSON.parse(text)),
  'package-lock.json': (text) => npm(JSON.parse(text)),
  'pnpm-lock.yaml': (text) => pnpm(parse(text)),
  'yarn.lock': (text) => (/^__metadata:/m.test(text) ? berry(parse(text)) : classic(text)),
  'bun.lock': (text) => bun(JSON.parse(withoutTrailingCommas(text))),
};

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const tableIn = (value: unknown, key: string): Readonly<Record<string, unknown>> => {
  const found = isTable(value) ? value[key] : null;
  return isTable(found) ? found : {};
};

/** Versions 2 and 3 list folders, version 1 nests packages in packages. */
function npm(lock: unknown): Iterable<Named> {
  const folders = tableIn(lock, 'packages');
  return Object.keys(folders).length > 0 ? npmFolders(folders) : npmNested(lock);
}

function* npmFolders(folders: Readonly<Record<string, unknown>>): Iterable<Named> {
  for (const [folder, value] of Object.entries(folders)) {
    const at = folder.lastIndexOf('node_modules/');
    if (at === -1 || !isTable(value)) continue;
    // An alias has the name of the package beside it.
    const { name = folder.slice(at + 'node_modules/'.length), version } = value;
    if (typeof name === 'string' && typeof version === 'string') yield [name, version];
  }
}

function* npmNested(value: unknown): Iterable<Named> {
  for (const [name, nested] of Object.entries(tableIn(value, 'dependencies'))) {
    if (isTable(nested) && typeof nested.version === 'string') {
      const alias = /^npm:(.+)@([^@]+)$/.exec(nested.version);
      yield alias ? [alias[1]!, alias[2]!] : [name, nested.version];
    }
    yield* npmNested(nested);
  }
}

/** `/name/1.2.3_peer` up to version 5, `/name@1.2.3(peer)` in version 6, `name@1.2.3` since. */
function* pnpm(lock: unknown): Iterable<Named> {
  for (const key of Object.keys(tableIn(lock, 'packages'))) {
    const parts = /^\/?((?:@[^/]+\/)?[^/@]+)[@/](\d[^_(]*)/.exec(key);
    if (parts) yield [parts[1]!, parts[2]!];
  }
}

function* berry(lock: unknown): Iterable<Named> {
  if (!isTable(lock)) return;
  for (const value of Object.values(lock)) {
    if (!isTable(value)) continue;
    const name = /^((?:@[^/]+\/)?[^@]+)@npm:/.exec(String(value.resolution))?.[1];
    if (name !== undefined && typeof value.version === 'string') yield [name, value.version];
  }
}

/** Yarn's first format is a format of its own: a line that names a package as it was asked for, and below it the version. */
function* classic(text: string): Iterable<Named> {
  let name: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (/^\S.*:$/.test(line)) name = classicName(line);
    const version = /^ {2}version "?([^"\s]+)"?$/.exec(line)?.[1];
    if (version !== undefined && name !== null) yield [name, version];
  }
}

/** `"@scope/name@^1.0.0", "@scope/name@^1.1.0":`, or an alias `"name@npm:other@^1.0.0":`. */
function classicName(line: string): string | null {
  const first = line.replace(/^"/, '');
  const alias = /^(?:@[^/]+\/)?[^@"]+@npm:((?:@[^/]+\/)?[^@"]+)@/.exec(first)?.[1];
  return alias ?? /^((?:@[^/]+\/)?[^@"]+)@/.exec(first)?.[1] ?? null;
}

function* bun(lock: unknown): Iterable<Named> {
  for (const value of Object.values(tableIn(lock, 'packages'))) {
    const parts = Array.isArray(value) ? /^((?:@[^/]+\/)?[^@]+)@(\d.*)$/.exec(String(value[0])) : null;
    if (parts) yield [parts[1]!, parts[2]!];
  }
}

/** Bun writes JSON with a comma behind the last of each list. */
const withoutTrailingCommas = (text: string): string =>
  text.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, quoted: string | undefined) => quoted ?? '');
