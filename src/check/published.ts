import type { Attributed } from '../findings/attributed.ts';
import { gathered, type Installed, merged } from '../known/installed.ts';
import { installedAt } from '../known/installed-at.ts';
import { recognize } from '../known/recognize.ts';
import { knownLeaks } from '../known/table.ts';

/**
 * What is installed for an app, and the Node.js that serves it. A lockfile that cannot be read costs the versions alone.
 * @param node null: not known
 */
export async function installedFor(cwd: string, node: string | null): Promise<Installed> {
  const source = await installedAt(cwd).catch(() => null);
  return merged(source?.installed ?? gathered([]), gathered(node === null ? [] : [['node', node]]));
}

/** Adds the published leaks that this one is. */
export function withPublished(found: Attributed, installed: Installed): Attributed {
  const { suspects, attribution } = found;
  const { paths, containers } = attribution;
  const published = recognize({ suspects, paths, containers }, installed, knownLeaks()).slice(0, most);
  return published.length === 0 ? found : { suspects, attribution: { ...attribution, published: published.map((one) => ({ ...one })) } };
}

/** A leak that fits more entries fits none of them well. */
const most = 3;
