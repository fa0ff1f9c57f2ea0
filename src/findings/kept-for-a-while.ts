/** What requests leave for minutes: it has an end, and who keeps it says so. */
import { keptAtOnce } from '../judge/forgotten.ts';
import type { Judgement } from '../judge/judge.ts';
import { type Problem, problem } from '../problems.ts';
import type { Attributed } from './attributed.ts';
import type { ReportedAttribution, ReportedCause } from './report.ts';

/**
 * The problem of growth that is forgotten in time, with who keeps it where that is known.
 * @param ms milliseconds after which nothing of it was there
 */
export function keptForAWhile(judgement: Judgement, ms: number, attributed: Attributed | null): Problem {
  const [first] = attributed?.suspects ?? [];
  const [known] = attributed?.attribution.published ?? [];
  return problem('kept-for-a-while', {
    ...{ bytesPerRequest: judgement.bytesPerRequest ?? 0, ms, kept: keptAtOnce(judgement, ms) },
    ...{ file: first?.file ?? null, line: first?.line ?? null, package: first?.dependency?.name ?? null },
    ...{ issue: known?.issue ?? null, fixed: known?.fixed ?? null },
  });
}

/** The attribution of what is forgotten after so many milliseconds: its causes tell when. As it was where nothing is known to be forgotten. */
export function withEnd(attribution: ReportedAttribution, why: Problem | null): ReportedAttribution {
  if (why?.code !== 'kept-for-a-while') return attribution;
  const { ms } = why.args;
  const ended = <T extends ReportedCause | null | undefined>(cause: T): T => (cause ? { ...cause, args: { ...cause.args, ms } } : cause);
  return {
    ...attribution,
    cause: ended(attribution.cause),
    ...(attribution.leaks ? { leaks: attribution.leaks.map((leak) => ({ ...leak, cause: ended(leak.cause) })) } : {}),
  };
}
