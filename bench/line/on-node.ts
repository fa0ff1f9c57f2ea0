/** The same leaks on another version of Node.js than the one that runs the bench. */
import { delimiter, dirname } from 'node:path';
import { prepareNode } from '../../e2e/prepare-app.ts';
import { markdownTable } from '../document.ts';
import type { KnownLeak } from './leak.ts';
import { mainRows, mainTitles, type Scored } from './section.ts';

export const otherVersions = [22, 24] as const;
export type OtherVersion = (typeof otherVersions)[number];

/** `bench/results/NAME.jsonl` of a version. */
export const ledgerOf = (version: OtherVersion) => `line-node${version}` as const;

/** Throws where there is no such version to be had. */
export async function onNode(leak: KnownLeak, version: OtherVersion): Promise<KnownLeak> {
  const folder = dirname(await prepareNode(version));
  return {
    ...leak,
    prepare: async () => {
      const page = await leak.prepare();
      return { ...page, env: { ...page.env, PATH: `${folder}${delimiter}${page.env.PATH}` } };
    },
  };
}

/** One row for each group of leaks and version; empty where nobody looked. */
export function versionsTable(all: ReadonlyArray<{ readonly version: OtherVersion; readonly seen: readonly Scored[] }>): string {
  const rows = all.flatMap(({ version, seen }) => mainRows(seen).map((row) => [version, ...row]));
  return rows.length === 0 ? '' : markdownTable(['Node.js', ...mainTitles], rows);
}
