/** The leaky side of every published leak. */
import { join } from 'node:path';
import { cases, environmentFor, prepared } from '../verdict/corpus.ts';
import type { KnownLeak } from './leak.ts';
import { markedLine } from './marked-line.ts';

export async function published(): Promise<readonly KnownLeak[]> {
  return (await cases(false)).map((one) => ({
    group: 'corpus',
    name: `corpus ${one.name}`,
    volley: one.volley ?? 150,
    async prepare() {
      const { where, package: name, files, own } = one.blame;
      return {
        cwd: await prepared(one, 'leaky'),
        words: ['npm', 'start'],
        // The check itself says `production` where nothing is said.
        env: { ...environmentFor(one), ...(one.env.NODE_ENV === '' ? { NODE_ENV: 'development' } : {}) },
        route: one.route,
        ...(one.pattern ? { pattern: one.pattern } : {}),
        ...(one.load ? { load: one.load } : {}),
        framework: null,
        truth: {
          where,
          own: own.mark === null ? own.file : markedLine(join(await prepared(one, 'leaky')), own.mark),
          dependency: where === 'dependency' && name !== null ? { name, files } : null,
          heldBy: null,
        },
      };
    },
  }));
}
