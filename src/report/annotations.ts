import { amount, isOwn } from './headline.ts';
import { byImportance } from './outcome.ts';
import { brief, plainText } from './plain-text.ts';
import type { Finding, Report } from './report.ts';
import { routeNames, sameTrouble, type Trouble } from './same-trouble.ts';
import { wouldLast } from './survival.ts';
import { change, ended } from './words.ts';

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

function ofLeak(finding: Finding, report: Report): Annotation {
  const suspect = finding.suspects.find(isOwn);
  const last = wouldLast(finding, report);
  const message = [
    text(ended(finding.sentence)),
    ...(last === null ? [] : [last]),
    ...(suspect
      ? [`${change(suspect.bytesPerRequest)} per request were allocated here${suspect.function ? ` in ${text(suspect.function)}` : ''}.`]
      : []),
    ...(suspect?.retainedBy ? [`Held by ${text(suspect.retainedBy)}.`] : []),
  ];
  return {
    level: 'error',
    title: text(`${name(finding.route)} ${amount(finding)}`),
    message: message.join('\n'),
    ...(suspect ? { file: plainText(suspect.file), line: suspect.line, column: suspect.column } : {}),
  };
}

const ofProblem = (title: string, problem: Report['problems'][number]): Annotation => ({
  level: 'warning',
  title: text(title),
  message: [problem.what, ...problem.saw.slice(-5), problem.change].map(text).join('\n'),
});

/**
 * The remarks of a run, the most important first: GitHub shows ten. Leaks are errors on their guilty line, open questions
 * warnings; a run without either has none.
 */
export function annotations(report: Report): readonly Annotation[] {
  const routes = byImportance(report.routes);
  const unproven = ({ routes: kept, problem }: Trouble): Annotation =>
    ofProblem(`Could not tell whether ${routeNames(kept, name)} ${kept.length === 1 ? 'leaks' : 'leak'}`, problem);
  return [
    ...routes.filter((f) => f.verdict === 'leaking').map((f) => ofLeak(f, report)),
    ...report.problems.map((problem) => ofProblem('The check did not end as it should', problem)),
    ...sameTrouble(routes.filter((f) => f.verdict === 'unproven')).map(unproven),
  ];
}
