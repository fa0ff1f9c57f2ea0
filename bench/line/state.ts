import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sourcesIn } from '../../e2e/app-cache.ts';

/** Changes with what finds lines. */
export async function stateOfAttribution(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['agent', 'attribute', 'code', 'heap'])
    for (const path of await sourcesIn(fileURLToPath(new URL(`../../src/${folder}`, import.meta.url))))
      if (!path.includes('.test')) hash.update(await readFile(path));
  return hash.digest('hex').slice(0, 8);
}
