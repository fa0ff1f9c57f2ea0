import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the package.json of a folder says, of any form; null where there is none, or it is not JSON. */
export function packageJsonIn(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
}
