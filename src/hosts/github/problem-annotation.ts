import { type Problem, wordsOf } from '../../problems.ts';
import type { Annotation } from '../../report/annotations.ts';
import { plainText } from '../../report/plain-text.ts';

/** A problem of the run itself, which belongs to no file. */
export function problemAnnotation(level: Annotation['level'], problem: Problem): Annotation {
  const { what, saw, change } = wordsOf(problem);
  return { level, title: plainText(what), message: [...saw.slice(-20), change].map(plainText).join('\n') };
}
