/**
 * The report as JUnit XML, for CI services that list tests: one suite, and one case for each route. It keeps to what the
 * schemas of Jenkins and of Ant (github.com/windyroad/JUnit-Schema) have in common.
 */
import type { Finding, Report } from '../findings/report.ts';
import { codeOf, type Problem, wordsOf } from '../problems.ts';
import { bytes, ended } from '../words.ts';
import { causeWords } from './cause-words.ts';
import { comparedSentence, knownSentence } from './compared.ts';
import { headline } from './headline.ts';
import { plainText } from './plain-text.ts';
import { routeName } from './route-names.ts';
import { sentenceOf } from './sentence.ts';
import { wouldLast } from './survival.ts';
import { plainVoice } from './voice.ts';
import { warningWords } from './warning-words.ts';

/** What XML 1.0 cannot hold, not even escaped. https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

/** One line of text, for an attribute or between tags. */
const xml = (text: string): string =>
  plainText(text)
    .replace(forbidden, '')
    .replace(/[<>&"']/g, (char) => entities[char] ?? '');

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');

const lines = (texts: readonly (string | null)[]): string =>
  texts
    .filter((text) => text !== null)
    .map(xml)
    .join('\n');

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

/** What a case came to, other than passing. */
interface Outcome {
  readonly element: 'failure' | 'error' | 'skipped';
  readonly message: string;
  /** A code; a skipped case has none. */
  readonly type?: string;
  readonly lines: readonly (string | null)[];
}

interface Case {
  readonly name: string;
  readonly ms: number;
  readonly outcome: Outcome | null;
}

/** Skipped cases are green everywhere, and an inconclusive route is never fine: it is an error. */
function ofProblem(message: string, type: string, problem: Problem): Outcome {
  const { what, saw, change } = wordsOf(problem);
  return { element: 'error', message, type, lines: [what, ...saw, change] };
}

function ofLeak(finding: Finding, report: Report): Outcome {
  const { attribution, reason, tolerated } = finding;
  const message = headline(finding, plainVoice);
  const cause = attribution?.cause ? causeWords(attribution.cause) : null;
  const known = knownSentence(finding, plainVoice) ?? comparedSentence(finding);
  const text = [ended(sentenceOf(finding)), cause && ended(cause.what), cause && ended(cause.change), known, wouldLast(finding, report)];
  // A failure would fail the job of whoever reads the file, where the check itself does not.
  return tolerated ? { element: 'skipped', message, lines: text } : { element: 'failure', message, type: reason, lines: text };
}

function outcomeOf(finding: Finding, report: Report): Outcome | null {
  const { verdict, reason, problem, comparison, tolerated } = finding;
  const route = routeName(finding);
  const heavier = comparison?.heap?.worse ? comparison.heap : null;
  if (verdict === 'leaking' && (heavier === null || !tolerated)) return ofLeak(finding, report);
  if (heavier !== null) {
    const message = `${route} keeps ${bytes(heavier.difference)} more than the base once it is warm`;
    return { element: 'failure', message, type: 'heavier-than-base', lines: [ended(sentenceOf(finding))] };
  }
  if (verdict !== 'unproven') return null;
  const message = `${route} is inconclusive`;
  return problem ? ofProblem(message, reason, problem) : { element: 'error', message, type: reason, lines: [ended(sentenceOf(finding))] };
}

/** Routes, and after them what happened to the run as a whole: else a run that checked nothing would have no case that fails. */
const casesOf = (report: Report): readonly Case[] => [
  ...report.routes.map((finding) => ({ name: routeName(finding), ms: finding.durationMs, outcome: outcomeOf(finding, report) })),
  ...report.problems.map((problem) => ({
    name: 'the run itself',
    ms: 0,
    outcome: ofProblem(wordsOf(problem).what, codeOf(problem), problem),
  })),
];

function testcase({ name, ms, outcome }: Case): string {
  const open = `    <testcase${attributes({ classname: 'ssr-leak-check', name, time: seconds(ms) })}`;
  if (outcome === null) return `${open}/>`;
  const { element, message, type } = outcome;
  const said = attributes({ message, ...(type === undefined ? {} : { type }) });
  return `${open}>\n      <${element}${said}>${lines(outcome.lines)}</${element}>\n    </testcase>`;
}

/** The time of the start in the one form that the schemas take, in UTC; a report that was written elsewhere may say anything. */
const timestamp = ({ startedAt }: Report): string => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(startedAt)?.[0] ?? '1970-01-01T00:00:00';

/** The whole file. Warnings of steady routes are in the output of the suite, because a case has no other place that all readers know. */
export function renderJunit(report: Report): string {
  const cases = casesOf(report);
  const having = (element: Outcome['element']) => cases.filter(({ outcome }) => outcome?.element === element).length;
  const suite = {
    package: 'ssr-leak-check',
    id: 0,
    name: 'ssr-leak-check',
    timestamp: timestamp(report),
    // Reports do not say on which machine they were made; the schemas want this word then.
    hostname: 'localhost',
    tests: cases.length,
    failures: having('failure'),
    errors: having('error'),
    skipped: having('skipped'),
    time: seconds(report.durationMs),
  };
  const facts = { 'ssr-leak-check': report.tool.version, ...(report.server ? { node: report.server.node } : {}) };
  const warnings = report.routes.flatMap((finding) =>
    (finding.warnings ?? []).map((one) => `${routeName(finding)}: ${ended(warningWords(one))}`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite${attributes(suite)}>
    <properties>
${Object.entries(facts)
  .map(([name, value]) => `      <property${attributes({ name, value })}/>`)
  .join('\n')}
    </properties>
${cases.map((one) => `${testcase(one)}\n`).join('')}    <system-out>${lines(warnings)}</system-out>
    <system-err></system-err>
  </testsuite>
</testsuites>
`;
}
