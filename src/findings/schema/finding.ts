/** A route of a report. */
import { z } from 'zod';
import { channelEntries, type HeldChannel, heldChannels, type NamesWith } from '../../channels.ts';
import { methods } from '../../loads/method.ts';
import { problem as problemOf } from '../../problems.ts';
import { arm } from './arm.ts';
import { attribution } from './attribution.ts';
import { comparison } from './comparison.ts';
import { countGrowth, growth, problem, text, warning } from './parts.ts';
import { suspect } from './suspect.ts';

const perChannel = channelEntries.flatMap(([name, { inShort, unit }]) => {
  const value = z.number().describe(unit);
  return inShort === 'never' ? [] : [[name, inShort === 'always' ? value : value.optional()] as const];
});

type ShortSample = { requests: number } & { [K in NamesWith<{ readonly inShort: 'always' }>]: number } & {
  [K in NamesWith<{ readonly inShort: 'newer' }>]?: number | undefined;
};

const shortSample = z.object({ requests: z.number(), ...Object.fromEntries(perChannel) }) as unknown as z.ZodType<ShortSample, ShortSample>;

const load = z.union([
  z.object({
    load: z.string().max(100),
    verdict: z.enum(['steady', 'leaking', 'unproven']),
    reason: text,
    bytesPerRequest: z.number().nullable(),
    low: z.number().nullable().describe('lower end of the interval, bytes per request'),
    high: z.number().nullable().describe('upper end of the interval, bytes per request'),
    limit: z.number().describe('bytes per request and channel'),
    tables: z.number().optional().describe('bytes per request that tables of containers may take, exactly counted; absent: as the heap'),
    requests: z.number(),
    traits: z
      .array(
        z.object({
          kind: z.string().max(100).describe('segment, query, unknown-query, cookie, header, connection, hang-up or data'),
          name: text,
        }),
      )
      .max(100)
      .optional()
      .describe('in what requests must differ to leave what they leave; absent: that was not looked for, or did not show'),
    bytesPerValue: z.number().nullable().optional().describe('bytes that each new value of these leaves'),
    answeredFirst: z
      .literal(true)
      .optional()
      .describe('each answer was complete before its client went away: what the route does when one leaves was not seen'),
    mixed: z
      .literal(true)
      .optional()
      .describe('measured in one mix of equal parts with the others so marked: the figures are those of the mix'),
  }),
  z.object({
    load: z.string().max(100),
    verdict: z.literal('not-run'),
    reason: z
      .enum(['not-steady-before', 'requests-fail', 'answered-from-cache'])
      .describe('the route is not steady under an earlier load; requests fail under this one only; a cache answers under this one'),
  }),
]);

