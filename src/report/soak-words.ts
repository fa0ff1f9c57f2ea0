import type { Report } from '../findings/report.ts';
import { count, elapsed } from '../words.ts';

/** How long a long run was, such as "12 rounds in 8 h, resumed twice". */
export function soakWords({ rounds, activeMs, resumed }: NonNullable<Report['soak']>): string {
  const again = resumed === 0 ? '' : resumed === 1 ? ', resumed once' : `, resumed ${resumed} times`;
  return `${count(rounds.length, 'round')} in ${elapsed(activeMs)}${again}`;
}
