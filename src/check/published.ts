import type { Attributed } from '../findings/attributed.ts';
import { gathered, type Installed, merged, versionsOf } from '../known/installed.ts';
import { installedAt } from '../known/installed-at.ts';
import { recognize } from '../known/recognize.ts';
import { knownLeaks } from '../known/table.ts';
import type { LoadName } from '../loads/loads.ts';

/**
 * What is installed for an app, and the Node.js that serves it. A lockfile that cannot be read costs the versions alone.
 * @param node null: not known
 */
export async function installedFor(cwd: string, node: string | null): Promise<Installed> {
  const source = await installedAt(cwd).catch(() => null);
  return merged(source?.installed ?? gathered([]), gathered(node === null ? [] : [['node', node]]));
}

/** Adds which versions are installed of the packages that the stacks of the suspects go through. */
export function withPackages(found: Attributed, installed: Installed): Attributed {
  const frames = found.suspects.flatMap(({ stack = [] }) => stack);
  const named = frames.flatMap(({ file, owner }) => (owner === 'framework' || owner === 'dependency' ? packageOf(file) : []));
  const packages = [...new Set(named)].slice(0, mostPackages).map((name) => {
    const [version = null, ...others] = versionsOf(installed, name);
    // Of several versions nobody knows which one it was.
    return { name, version: others.length === 0 ? version : null };
  });
  return packages.length === 0 ? found : { ...found, attribution: { ...found.attribution, packages } };
}

const mostPackages = 30;

/** `@scope/name` or `name`, before the file within it. */
const packageOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Adds the published leaks that this one is.
 * @param load the one under which it leaks; undefined: several at once
 */
export function withPublished(found: Attributed, installed: Installed, load: LoadName | undefined): Attributed {
  const { suspects, attribution } = found;
  const { paths, containers } = attribution;
  const published = recognize({ load, suspects, paths, containers }, installed, knownLeaks()).slice(0, most);
  return published.length === 0 ? found : { suspects, attribution: { ...attribution, published: published.map((one) => ({ ...one })) } };
}

/** A leak that fits more entries fits none of them well. */
const most = 3;
