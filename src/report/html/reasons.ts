import type { Finding } from '../../findings/report.ts';
import { sentenceOf } from '../sentence.ts';

/** What each verdict rests on, in one sentence. Codes without words here are explained by the problem that came with them. */
const words: Readonly<Record<string, string>> = {
  flat: 'No channel grew by more than its limit: steady.',
  'levelled-off': 'Memory grew at first (a cache that filled, modules that were loaded) and then no longer did: steady.',
  'released-after-a-while':
    'Memory grew under load and was freed once the server was left alone: something held it for a time, and let go. Steady.',
  'grows-without-requests': 'The server grows with time, without any request. That growth was taken off: it is not this route’s. Steady.',
  grows: 'Memory grew with every request, to the end, and by the same amount in more than one fresh process: leaking.',
  'out-of-memory': 'The server ran out of heap under this load: leaking.',
  'held-by-long-timers':
    'Most requests leave a timer that runs longer than the check can wait; what it holds may be freed later: inconclusive.',
  'not-reproduced': 'The processes contradict each other: inconclusive.',
  undecided: 'The growth is not clearly below the limit, and not clearly above it: inconclusive.',
};

/** Why a finding has its verdict. */
export const reasonWords = (finding: Finding): string =>
  Object.hasOwn(words, finding.reason) ? (words[finding.reason] ?? '') : sentenceOf(finding);
