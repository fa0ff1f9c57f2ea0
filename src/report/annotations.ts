import { leaksOf } from '../findings/leaks.ts';
import type { Finding, Report, ReportedAttribution, Suspect } from '../findings/report.ts';
import { sameTrouble, type Trouble } from '../findings/same-trouble.ts';
import { type Problem, wordsOf } from '../problems.ts';
import { count, ended } from '../words.ts';
import { whySentence } from './attribution-words.ts';
import { causeWords } from './cause-words.ts';
import { comparedSentence } from './compared.ts';
import { headline, isOwn, position } from './headline.ts';
import { byImportance, outcome } from './outcome.ts';
import { pathWords, retainedByText } from './path-words.ts';
import { placeOf } from './place.ts';
import { brief } from './plain-text.ts';
import { routeName, routeNames } from './route-names.ts';
import { sentenceOf } from './sentence.ts';
import { wouldLast } from './survival.ts';
import { plainVoice } from './voice.ts';
import { warningWords } from './warning-words.ts';

/** A remark beside a line of the pull request, or above all files. Plain text. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Path in the repository. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}

/** Longest text that the pull request's page still shows well. */
const longest = 1000;

const name = (words: string): string => brief(words, 200);
const text = (words: string): string => brief(words, longest);

/** One remark for all routes that leak by the same line: GitHub shows ten, and a line needs one. */
function ofLeaks(leaks: readonly [Finding, ...Finding[]], report: Report): Annotation {
  const [worst, ...others] = leaks;
  const suspect = worst.suspects.find(isOwn);
  const { attribution } = worst;
  const cause = attribution?.cause && causeWords(attribution.cause);
  const why = attribution ? whySentence(attribution) : null;
  const held = attribution ? heldBy(suspect, attribution) : null;
  const message = [
    ...(cause ? [text(ended(cause.what)), text(ended(cause.change))] : []),
    ...(why === null ? [] : [`No line was found: ${text(ended(why))}`]),
    text(`${name(routeName(worst))}: ${ended(sentenceOf(worst))}`),
    wouldLast(worst, report),
    comparedSentence(worst),
    ...(held === null ? [] : [`Held by ${text(held)}.`]),
    ...(others.length === 0 ? [] : [`The same line leaks on ${routeNames(others, name)}.`]),
  ];
  const place = placeOf(worst);
  const title = headline(worst, plainVoice);
  return {
    level: levelOf(worst),
    title: text(others.length === 0 ? title : `${title}; and ${count(others.length, 'more route')}`),
    message: message.filter((line) => line !== null).join('\n'),
    ...(place ? { file: place.file, line: place.line, ...(place.column === null ? {} : { column: place.column }) } : {}),
  };
}

/** What holds what this line keeps; for a remark on no line, what holds most. */
function heldBy(suspect: Suspect | undefined, attribution: ReportedAttribution): string | null {
  if (suspect) return retainedByText(suspect, attribution);
  const [chief] = attribution.paths ?? [];
  return chief ? pathWords(chief) : null;
}

/** A leak that was there before must not pass unseen; one that the configuration knows of is known. */
const levelOf = ({ tolerated }: Finding): Annotation['level'] => (tolerated === 'known' ? 'notice' : tolerated ? 'warning' : 'error');

/** Leaks by the line that gets the remark, in their order; one without such a line stands alone. */
function byLine(leaks: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<unknown, [Finding, ...Finding[]]>();
  for (const leak of leaks) {
    const suspect = leak.suspects.find(isOwn);
    const key = suspect ? position(suspect) : leak;
    const group = groups.get(key);
    if (group) group.push(leak);
    else groups.set(key, [leak]);
  }
  return [...groups.values()];
}

function ofProblem(title: string, problem: Problem): Annotation {
  const { what, saw, change } = wordsOf(problem);
  return { level: 'warning', title: text(title), message: [what, ...saw.slice(-5), change].map(text).join('\n') };
}

const ofWarnings = ({ route, warnings = [] }: Finding): Annotation => ({
  level: 'warning',
  title: text(`${name(route)} is steady, with a warning`),
  message: warnings.map((one) => text(ended(warningWords(one)))).join('\n'),
});

/**
 * The remarks of a run, the most important first: GitHub shows ten of each kind. Leaks are errors on their suspected line, open
 * questions and leaks of the base warnings, leaks that the configuration knows of notices; a run without any of them has none.
 */
export function annotations(report: Report): readonly Annotation[] {
  const routes = byImportance(report.routes);
  const unproven = ({ routes: kept, problem }: Trouble): Annotation =>
    ofProblem(`Could not tell whether ${routeNames(kept, name)} ${kept.length === 1 ? 'leaks' : 'leak'}`, problem);
  const leaks = byLine(routes.filter((f) => f.verdict === 'leaking').flatMap(leaksOf)).map((same) => ofLeaks(same, report));
  const warned = routes.filter(({ verdict, warnings = [] }) => verdict === 'steady' && warnings.length > 0);
  const stopped = report.routes.length === 0 ? outcome(report, plainVoice) : 'The check did not finish';
  return [
    ...leaks.filter(({ level }) => level === 'error'),
    ...report.problems.map((problem) => ofProblem(stopped, problem)),
    ...sameTrouble(routes.filter((f) => f.verdict === 'unproven')).map(unproven),
    ...leaks.filter(({ level }) => level !== 'error'),
    ...warned.map(ofWarnings),
  ];
}
