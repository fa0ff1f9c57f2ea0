import { z } from 'zod';
import type { Additions, Counted, FromAgent, OpenResources, Peak, ServedRoute } from '../agent/protocol.ts';
import type { Sample } from '../agent/readings.ts';
import { sample } from './sample-schema.ts';

/** The server under test is not trusted: what its agent says is checked before it is believed. */
const pid = z.int().min(2);
const amount = z.number().nonnegative();

const fromAgent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    pid,
    ppid: z.int().nonnegative(),
    threadId: z.int().nonnegative(),
    node: z.string(),
    argv: z.array(z.string()),
    nodeEnv: z.string().nullable(),
    v8Flags: z.array(z.string()),
    heapLimit: amount,
    gc: z.enum(['gc()', 'gc(major)', 'inspector']).nullable(),
  }),
  z.object({ type: z.literal('too-old'), pid, node: z.string() }),
  z.object({
    type: z.literal('listening'),
    pid,
    port: z.int().min(1).max(65_535),
    address: z.string(),
    secure: z.boolean(),
    isOwnPort: z.boolean(),
    isHttp2Only: z.boolean(),
  }),
  z.object({ type: z.literal('listening-on-path'), pid, path: z.string() }),
  z.object({ type: z.literal('answer'), id: z.int(), value: z.unknown().optional(), error: z.string().optional() }),
]);

const openResources = z.object({
  kinds: z.array(
    z.object({
      kind: z.string(),
      open: amount,
      longestDelayMs: amount,
      repeating: amount,
      stacks: z.array(z.object({ count: amount, frames: z.array(z.string()) })),
    }),
  ),
});

const counted = z.object({
  objects: amount,
  realms: amount,
  containers: z
    .array(
      z.object({
        id: z.int(),
        kind: z.enum(['Map', 'Set', 'Array', 'SparseArray', 'Object']),
        class: z.string().max(100),
        before: amount.nullable(),
        size: amount,
      }),
    )
    .max(1_000),
});

const peak = z.object({ heapUsed: amount.nullable(), rss: amount.nullable() });

const additions = z
  .array(
    z.object({
      id: z.int(),
      added: amount,
      removed: amount,
      stacks: z
        .array(
          z.object({
            count: amount,
            frames: z
              .array(z.object({ functionName: z.string(), url: z.string(), line: z.int().nonnegative(), column: z.int().nonnegative() }))
              .max(100),
          }),
        )
        .max(100),
    }),
  )
  .max(1_000);

const position = z.int().nonnegative();
const servedRoutes = z
  .array(
    z.object({
      library: z.enum(['express', 'fastify', 'hono', 'koa', 'polka']),
      path: z.string().max(2_000),
      ports: z.array(z.int()).max(100),
      places: z.array(z.object({ url: z.string(), line: position, column: position })).max(100),
      json: z.boolean(),
    }),
  )
  .max(2_000);

/** null: not a message of the agent. */
export function readMessage(line: string): FromAgent | null {
  try {
    return fromAgent.parse(JSON.parse(line)) as FromAgent;
  } catch {
    return null;
  }
}

/** Throws when the agent's answer is something else. */
export const readPendingWork = (value: unknown): readonly string[] => z.array(z.string()).parse(value);

/** Throws when the agent's answer is not a sample. */
export const readSample = (value: unknown): Sample => sample.parse(value);

/** Throws when the agent's answer is something else. */
export const readOpenResources = (value: unknown): OpenResources => openResources.parse(value);

/** Throws when the agent's answer is something else. */
export const readCounted = (value: unknown): Counted => counted.parse(value);

/** Throws when the agent's answer is something else. */
export const readPeak = (value: unknown): Peak => peak.parse(value);

/** Throws when the agent's answer is something else. */
export const readAdditions = (value: unknown): readonly Additions[] => additions.parse(value);

/** Throws when the agent's answer is something else. */
export const readServedRoutes = (value: unknown): readonly ServedRoute[] => servedRoutes.parse(value);
