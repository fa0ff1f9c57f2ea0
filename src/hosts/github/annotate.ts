import { type Problem, wordsOf } from '../../problems.ts';
import type { Annotation } from '../../report/annotations.ts';
import { problemAnnotation } from './problem-annotation.ts';
import type { Core } from './runner.ts';

type Saying = Pick<Core, 'error' | 'warning' | 'notice'>;

/** Puts a remark beside its line, or above all files. */
export function annotate(core: Saying, { level, title, message, file, line, column }: Annotation): void {
  const place = file === undefined ? {} : { file, ...(line ? { startLine: line } : {}), ...(column ? { startColumn: column } : {}) };
  core[level](message, { title, ...place });
}

export function warnOf(core: Saying, problems: readonly Problem[]): void {
  for (const one of problems) annotate(core, problemAnnotation('warning', one));
}

/** One annotation for each problem, and a failed job. */
export function failWith(core: Saying & Pick<Core, 'setFailed'>, problems: readonly Problem[]): void {
  for (const one of problems) annotate(core, problemAnnotation('error', one));
  core.setFailed(problems.map((one) => wordsOf(one).what).join(' '));
}
