/**
 * The report: all findings of a run. It is the oracle of the tests and the only input of every renderer. The schema here is
 * the one source of the types, of the shipped JSON Schema, and of the check of reports that are read back (untrusted data).
 *
 * It describes the report as it is written, with sentences for people who read the JSON. Reading drops them: they are made
 * again from the data.
 */
import { z } from 'zod';
import { mostShards } from '../config/shard.ts';
import { type attribution, published, type survivors } from './schema/attribution.ts';
import { finding } from './schema/finding.ts';
import { bytes, problem, text } from './schema/parts.ts';
import type { excerpt, suspect } from './schema/suspect.ts';

const shardNumber = z.int().min(1).max(mostShards);

/** One of several machines, each of which checks a share of the routes. */
const shard = z
  .object({
    number: shardNumber.describe('which share this is, from 1'),
    of: shardNumber.describe('how many there are'),
    commit: text.nullable().describe('the commit that was checked out; null: not known'),
    asked: z.record(z.string().max(200), text).describe('what was asked for, by the names of options, where it is not the default'),
    routes: z
      .array(z.object({ route: text, path: text, shard: shardNumber.describe('the share that it belongs to') }))
      .max(100_000)
      .nullable()
      .describe('all routes of the run, those of the other shares too; null where it ended before they were known'),
  })
  .refine(({ number, of, routes }) => number <= of && (routes ?? []).every((one) => one.shard <= of), 'there are fewer shards');

export type { Flame } from './schema/attribution.ts';

export const report = z.object({
  schema: z.literal(1),
  tool: z.object({ name: z.literal('ssr-leak-check'), version: text }),
  startedAt: text.describe('ISO 8601'),
  durationMs: z.number(),
  machine: z.object({ platform: text, arch: text, cpus: z.number(), memory: bytes }),
  server: z
    .object({
      node: text.describe('version of the Node.js that served'),
      v8Flags: z.array(text),
      command: z.array(text),
      nodeEnv: text.nullable(),
      heapLimit: bytes,
      processes: z.number(),
      found: z
        .object({ url: text, inspector: text.nullable().describe('where its inspector listens; null: its memory could not be read') })
        .optional()
        .describe('set where the server ran already: nothing was started'),
      alsoListening: z.array(text).optional().describe('origins of further HTTP servers of the same processes, which were not measured'),
      bootMs: z.number(),
      apart: z
        .enum(['namespace', 'landlock'])
        .optional()
        .describe(
          'by what it was kept from the credentials of the job: a user and mount namespace, or a Landlock domain; absent: by nothing',
        ),
      isolate: z
        .enum(['route', 'run'])
        .optional()
        .describe("whether each route's first look had a fresh server, or one answered all of them in turn"),
    })
    .nullable()
    .describe('null when no server could be started'),
  routes: z.array(finding),
  skipped: z
    .array(
      z.object({
        route: text,
        kind: z.enum(['page', 'api', 'prerendered', 'client-rendered', 'redirect']),
        why: z.enum([
          'unchanged',
          'prerendered',
          'client-rendered',
          'cached',
          'redirect',
          'api',
          'ignored',
          'no-example-url',
          'over-limit',
        ]),
        example: text.optional().describe('a URL made up from its parameters, where none is known'),
      }),
    )
    .optional()
    .describe('routes of the build that were not checked'),
  soak: z
    .object({
      activeMs: z.number().describe('milliseconds for which the run was at work, over all its parts'),
      resumed: z.number().describe('how often it was taken up again'),
      rounds: z
        .array(
          z.object({
            round: z.number(),
            routes: z.array(
              z.object({
                route: text,
                verdict: z.enum(['steady', 'leaking', 'unproven']),
                reason: text,
                bytesPerRequest: z.number().nullable(),
              }),
            ),
          }),
        )
        .max(100_000),
    })
    .optional()
    .describe('set where all routes were checked round after round; each stands in `routes` once'),
  shard: shard.optional().describe('absent where all routes were checked here, or the reports of all shards are joined'),
  baseline: z
    .object({
      kind: z.enum(['ref', 'file', 'none']),
      name: text.nullable().describe('the commit, branch, tag or file as it was named; null: the default branch, or none'),
      commit: text.nullable().describe('the commit compared with'),
      why: problem.nullable().describe('why absolute limits were used instead'),
      strict: z.boolean().optional().describe('whether leaks fail that the base has as well'),
    })
    .optional()
    .describe('what routes are compared with; absent when no comparison was asked for'),
  brought: z
    .array(
      published.extend({
        bytesPerRequest: z.number().nullable().describe('measured on a published pair; null: nobody measured it'),
        load: z.string().max(100).nullable().describe('the load under which it shows; null: none of those there are'),
      }),
    )
    .max(100)
    .optional()
    .describe('published leaks of packages that the lockfile of this version has and that of the base has not; absent where none is known'),
  exposed: problem
    .optional()
    .describe('credentials of the job that code of the app can reach here; absent where there are none, or none is known'),
  problems: z.array(problem).describe('why the run as a whole did not finish'),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});

export type Finding = Readonly<z.output<typeof finding>>;
export type Report = Readonly<z.output<typeof report>>;
/** The report as it is written: with what follows from the data, in words. */
export type WrittenReport = Readonly<z.input<typeof report>>;
export type WrittenFinding = WrittenReport['routes'][number];
/** What a report of one of several machines says of all of them. */
export type ReportedShard = NonNullable<Report['shard']>;
export type Comparison = NonNullable<Finding['comparison']>;
export type Suspect = Readonly<z.infer<typeof suspect>>;
export type Excerpt = Readonly<z.infer<typeof excerpt>>;
export type Survivors = Readonly<z.infer<typeof survivors>>;
export type ReportedAttribution = Readonly<z.infer<typeof attribution>>;
/** A container that goes on gaining entries, exactly counted. */
export type ReportedContainer = NonNullable<ReportedAttribution['containers']>[number];
/** A published leak of a package that a finding was recognized as. */
export type PublishedLeak = NonNullable<ReportedAttribution['published']>[number];
/** A published leak that a change brings. */
export type BroughtLeak = NonNullable<Report['brought']>[number];
export type ReportedPath = NonNullable<ReportedAttribution['paths']>[number];
/** A cause or a note as a report has it: the code may be of another version, and its arguments anything. */
export type ReportedCause = NonNullable<ReportedAttribution['cause']>;
export type ReportedNote = ReportedAttribution['notes'][number];
