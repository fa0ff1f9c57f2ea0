/** From what a finding says of a leak to the published leak that it is. Nothing is recognized by the name of a package alone. */
import type { LoadName } from '../loads/loads.ts';
import type { KnownLeak, Mark } from './entry.ts';
import { type Installed, versionsOf } from './installed.ts';
import { fixFor, hasLeak } from './versions.ts';

interface InPackage {
  readonly name: string;
  readonly version: string | null;
  readonly file: string;
  readonly function?: string | undefined;
}

interface Step {
  readonly name: string;
  /** First properties of a plain object. */
  readonly keys?: readonly string[] | undefined;
  readonly file?: string | null | undefined;
}

/** What is known of a leak; a part of the report's finding. Files of packages are relative to them, or have `node_modules` in their path. */
export interface LeakFacts {
  /** The load under which it leaks, where others were steady; absent: any. */
  readonly load?: LoadName | undefined;
  readonly suspects: readonly {
    readonly file: string;
    readonly function: string;
    readonly owner?: string | undefined;
    readonly dependency?: InPackage | null | undefined;
    readonly stack?: readonly { readonly file: string; readonly function: string; readonly owner: string }[] | undefined;
  }[];
  readonly paths?:
    | readonly {
        readonly steps: readonly Step[];
        readonly container: { readonly class: string; readonly name: string | null };
      }[]
    | undefined;
  readonly containers?:
    | readonly {
        readonly class: string;
        readonly name: string | null;
        readonly addedAt: { readonly dependency: InPackage | null } | null;
      }[]
    | undefined;
}

/** A published leak that a finding was recognized as. */
export interface Recognized {
  readonly id: string;
  /** The package, and its version here. */
  readonly package: string;
  readonly version: string;
  readonly issue: string;
  readonly address: string;
  readonly fault: KnownLeak['fault'];
  /** The version to upgrade to; null: none fixes it. */
  readonly fixed: string | null;
  readonly what: string;
  readonly change: string;
}

/** A place in the code of a package. */
interface Place {
  readonly package: string;
  readonly file: string;
  readonly function: string;
}

/** The published leaks that this one is, by the marks of each; none in most cases. */
export function recognize(facts: LeakFacts, installed: Installed, table: readonly KnownLeak[]): readonly Recognized[] {
  const places = placesIn(facts);
  return table.flatMap((known) => {
    if (!known.marks.some((mark) => bears(mark, known, places, facts))) return [];
    const here = versionHere(known, facts, installed);
    return here ? [published(known, here)] : [];
  });
}

/** What a report says of a published leak that an installed version has. */
export function published(known: KnownLeak, here: { readonly name: string; readonly version: string }): Recognized {
  const { id, issue, address, fault, what, change } = known;
  return { id, package: here.name, version: here.version, issue, address, fault, fixed: fixFor(known, here.version), what, change };
}

/** The version in which it leaks. Where several are installed and none is named, all must have the leak. */
function versionHere(known: KnownLeak, facts: LeakFacts, installed: Installed): { name: string; version: string } | null {
  for (const name of known.packages) {
    const named = versionsNamed(facts, name);
    const versions = named.length > 0 ? named : versionsOf(installed, name);
    const [first] = versions;
    if (first !== undefined && versions.every((version) => hasLeak(known, version))) return { name, version: first };
  }
  return null;
}

const versionsNamed = ({ suspects, containers = [] }: LeakFacts, name: string): readonly string[] =>
  [...suspects.map(({ dependency }) => dependency), ...containers.map(({ addedAt }) => addedAt?.dependency)].flatMap((one) =>
    one?.name === name && one.version !== null ? [one.version] : [],
  );

function bears(mark: Mark, { packages }: KnownLeak, places: readonly Place[], { load, paths = [], containers = [] }: LeakFacts): boolean {
  const { files, function: name, held, container } = mark;
  if (mark.load !== undefined && mark.load !== load) return false;
  const inside = mark.in === undefined ? packages : [mark.in];
  const isThere = (place: Place) =>
    inside.includes(place.package) &&
    (files ?? ['']).some((end) => `/${place.file}`.endsWith(end === '' ? '' : `/${end}`)) &&
    (name === undefined || place.function === name);
  if ((held === undefined || files !== undefined || name !== undefined) && !places.some(isThere)) return false;
  const fitting = paths.filter((path) => held === undefined || inOrder(held, path.steps));
  if (held !== undefined && fitting.length === 0) return false;
  if (container === undefined) return true;
  return fitting.some((path) => path.container.class === container) || containers.some((one) => one.class === container);
}

/** Whether steps of these names follow each other, with any others between them. */
function inOrder(names: readonly string[], steps: readonly Step[]): boolean {
  let found = 0;
  for (const { name, keys = [] } of steps) if (found < names.length && [name, ...keys].includes(names[found]!)) found++;
  return found === names.length;
}

function placesIn({ suspects, paths = [], containers = [] }: LeakFacts): readonly Place[] {
  const dependencies = [...suspects.map(({ dependency }) => dependency), ...containers.map(({ addedAt }) => addedAt?.dependency)];
  return [
    ...dependencies.flatMap((one) => (one ? [{ package: one.name, file: one.file, function: one.function ?? '' }] : [])),
    ...suspects.flatMap(({ stack = [] }) =>
      stack.flatMap(({ file, function: name, owner }) => (owner === 'own' ? [] : placeOf(file, name))),
    ),
    ...suspects.flatMap(({ file, function: name, dependency }) =>
      dependency?.file === file ? [{ package: dependency.name, file, function: name }] : [],
    ),
    ...paths.flatMap(({ steps }) => steps.flatMap(({ file, name }) => (file?.includes(folder) ? placeOf(file, name) : []))),
  ];
}

const folder = 'node_modules/';

/** `@scope/name/file`, as frames of a package are written, or a path into `node_modules`. */
function placeOf(path: string, name: string): readonly Place[] {
  const parts = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(path.split(folder).at(-1) ?? '');
  return parts ? [{ package: parts[1]!, file: parts[2]!, function: name }] : [];
}
