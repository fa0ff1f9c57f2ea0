/** What keeps the figures of a server that was found running from being a verdict. */
import type { Judgement } from '../judge/judge.ts';
import type { Arm } from '../measure/measurement.ts';
import { type Problem, problem } from '../problems.ts';
import type { RunningServer } from '../server/server.ts';

/** null: nothing does. */
export function caveatOf({ found }: RunningServer, { samples, volleys }: Arm, { arm }: Judgement): Problem | null {
  const requests = samples.at(-1)?.requests ?? 0;
  const answeredMs = volleys.map(({ p50Ms }) => p50Ms).sort((a, b) => a - b)[volleys.length >> 1] ?? 0;
  if (found?.caveat === 'unread') return problem('memory-unread', { requests, answeredMs });
  if (found?.caveat !== 'metrics') return null;
  const { low = 0, high = 0 } = arm?.growth.js ?? {};
  const [first, last] = [samples[0]?.total.rss ?? 0, samples.at(-1)?.total.rss ?? 0];
  return problem('metrics-only', { requests, answeredMs, low, high, rss: last - first });
}
