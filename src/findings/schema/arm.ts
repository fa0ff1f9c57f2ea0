/** What one process of the server showed, as a report has it. */
import { z } from 'zod';
import { sample } from '../../server/sample-schema.ts';
import { bytes, text } from './parts.ts';

const measuredSample = z.object({
  total: sample,
  processes: z.array(z.object({ pid: z.number(), sample })).max(1000),
  requests: z.number().describe('requests to this route served before this sample, warm-up included'),
  phase: z.enum(['warm-up', 'settle-before', 'idle', 'idle-again', 'volley', 'settle', 'settle-again']),
});

const answerKind = { status: z.number(), type: z.string().max(200).describe('the media type') };
const answers = z.object({
  medianBytes: z.number().describe('of a body'),
  largestBytes: z.number(),
  kinds: z.array(z.object({ ...answerKind, count: z.number() })).max(100),
});

const memory = z.object({ heapUsed: z.number(), rss: z.number() });
const burstPeak = z.object({
  heapUsed: z.number().nullable().describe('null: this version of Node.js does not tell'),
  rss: z.number().nullable().describe('null: this system does not tell'),
  before: memory.describe('once all garbage was collected'),
  after: memory.describe('the same, after the bursts'),
});

export const arm = z.object({
  purpose: z.enum(['screen', 'confirm']),
  load: z.string().max(100).default('same').describe('how the requests differed'),
  warmUpRequests: z.number(),
  answered: z.number(),
  volleySize: z.number(),
  volleys: z.array(
    z.object({
      served: z.number(),
      expected: z.number(),
      failed: z.number(),
      durationMs: z.number(),
      waitedMs: z.number().optional().describe('for a processor, of durationMs; absent: it is not known'),
      p50Ms: z.number(),
      p99Ms: z.number(),
      left: z.number().optional().describe('requests whose client went away before it had the whole answer, or meant to'),
      answers: answers.optional().describe('absent where none was read to its end'),
    }),
  ),
  samples: z.array(measuredSample),
  settledMs: z.number(),
  watched: z
    .object({
      requests: z.number(),
      open: z.object({
        kinds: z.array(
          z.object({
            kind: text,
            open: z.number(),
            longestDelayMs: z.number(),
            repeating: z.number(),
            stacks: z.array(z.object({ count: z.number(), frames: z.array(text) })),
          }),
        ),
      }),
    })
    .nullable(),
  counted: z
    .object({
      requests: z.array(z.number()).max(100).describe('requests served at each count; equal ones: none in between'),
      moments: z
        .array(z.object({ beganMs: z.number(), endedMs: z.number() }))
        .max(100)
        .optional()
        .describe('when each count began and ended; absent: not known'),
      objects: z.array(z.number()).max(100).describe('live objects at each count'),
      realms: z.number().default(1).describe('realms counted: one for each process, and one for each vm context'),
      containers: z
        .array(
          z.object({
            id: text,
            kind: z.enum(['Map', 'Set', 'Array', 'SparseArray', 'Object']),
            class: text,
            sizes: z.array(z.number().nullable()).max(100).describe('entries at each count; null before it was known'),
          }),
        )
        .max(1000)
        .describe('containers whose size changed, those that gained most first'),
    })
    .nullable()
    .default(null)
    .describe('what containers held, counted exactly; null where that was not possible'),
  clock: z
    .object({ ms: z.number(), timers: z.number(), closed: z.number() })
    .optional()
    .describe('milliseconds by which the clock was moved on before each sample, timers that rang, connections that closed; absent: none'),
  probed: z
    .object({ ...answerKind, bytes: z.number().describe('of the body') })
    .optional()
    .describe('the answer to the one request before the load'),
  opening: answers.optional().describe('the first answers under load, those of the warm-up'),
  printed: z
    .array(
      z.object({
        stream: z.enum(['stdout', 'stderr']),
        example: text,
        counts: z.array(z.number()).max(1000).describe('lines during each judged volley'),
      }),
    )
    .max(100)
    .optional()
    .describe('what the server printed most often; lines that differ in numbers, URLs and paths alone are counted together'),
  peak: burstPeak
    .optional()
    .describe('the most memory while several requests were under way at once, garbage included, in bytes; absent: they never were'),
  found: z
    .literal(true)
    .optional()
    .describe('set where the process ran before and served others, so that no look is one at a fresh process'),
  unread: z
    .number()
    .optional()
    .describe('worker threads and forked processes of the server that could not be read: nobody knows what they keep; absent: none'),
  servedOthers: z
    .literal(true)
    .optional()
    .describe('set where the process had answered other routes before; its memory kept still just before this one while nobody asked'),
  exit: z
    .object({
      code: z.number().nullable(),
      signal: text.nullable(),
      outOfMemory: z.boolean(),
      unseen: z.literal(true).optional().describe('set where only the connection to it is known to have ended'),
      lastWords: z
        .object({
          heapUsed: bytes,
          heapLimit: bytes,
          rss: bytes.nullable(),
          external: bytes,
          fullestSpace: z.object({ name: text, used: bytes }).nullable().describe('the space of the heap that held most'),
          handles: z
            .array(z.object({ kind: text, open: z.number() }))
            .max(100)
            .describe("active handles, by libuv's names of kinds"),
        })
        .optional()
        .describe("what Node.js's diagnostic report says of the moment when the heap was full; absent: none was written"),
    })
    .nullable(),
  room: z
    .object({ heapUsed: z.number(), heapLimit: z.number() })
    .optional()
    .describe('of the fullest heap before the first request, in bytes; absent where it is not known'),
});
