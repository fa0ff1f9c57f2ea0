/** What fails or is in question, each with one line of the repository, a level and a fingerprint: for formats that list issues in code. */
import { createHash } from 'node:crypto';
import { fingerprintOf } from '../findings/fingerprint.ts';
import type { Finding, Report } from '../findings/report.ts';
import { type SameLeak, sameLeaks } from '../findings/same-leak.ts';
import { wordsOf } from '../problems.ts';
import { bytes, ended } from '../words.ts';
import { causeWords } from './cause-words.ts';
import { comparedSentence, knownSentence } from './compared.ts';
import { headline } from './headline.ts';
import { byImportance } from './outcome.ts';
import { type Place, placeOf } from './place.ts';
import { brief } from './plain-text.ts';
import { routeName } from './route-names.ts';
import { sameSentence } from './same-sentence.ts';
import { sentenceOf } from './sentence.ts';
import { plainVoice } from './voice.ts';

/** What kinds there are, in words for whoever lists them. */
export const rules = {
  'memory-leak': 'A server-rendered route keeps memory with every request.',
  'heavier-than-base': 'A route keeps more memory than the base once it is warm.',
  inconclusive: 'It could not be told whether a route leaks.',
} as const;
export type Rule = keyof typeof rules;

export interface Issue {
  readonly rule: Rule;
  /** A leak that does not fail is a warning where the base has it as well, and a note where the configuration knows it. */
  readonly level: 'error' | 'warning' | 'note';
  /** One line of plain text, without a full stop. */
  readonly title: string;
  /** Sentences of plain text, a line each. */
  readonly lines: readonly string[];
  readonly place: Place;
  /** 16 hexadecimal digits; unlike that of any other issue of the report. */
  readonly fingerprint: string;
  readonly routes: readonly [Finding, ...Finding[]];
}

/** Such formats want a file of every issue; where no line of the repository answers, it is the one that names what is installed. */
const nowhere: Place = { file: 'package.json', line: 1, column: null };

/** Characters. */
const longestSentence = 1000;

const name = (text: string): string => brief(text, 200);
const said = (sentences: readonly (string | null)[]): readonly string[] =>
  sentences.flatMap((sentence) => (sentence === null ? [] : [brief(ended(sentence), longestSentence)]));

/** Of what has no line and no container: by its route. */
const byRoute = (rule: Rule, finding: Finding): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, routeName(finding), [...finding.over].sort()]))
    .digest('hex')
    .slice(0, 16);

function ofLeak(same: SameLeak): Issue {
  const [worst] = same;
  const { attribution, tolerated } = worst;
  const cause = attribution?.cause ? causeWords(attribution.cause) : null;
  return {
    rule: 'memory-leak',
    level: tolerated === 'known' ? 'note' : tolerated ? 'warning' : 'error',
    title: brief(headline(worst, plainVoice), longestSentence),
    lines: said([
      ...[cause?.what ?? null, cause?.change ?? null],
      `${name(routeName(worst))}: ${sentenceOf(worst)}`,
      ...[comparedSentence(worst), knownSentence(worst, plainVoice), sameSentence(same, plainVoice)],
    ]),
    place: placeOf(worst) ?? nowhere,
    fingerprint: fingerprintOf(worst) ?? byRoute('memory-leak', worst),
    routes: same,
  };
}

function ofWeight(finding: Finding): Issue {
  return {
    ...{ rule: 'heavier-than-base', level: 'error', place: nowhere },
    title: `${name(routeName(finding))} keeps ${bytes(finding.comparison?.heap?.difference ?? 0)} more than the base once it is warm`,
    lines: said([sentenceOf(finding)]),
    fingerprint: byRoute('heavier-than-base', finding),
    routes: [finding],
  };
}

function ofDoubt(finding: Finding): Issue {
  const { problem } = finding;
  const words = problem && wordsOf(problem);
  return {
    ...{ rule: 'inconclusive', level: 'warning', place: nowhere },
    title: `Could not tell whether ${name(routeName(finding))} leaks`,
    lines: said(words ? [words.what, ...words.saw.slice(0, 20), words.change] : [sentenceOf(finding)]),
    fingerprint: byRoute('inconclusive', finding),
    routes: [finding],
  };
}

/** All issues of a report, the most important first, no two with the same fingerprint. */
export function issuesOf(report: Report): readonly Issue[] {
  const routes = byImportance(report.routes);
  const all = [
    ...sameLeaks(routes.filter(({ verdict }) => verdict === 'leaking')).map(ofLeak),
    ...routes.filter(({ comparison }) => comparison?.heap?.worse).map(ofWeight),
    ...routes.filter(({ verdict }) => verdict === 'unproven').map(ofDoubt),
  ];
  const times = new Map<string, number>();
  return all.map((issue) => {
    const before = times.get(issue.fingerprint) ?? 0;
    times.set(issue.fingerprint, before + 1);
    // The same leak fails on one route and is tolerated on another.
    return before === 0 ? issue : { ...issue, fingerprint: again(issue.fingerprint, before) };
  });
}

const again = (fingerprint: string, time: number): string =>
  createHash('sha256').update(`${fingerprint} ${time}`).digest('hex').slice(0, 16);
