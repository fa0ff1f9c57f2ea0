/** Finds the version that brought a leak: tries the bad end, the good end, and then what the versions themselves say to try. */
import type { Surroundings } from '../check/run.ts';
import type { Settings } from '../config/settings.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import type { Finding, Report } from '../findings/report.ts';
import { CheckError, type Problem, problem, wordsOf } from '../problems.ts';
import { sentenceOf } from '../report/sentence.ts';
import { count } from '../words.ts';
import { triesLeft } from './search.ts';
import type { Answer, Found, Version, Versions } from './versions.ts';

/** What was found, as data. */
export interface Bisected extends Found {
  readonly kind: Versions['kind'];
  /** The leak, as it is in `first`. */
  readonly finding: Finding;
  readonly tried: number;
  readonly skipped: number;
  /** How many versions there were. */
  readonly among: number;
  /** What is known of them from earlier runs, and where that is kept; null: nothing is. */
  readonly known: { readonly count: number; readonly folder: string } | null;
}

/** What trying a version showed. */
interface Tried {
  readonly answer: Answer;
  readonly finding: Finding | null;
  /** Why it could not be told. */
  readonly why: Problem | null;
  /** Whether an earlier run told it. */
  readonly isKnown: boolean;
}

export interface Bisecting {
  readonly around: Surroundings;
  readonly check: (settings: Settings, around: Surroundings) => Promise<Report>;
}

/**
 * @param versions is disposed of by who made it
 * @throws CheckError `bisect-no-leak`, `bisect-leaks-before`, `bisect-untold` where the ends do not differ; `interrupted`
 */
export async function bisect(versions: Versions, { around, check }: Bisecting): Promise<Bisected> {
  const known = new Map<string, Promise<Tried>>();
  let leak: Finding | null = null;
  const attempt = (version: Version, left: number): Promise<Tried> => {
    const before = known.get(version.content);
    if (before) return before;
    note(around, `${nameOf(versions, version)}: ${left > 0 ? `about ${count(left, 'version')} left to try` : 'the last one to try'}`);
    const trying = tried(version, leak, { versions, around, check });
    known.set(version.content, trying);
    return trying.then((one) => {
      note(around, `  ${wordOf(one)}`);
      return one;
    });
  };

  const left = triesLeft(new Map(), versions.count);
  const bad = await attempt(versions.bad, left + 2);
  if (bad.answer === 'skip') throw untold(versions, versions.bad, bad);
  if (bad.answer === 'good' || bad.finding === null)
    throw new CheckError(problem('bisect-no-leak', { version: nameOf(versions, versions.bad) }));
  leak = bad.finding;
  const good = await attempt(versions.good, left + 1);
  if (good.answer === 'skip') throw untold(versions, versions.good, good);
  if (good.answer === 'bad')
    throw new CheckError(problem('bisect-leaks-before', { version: nameOf(versions, versions.good), route: leak.route }));

  const found = await versions.search(async (version, open) => (await attempt(version, open)).answer);
  const tries = await Promise.all(known.values());
  const { finding } = await attempt(found.first, 0);
  const before = tries.filter(({ isKnown }) => isKnown).length;
  const { folder } = versions.judged;
  return {
    ...found,
    kind: versions.kind,
    finding: finding ?? leak,
    tried: tries.length,
    skipped: tries.filter(({ answer }) => answer === 'skip').length,
    among: versions.count + 1,
    known: folder === null || before === 0 ? null : { count: before, folder },
  };
}

/** @param leak what is looked for; null: the worst leak there is, on any route */
async function tried(version: Version, leak: Finding | null, { versions, around, check }: Bisecting & { readonly versions: Versions }) {
  const wanted = leak === null ? [] : [leak.path];
  const before = await versions.judged.before(version, wanted);
  if (before !== null) return { ...judged(before, leak), isKnown: true };
  try {
    await using ready = await versions.prepare(version);
    const { settings } = ready;
    const routes = settings.routes.length > 0 ? settings.routes : wanted;
    const report = await check({ ...settings, routes }, { ...around, onProgress: () => {} });
    around.signal.throwIfAborted();
    const told = judged(report, leak);
    // What is inconclusive today may be told tomorrow, on a quieter machine.
    if (told.answer !== 'skip') await versions.judged.keep(version, wanted, report);
    return told;
  } catch (error) {
    if (around.signal.aborted) throw new CheckError(problem('interrupted', { signal: String(around.signal.reason) }));
    if (error instanceof CheckError) return { ...untried, why: error.problems[0] ?? null };
    throw error;
  }
}

const untried: Tried = { answer: 'skip', finding: null, why: null, isKnown: false };

/** What a report says of a leak. Exported for tests. */
export function judged(report: Report, leak: Finding | null): Tried {
  const sought = report.routes.filter(({ route, path }) => leak === null || route === leak.route || path === leak.path);
  const leaks = sought.filter(({ verdict }) => verdict === 'leaking');
  const [worst] = [...leaks].sort((a, b) => size(b) - size(a));
  if (worst) return { ...untried, answer: 'bad', finding: sameAs(leak, leaks) ?? worst };
  const open = sought.find(({ verdict, problem: why }) => verdict === 'unproven' && !isAbsent(why));
  const why = open ? open.problem : (report.problems[0] ?? null);
  if (open || (sought.length === 0 && why !== null)) return { ...untried, why };
  // A route that is not there yet leaks nothing.
  return { ...untried, answer: 'good', finding: sought[0] ?? null };
}

const size = ({ bytesPerRequest }: Finding): number => bytesPerRequest ?? Number.POSITIVE_INFINITY;

const sameAs = (leak: Finding | null, leaks: readonly Finding[]): Finding | null => {
  const wanted = leak && fingerprintOf(leak);
  return wanted === null ? null : (leaks.find((one) => fingerprintOf(one) === wanted) ?? null);
};

const isAbsent = (why: Problem | null): boolean =>
  why?.code === 'unexpected-status' && (why.args.status === 404 || why.args.status === 410);

/** What one try showed, for who waits. */
function wordOf({ answer, finding, why, isKnown }: Tried): string {
  if (answer === 'skip') return `could not be judged: ${why === null ? 'it is inconclusive' : wordsOf(why).what}`;
  const known = isKnown ? ' (from an earlier run)' : '';
  return answer === 'good' ? `no leak${known}` : `leaks${known}: ${finding === null ? '' : sentenceOf(finding)}`;
}

const untold = (versions: Versions, version: Version, { why }: Tried): CheckError =>
  new CheckError(
    problem('bisect-untold', {
      version: nameOf(versions, version),
      why: why ?? problem('unknown-problem', { code: 'unproven', what: null, saw: [], change: null }),
    }),
  );

/** "commit 1a2b3c4 (Cache pages)", "next 15.3.1". */
export const nameOf = ({ kind }: Pick<Versions, 'kind'>, { name, subject }: Version): string =>
  `${kind === 'commit' ? 'commit ' : ''}${name}${subject ? ` (${subject})` : ''}`;

const note = ({ onProgress }: Surroundings, text: string): void => onProgress({ type: 'note', text });
