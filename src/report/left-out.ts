/** Routes that were left out on purpose, in words. */
import type { Report } from '../findings/report.ts';
import { type LeftOutWhy, leftOut } from '../findings/skipped.ts';
import { count } from '../words.ts';

/** More names than this say nothing more. */
const mostNames = 10;

const words: Readonly<Record<LeftOutWhy, (many: number, named: string) => string>> = {
  'over-limit': (many, named) => `${count(many, 'route')} over --max-routes: ${named}`,
  api: (many, named) => `${count(many, 'API route')} (--api checks them): ${named}`,
  prerendered: (many, named) => `${count(many, 'prerendered or cached route')}: ${named}`,
  'client-rendered': (many, named) => `${count(many, 'route')} that only the browser renders: ${named}`,
  cached: (many, named) => `${count(many, 'route')} that answered from a cache, no code run: ${named}`,
  redirect: (many, named) => `${count(many, 'redirect')}: ${named}`,
  ignored: (many, named) => `${count(many, 'route')} that the configuration ignores: ${named}`,
  unchanged: (many) => `${count(many, 'route')} that the change does not touch`,
};

/** All of them in one sentence; null for none. `quote` makes a name safe for where it goes. */
export function leftOutSentence(report: Report, quote: (name: string) => string): string | null {
  const parts = leftOut(report).map(({ why, routes }) => {
    const names = routes.slice(0, mostNames).map((route) => quote(route));
    return words[why](routes.length, `${names.join(', ')}${routes.length > mostNames ? ' and more' : ''}`);
  });
  const all = [...parts, ...ofOtherShards(report)];
  return all.length === 0 ? null : `Not checked: ${all.join('; ')}.`;
}

function ofOtherShards({ shard }: Report): readonly string[] {
  if (!shard) return [];
  const others = (shard.routes ?? []).filter((one) => one.shard !== shard.number).length;
  return [`${count(others, 'route')} of other shards (this is shard ${shard.number} of ${shard.of})`];
}
