/** What a person reads who watches: one line for each thing. */
import type { Finding, Report } from '../findings/report.ts';
import { wordsOf } from '../problems.ts';
import { count } from '../words.ts';
import { headline } from './headline.ts';
import { brief } from './plain-text.ts';
import { doneLine } from './progress-line.ts';
import { symbols } from './terminal-table.ts';
import { plainVoice } from './voice.ts';

const most = 3;

export const watchingLine = (watched: readonly string[]): string =>
  `Watching ${watched.map((name) => brief(name, 80)).join(', ')}. Each build is checked when it has ended; any key ends this.`;

/** Which files a round is about. */
export function roundLine(files: readonly string[]): string {
  if (files.length === 0) return 'Built again; no source was seen to change, so all routes are checked.';
  const names = files.slice(0, most).map((file) => brief(file, 120));
  return `Changed: ${names.join(', ')}${files.length > most ? ` and ${files.length - most} more` : ''}.`;
}

/** A leak with its line, anything else as a log has it. */
export const findingLine = (finding: Finding): string =>
  finding.verdict === 'leaking' ? `${symbols.leaking} ${headline(finding, plainVoice)}` : doneLine(finding);

/** What no route says of a round: why it checked nothing, or did not finish. */
export function reportLines({ routes, problems, skipped = [] }: Report): readonly string[] {
  const said = problems.map((problem) => `${symbols.unproven} ${brief(wordsOf(problem).what, 300)}`);
  if (said.length > 0 || routes.length > 0) return said;
  const untouched = skipped.filter(({ why }) => why === 'unchanged').length;
  return [untouched > 0 ? `Nothing to check: it touches none of ${count(untouched, 'route')}.` : 'Nothing to check.'];
}
