/** An entry of the catalogue of problems. */
import type { ArgsOf, Shape } from '../shape.ts';

/** A problem in words. */
export interface ProblemWords {
  /** What happened, one sentence. */
  readonly what: string;
  /** The evidence, such as the server's last lines. Lines of plain text, possibly none. */
  readonly saw: readonly string[];
  /** What to change, one or two sentences. */
  readonly change: string;
}

export interface Entry<S extends Shape> {
  readonly shape: S;
  readonly words: (args: ArgsOf<S>) => ProblemWords;
  /** Whether it follows from the measured numbers alone, so that judging them again may lift it. */
  readonly isJudged: boolean;
}

export const entry = <S extends Shape>(shape: S, words: (args: ArgsOf<S>) => ProblemWords): Entry<S> => ({ shape, words, isJudged: false });

export const judged = <S extends Shape>(shape: S, words: (args: ArgsOf<S>) => ProblemWords): Entry<S> => ({ shape, words, isJudged: true });
