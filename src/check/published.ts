import type { Attributed } from '../findings/attributed.ts';
import type { Installed } from '../known/installed.ts';
import { recognize } from '../known/recognize.ts';
import { knownLeaks } from '../known/table.ts';

/** Adds the published leaks that this one is. */
export function withPublished(found: Attributed, installed: Installed): Attributed {
  const { suspects, attribution } = found;
  const { paths, containers } = attribution;
  const published = recognize({ suspects, paths, containers }, installed, knownLeaks()).slice(0, most);
  return published.length === 0 ? found : { suspects, attribution: { ...attribution, published: published.map((one) => ({ ...one })) } };
}

/** A leak that fits more entries fits none of them well. */
const most = 3;
