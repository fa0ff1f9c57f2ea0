/** What a server says with every request while it answers 200: that it renders an empty shell, or fails and falls back. */
import type { Arm } from '../measure/measurement.ts';
import { asksForThePage, laterHalf } from './later-half.ts';
import { isRemarkable } from './remarkable.ts';

export interface Logged {
  /** The first lines of it, with the values of one request. */
  readonly lines: readonly string[];
  /** Judged requests at which the first of these lines came, and all of them. */
  readonly logged: number;
  readonly requests: number;
}

/** Share of the requests of a volley that is nearly all of them: the last lines of a volley may be on their way. */
const NEARLY_ALL = 0.9;
/** Lines of a message that runs over several. */
const MOST_LINES = 3;

/** Of the last process that shows it; null where none does. @param arms those of one load */
export function loggedIn(arms: readonly Arm[]): Logged | null {
  return arms.filter(asksForThePage).flatMap(loggedBy).at(-1) ?? null;
}

function loggedBy({ volleys, printed = [] }: Arm): readonly Logged[] {
  const statuses = new Set(volleys.flatMap(({ answers }) => answers?.kinds.map(({ status }) => status) ?? []));
  const requests = volleys.map(({ expected }) => expected);
  const steadily = printed.filter(({ counts }) => {
    const later = laterHalf(requests.map((of, i) => ({ of, count: counts[i] ?? 0 })));
    return later.length > 0 && later.every(({ of, count }) => count >= NEARLY_ALL * of);
  });
  const [head, ...remarkable] = steadily.filter(({ stream, example }) => isRemarkable({ stream, text: example }, statuses));
  if (!head) return [];
  // On standard error that is also what a message goes on with, such as a stack.
  const rest = remarkable.filter(({ stream }) => stream === head.stream);
  return [
    {
      lines: [head, ...rest].slice(0, MOST_LINES).map(({ example }) => example.trim()),
      logged: requests.reduce((sum, of, i) => sum + Math.min(of, head.counts[i] ?? 0), 0),
      requests: requests.reduce((sum, of) => sum + of, 0),
    },
  ];
}