const writtenFinding = z.object({
  route: text.describe('the route as it was named'),
  path: text.describe('the first path requested'),
  method: z.enum(methods).optional().describe('the method of its requests; absent: GET'),
  verdict: z.enum(['steady', 'leaking', 'unproven']),
  reason: text.describe('a code; see the documentation of reasons'),
  sentence: text.describe('the verdict in words, with its numbers; made from the other fields'),
  problem: problem.nullable().describe('what stood in the way, when unproven'),
  bytesPerRequest: z.number().nullable().describe('judged growth summed over the channels that gate; null when nothing was judged'),
  growth: z.record(z.string().max(50), growth).describe('per channel, in bytes per request'),
  counts: z.record(z.string().max(200), countGrowth).describe('contexts and active resources, per request'),
  over: z.array(z.string().max(200)).max(1000).default([]).describe('names of the channels and counts above their limit'),
  limit: z.object({
    bytesPerRequest: z.number(),
    from: z
      .enum(['default', 'threshold', 'config', 'baseline'])
      .describe('who set it: nobody, the option threshold, the configuration, the baseline'),
    channels: z
      .object(Object.fromEntries(heldChannels.map((name) => [name, z.number()])) as Record<HeldChannel, z.ZodNumber>)
      .partial()
      .optional()
      .describe('bytes per request of channels that have a limit of their own'),
    containers: z
      .number()
      .optional()
      .describe('bytes per request that tables of containers may take, exactly counted; absent: as the heap'),
    native: z.number().optional().describe('bytes per request that RSS may grow beyond the channels; absent when that is not judged'),
    warn: z.number().optional().describe('bytes per request of a channel above which there is a warning'),
    relative: z.number().optional().describe("share of the base's growth by which it may be exceeded"),
  }),
  containers: z
    .array(
      z.object({
        kind: z.enum(['Map', 'Set', 'Array', 'SparseArray', 'Object']),
        class: text,
        entriesPerRequest: z.number(),
        gained: z.number().describe('entries, exactly counted'),
        requests: z.number().describe('in so many'),
        bytesPerRequest: z.number().describe('what its own table takes at least'),
      }),
    )
    .max(1000)
    .optional()
    .describe('containers that gain entries and lose none, those with most entries per request first; absent where none does'),
  requests: z.number().describe('requests really served, warm-up and confirmation included'),
  judgedRequests: z.number().describe('requests between the first and the last judged sample'),
  durationMs: z.number(),
  budgetMs: z
    .number()
    .optional()
    .describe('milliseconds that it was given; pauses, starting servers and the search for the line come on top'),
  spentMs: z
    .number()
    .optional()
    .describe('milliseconds of the budget that were spent: time for which other processes had the processors does not count'),
  time: z.object({ hammering: z.number(), collecting: z.number(), waiting: z.number() }).describe('milliseconds'),
  arms: z.array(arm).describe('the raw measurement'),
  outlasted: z
    .array(arm)
    .max(100)
    .optional()
    .describe('looks at processes whose clock was moved on, which show what is kept for a while only; absent where none was wanted'),
  warnings: z.array(warning).max(20).optional().describe('what is worth a warning and fails nothing; the sentence has it too'),
  native: growth
    .extend({ requests: z.number() })
    .nullable()
    .optional()
    .describe('growth of RSS that no channel explains; null where no process served enough requests to tell'),
  trend: z
    .array(z.object({ at: text.describe('ISO 8601'), commit: text.nullable(), bytesPerRequest: z.number() }))
    .max(100)
    .optional()
    .describe('growth in earlier runs and this one, the latest last; absent where no history is kept'),
  samples: z.array(shortSample).describe('the channels after each volley, in bytes or things: a short form of arms'),
  suspects: z.array(suspect),
  attribution: attribution.optional().describe('how the suspects were found; absent when nobody looked'),
  loads: z.array(load).max(100).optional().describe('each load; the verdict and the figures above are those of the worst'),
  because: z.array(text).describe('the changed files that chose this route'),
  fingerprint: text
    .nullable()
    .optional()
    .describe(
      'of the leak: its container, its package or file, and its function, as 16 hexadecimal digits; stays the same when lines move and sizes vary; null where neither a line nor the name of a container is known, or where nothing leaks; made from the other fields',
    ),
  leaks: z
    .array(
      z.object({
        fingerprint: text.nullable().describe('null: little is known of it'),
        bytesPerRequest: z.number(),
        file: text.nullable().describe('of the line to look at; null where none was found'),
        line: z.number().nullable(),
      }),
    )
    .max(50)
    .optional()
    .describe('the leaks of a route that has several, with the bytes per request of each; made from the other fields'),
  unexplained: z
    .number()
    .optional()
    .describe('bytes per request that no suspect explains, where they are more than noise; made from the other fields'),
  known: z
    .object({ reason: text, until: text.describe('the last day on which it is tolerated'), expired: z.boolean() })
    .nullable()
    .optional()
    .describe('what the configuration says of a leak of this route'),
  tolerated: z
    .enum(['base', 'known'])
    .nullable()
    .optional()
    .describe('why this leak does not fail the run: the base has it as well, or the configuration knows it; null or absent: it fails'),
  comparison: comparison.optional().describe('absent without a baseline; `verdict` stays what was measured of this version alone'),
});

export const finding = writtenFinding.transform(({ sentence, fingerprint: _, leaks: __, unexplained: ___, ...finding }) => {
  if (finding.verdict !== 'unproven' || finding.problem !== null) return finding;
  return { ...finding, problem: problemOf('unknown-problem', { code: finding.reason, what: sentence, saw: [], change: null }) };
});
