import pc from 'picocolors';
import { type Problem, wordsOf } from '../problems.ts';
import { plainText } from './plain-text.ts';

/** Failures of a run that never began: what happened, what was seen, what to change. */
export function problemLines(problems: readonly Problem[], color: boolean): string {
  const colors = pc.createColors(color);
  return problems
    .map(wordsOf)
    .map(({ what, saw, change }) =>
      [
        `${colors.red('✖')} ${colors.bold(plainText(what))}`,
        ...saw.map((line) => colors.dim(`  │ ${plainText(line)}`)),
        `  → ${plainText(change)}`,
        '',
      ].join('\n'),
    )
    .join('');
}
