/** What is worth a warning and fails nothing. */
import type { Judgement } from '../judge/judge.ts';
import { isWorthAWarning, type NativeGrowth } from '../judge/native.ts';
import type { Limit } from '../judge/verdict.ts';
import { bytes, channelName, count, interval } from '../words.ts';

/** Sentences without a full stop, for a route that was judged. */
export function warningsOf({ verdict, arm, bytesPerRequest }: Judgement, { warn }: Limit, native: NativeGrowth | null): readonly string[] {
  const grown = (growth: Parameters<typeof interval>[0]) => interval(growth).replace('+', '').replace(' (', ' per request (');
  const slow = Object.entries(arm?.growth ?? {}).filter(([, { low }]) => warn !== undefined && verdict === 'steady' && low > warn);
  return [
    ...slow.map(([name, growth]) => `${channelName(name)} grows by ${grown(growth)}, above the ${bytes(warn ?? 0)} from which on to warn`),
    ...(!arm?.growth.native && isWorthAWarning(native, bytesPerRequest ?? 0)
      ? [
          `beyond every channel RSS grows by ${grown(native)}, seen over ${count(native.requests, 'request')}; memory of native code may leak`,
        ]
      : []),
  ];
}
