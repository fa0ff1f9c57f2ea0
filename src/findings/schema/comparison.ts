/** This version against the base, as a report has it. */
import { z } from 'zod';
import { arm } from './arm.ts';
import { bytes, growth, problem } from './parts.ts';

const between = z.object({
  base: growth.nullable().describe('null: the base was not measured here'),
  head: growth.nullable(),
  difference: growth.nullable().describe('head minus base'),
});

export const comparison = z
  .object({
    state: z
      .enum(['new', 'worse', 'unchanged', 'improved', 'fixed', 'steady', 'unclear'])
      .describe(
        'new: leaks, and the base does not. worse, unchanged, improved: both leak. fixed: the base leaks. steady: neither does. unclear: could not be compared, so the verdict alone counts',
      ),
    from: z
      .enum(['measured', 'file', 'same-build', 'not-in-base', 'not-needed', 'not-possible'])
      .describe(
        'where the state comes from. same-build: what the base builds for this route is the same. not-needed: steady well under the limit, so the base was not measured',
      ),
    why: problem.nullable().describe('why the base could not be measured, where it is not-possible'),
    base: growth.nullable().describe('summed over the channels that gate'),
    difference: growth.nullable().describe('head minus base, summed over the channels that gate, with its interval'),
    limit: z.number().describe('bytes per request and channel that head may grow more than base'),
    perChannel: z.record(z.string().max(200), between),
    heap: z
      .object({
        base: bytes,
        head: bytes,
        difference: bytes,
        limit: bytes,
        worse: z.boolean(),
      })
      .nullable()
      .describe('heap, array buffers and external memory in the steady state after the warm-up; null when not compared'),
    baseArm: arm.nullable().optional().describe('the raw measurement of the base, its volleys in turn with those of the last arm'),
  })
  .describe('this version against the base');
