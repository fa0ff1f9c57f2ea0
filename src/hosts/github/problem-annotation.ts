import type { Problem } from '../../problems.ts';
import type { Annotation } from '../../report/annotations.ts';
import { plainText } from '../../report/plain-text.ts';

/** A problem of the run itself, which belongs to no file. */
export const problemAnnotation = (level: Annotation['level'], problem: Problem): Annotation => ({
  level,
  title: plainText(problem.what),
  message: [...problem.saw.slice(-20), problem.change].map(plainText).join('\n'),
});
