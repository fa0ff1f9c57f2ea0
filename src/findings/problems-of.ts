import { CheckError, type Problem, problem } from '../problems.ts';

/** What was thrown, as problems: those that it carries, or else that the tool itself failed, with the stack. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof CheckError) return error.problems;
  return [problem('tool-failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })];
}
