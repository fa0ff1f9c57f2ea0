/** What several parts of a report are made of. */
import { z } from 'zod';
import { type Problem, problem as problemOf, readProblem } from '../../problems.ts';
import { readWarning } from '../warnings.ts';

export const bytes = z.number().describe('bytes');
export const text = z.string().max(100_000);

export const growth = z.object({
  bytesPerRequest: z.number(),
  low: z.number().describe('lower end of the interval, bytes per request'),
  high: z.number().describe('upper end of the interval, bytes per request'),
});

export const countGrowth = z.object({ perRequest: z.number(), low: z.number(), high: z.number() });

const args = z.record(z.string().max(200), z.unknown()).optional().describe('what the sentences are made from');

export const problem = z
  .object({
    code: text.describe('stable; see the documentation of reasons'),
    args,
    what: text.describe('what happened'),
    saw: z.array(text).describe('the evidence, line by line'),
    change: text.describe('what to change'),
  })
  .transform(({ code, args, what, saw, change }): Problem => {
    return readProblem({ code, args }) ?? problemOf('unknown-problem', { code, what, saw, change });
  });

export const warning = z
  .object({ code: text, args, sentence: text })
  // Reports of version 1.0 have the sentence alone.
  .or(text.transform((sentence) => ({ code: '', sentence })))
  .transform(readWarning);
