import type { Finding } from '../../findings/report.ts';
import { sentenceOf } from '../sentence.ts';

/** What each verdict rests on, in one sentence. Codes without words here are explained by the problem that came with them. */
const words: Readonly<Record<string, string>> = {
  flat: 'No channel grew by more than its limit: steady.',
  'levelled-off': 'Memory grew at first (a cache that filled, modules that were loaded) and then stopped: steady.',
  'released-after-a-while': 'Memory grew under load and was freed once the requests stopped: something held it only for a while. Steady.',
  'forgotten-in-time':
    'Memory grew under load, and was gone each time the clock of the process was moved on: the server keeps it for a while only. Steady.',
  'bounded-by-package': 'What grows is a cache of a package that has a limit, and takes little memory when it is full: steady.',
  'grows-without-requests':
    'The server grows over time, even without requests. This route does not cause that growth, so it was subtracted. Steady.',
  grows: 'Memory grew with every request, to the end, and by the same amount in more than one fresh process: leaking.',
  'out-of-memory': 'The server ran out of heap under this load: leaking.',
  'held-by-long-timers':
    'Most requests leave a timer that runs longer than the check can wait; what it holds may be freed later: inconclusive.',
  undecided: 'The growth is neither clearly below nor clearly above the limit: inconclusive.',
};

const again = 'Memory grew with every request, to the end, in two looks at the one process that runs, and was counted exactly: leaking.';

/** Why a finding has its verdict. */
export const reasonWords = (finding: Finding): string =>
  finding.reason === 'grows' && finding.arms.some(({ found }) => found)
    ? again
    : Object.hasOwn(words, finding.reason)
      ? (words[finding.reason] ?? '')
      : sentenceOf(finding);
