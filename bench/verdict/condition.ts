/** The same checks on other versions of Node.js and beside other work: their verdicts must be the same. */
import { alone, besideWords } from '../beside.ts';
import type { Ledger } from '../ledger.ts';
import { environmentWith } from './healthy-pages.ts';
import type { Circumstances } from './part.ts';

type Condition = Pick<Circumstances, 'beside' | 'node'>;

/** The key of a result: nothing is added where the check ran alone on the Node.js of the bench. */
export function keyUnder(base: string, { beside, node }: Condition): string {
  const parts = [...(node === null ? [] : [`Node ${node}`]), ...(beside === alone ? [] : [besideWords(beside)])];
  return parts.length === 0 ? base : `${base} on ${parts.join(', ')}`;
}

/** Results of one check under all conditions, the plain one first. */
export function underAll<T>(ledger: Ledger, base: string): ReadonlyArray<{ readonly key: string; readonly run: T }> {
  const own = [...ledger.results<T>()].filter(([key]) => key === base || key.startsWith(`${base} on `));
  return own.map(([key, run]) => ({ key, run })).sort((a, b) => Number(b.key === base) - Number(a.key === base));
}

/** PATH with another version of Node.js in front; nothing where none was asked for. */
export async function pathOf({ node }: Condition): Promise<NodeJS.ProcessEnv> {
  return node === null ? {} : { PATH: (await environmentWith(node)).PATH };
}

/** One row for each condition, sorted by version. */
export function byCondition<T extends { readonly key: string; readonly run: { readonly node: string } }>(
  ledger: Ledger,
  seen: readonly T[],
  cells: (own: readonly T[]) => readonly (string | number)[],
): readonly (readonly (string | number)[])[] {
  const nameOf = ({ key, run }: T) => `${major(run.node)}|${besideWords(ledger.besideOf(key))}`;
  const names = [...new Set(seen.map(nameOf))].sort();
  return names.map((name) => [...name.split('|'), ...cells(seen.filter((one) => nameOf(one) === name))]);
}

/** "v20.20.2" is "20". */
const major = (version: string) => /\d+/.exec(version)?.[0] ?? '?';
