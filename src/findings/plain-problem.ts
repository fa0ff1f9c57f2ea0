import type { Problem } from '../problems.ts';

/** A problem in the form of the report: the schema's arrays are mutable by type. */
export const plainProblem = (problem: Problem): Problem & { saw: string[] } => ({ ...problem, saw: [...problem.saw] });
