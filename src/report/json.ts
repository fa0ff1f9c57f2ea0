/** The report as it is written to a file: its data, and beside them the sentences that follow from them. */
import { fingerprintOf } from '../findings/fingerprint.ts';
import { hasSeveral, leaksOf, unexplainedIn } from '../findings/leaks.ts';
import type { Finding, Report, WrittenFinding, WrittenReport } from '../findings/report.ts';
import { codeOf, type Problem, wordsOf } from '../problems.ts';
import { withWords } from './attribution-words.ts';
import { sentenceOf } from './sentence.ts';
import { warningWords } from './warning-words.ts';

/** Characters: sentences with names in them stay as short as the schema wants all text to be. */
const longest = 100_000;

const cut = (text: string): string => text.slice(0, longest);

export const renderJson = (report: Report): string => `${JSON.stringify(written(report), null, 2)}\n`;

function written(report: Report): WrittenReport {
  const { routes, baseline, exposed, problems, ...rest } = report;
  return {
    ...rest,
    routes: routes.map(writtenFinding),
    ...(baseline ? { baseline: { ...baseline, why: baseline.why && writtenProblem(baseline.why) } } : {}),
    ...(exposed ? { exposed: writtenProblem(exposed) } : {}),
    problems: problems.map(writtenProblem),
    exitCode: report.exitCode,
  };
}

function writtenFinding(finding: Finding): WrittenFinding {
  const { route, path, verdict, reason, problem, warnings, comparison, ...data } = finding;
  const rest = { ...data, ...inWords(finding) };
  return {
    ...{ route, path, verdict, reason },
    sentence: cut(sentenceOf(finding)),
    fingerprint: fingerprintOf(finding),
    ...leaksInShort(finding),
    problem: problem && writtenProblem(problem),
    ...rest,
    ...(warnings
      ? {
          warnings: warnings.map((warning) => {
            const sentence = cut(warningWords(warning));
            return warning.code === 'unknown-warning' ? { code: warning.args.code, sentence } : { ...warning, sentence };
          }),
        }
      : {}),
    ...(comparison ? { comparison: { ...comparison, why: comparison.why && writtenProblem(comparison.why) } } : {}),
  };
}

/** Each leak of a route that has several, and what none of their lines explains. */
function leaksInShort(finding: Finding): Pick<WrittenFinding, 'leaks' | 'unexplained'> {
  const rest = unexplainedIn(finding);
  const leaks = leaksOf(finding).map((leak) => ({
    fingerprint: fingerprintOf(leak),
    bytesPerRequest: leak.bytesPerRequest ?? 0,
    file: leak.suspects[0]?.file ?? null,
    line: leak.suspects[0]?.line ?? null,
  }));
  return { ...(hasSeveral(finding) ? { leaks } : {}), ...(rest === null ? {} : { unexplained: rest }) };
}

/** The line with what holds it, why and what to do in words. */
function inWords({ suspects, attribution }: Finding): Pick<WrittenFinding, 'suspects' | 'attribution'> {
  if (!attribution) return { suspects: [...suspects] };
  const said = withWords({ suspects, attribution });
  const { retainers = [], cause, why, notes } = said.attribution;
  const cutNote = <T extends { readonly text?: string | undefined }>(note: T): T =>
    note.text === undefined ? note : { ...note, text: cut(note.text) };
  return {
    suspects: said.suspects.map((suspect) => ({ ...suspect, retainedBy: suspect.retainedBy == null ? null : cut(suspect.retainedBy) })),
    attribution: {
      ...said.attribution,
      retainers: retainers.map(cut),
      cause: cause && {
        ...cause,
        ...(cause.what === undefined ? {} : { what: cut(cause.what) }),
        ...(cause.change === undefined ? {} : { change: cut(cause.change) }),
      },
      why: why && cutNote(why),
      notes: notes.map(cutNote),
    },
  };
}

/** A problem that another version wrote keeps its code, and so does what reads it. */
function writtenProblem(problem: Problem): WrittenReport['problems'][number] {
  const { what, saw, change } = wordsOf(problem);
  const args = problem.code === 'unknown-problem' ? {} : { args: { ...problem.args } };
  return { code: codeOf(problem), ...args, what: cut(what), saw: saw.map(cut), change: cut(change) };
}
