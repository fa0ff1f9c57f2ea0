import { totalmem } from 'node:os';
import { z } from 'zod';
import type { Additions, ClockMoved, Counted, FromAgent, LoadedAddon, OpenResources, Peak, ServedRoute } from '../agent/protocol.ts';
import type { Sample } from '../agent/readings.ts';
import { sample } from './sample-schema.ts';
import { readProfile } from './survivors-schema.ts';

/** The server under test is not trusted: what its agent says is checked before it is believed. */
const pid = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);
/** More bytes than any machine has, and more of anything than is ever counted. */
const most = 2 ** 50;
const amount = z.number().nonnegative().max(most);
/** Characters of a name, a flag or an address. */
const short = z.string().max(1_000);

/** The app's own errors may be of any length. */
const cut = z.string().transform((text) => text.slice(0, 10_000));

const fromAgent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    pid,
    ppid: z.int().nonnegative(),
    threadId: z.int().nonnegative(),
    node: short,
    argv: z.array(z.string().max(100_000)).max(10_000),
    nodeEnv: z.string().max(100_000).nullable(),
    v8Flags: z.array(short).max(100),
    heapLimit: amount,
    gc: z.enum(['gc()', 'gc(major)', 'inspector']).nullable(),
    leavesLastWords: z.boolean().optional(),
    helps: z.enum(['thread', 'child']).optional(),
  }),
  z.object({ type: z.literal('too-old'), pid, node: short }),
  z.object({
    type: z.literal('listening'),
    pid,
    port: z.int().min(1).max(65_535),
    address: short,
    secure: z.boolean(),
    isOwnPort: z.boolean(),
    isHttp2Only: z.boolean(),
  }),
  z.object({ type: z.literal('listening-on-path'), pid, path: z.string().max(5_000) }),
  z.object({ type: z.literal('answer'), id: z.int(), value: z.unknown().optional(), error: cut.optional() }),
]);

const openResources = z.object({
  kinds: z
    .array(
      z.object({
        kind: z.string().max(200),
        open: amount,
        longestDelayMs: amount,
        repeating: amount,
        stacks: z.array(z.object({ count: amount, frames: z.array(z.string().max(10_000)).max(100) })).max(100),
      }),
    )
    .max(1_000),
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
export const readPendingWork = (value: unknown): readonly string[] => z.array(z.string().max(200)).max(100_000).parse(value);

/**
 * Bytes that a heap can hold at most. Its limit may be raised while the server runs, but never beyond the memory that there is.
 * @param heapLimit bytes, as the agent said them
 */
export const roomOf = (heapLimit: number): number => Math.max(2 * heapLimit, totalmem());

/**
 * Throws when the agent's answer is not a sample, or has more on its heap than that can hold.
 * @param room bytes
 */
export function readSample(value: unknown, room: number): Sample {
  const read = sample.parse(value);
  z.array(amount).parse(Object.values(read).flatMap((figure) => (typeof figure === 'object' ? Object.values(figure) : (figure ?? []))));
  z.number()
    .max(room)
    .parse(Math.max(read.heapUsed, read.codeSpaces, read.trustedSpaces));
  return read;
}

/** Throws when the agent's answer is something else. */
export const readOpenResources = (value: unknown): OpenResources => openResources.parse(value);

/** Bytes of the smallest object that V8 makes, and of the smallest entry of a table: one word. */
const SMALLEST = 8;
/** The longest length of an array, which may have fewer elements (ECMA-262, 7.3.18). */
const LONGEST_ARRAY = 2 ** 32 - 1;

/**
 * Throws when the agent's answer is something else, or counts more than the heap can hold.
 * @param room bytes
 */
export function readCounted(value: unknown, room: number): Counted {
  const read = counted.parse(value);
  z.number()
    .max(room / SMALLEST)
    .parse(read.objects);
  for (const { kind, size, before } of read.containers) {
    z.number()
      .max(kind === 'Array' ? LONGEST_ARRAY : room / SMALLEST)
      .parse(Math.max(size, before ?? 0));
  }
  return read;
}

/** Throws when the agent's answer is no profile, or one of more than the heap can hold. */
export const readSurvivors = readProfile;

/** Throws when the agent's answer is something else. */
export const readPeak = (value: unknown): Peak => peak.parse(value);

const clockMoved = z.object({ timers: z.number().int().nonnegative() });

/** Throws when the agent's answer is something else. */
export const readClockMoved = (value: unknown): ClockMoved => clockMoved.parse(value);

/** Throws when the agent's answer is something else. */
export const readClosedConnections = (value: unknown): number => z.number().int().nonnegative().parse(value);

/** Throws when the agent's answer is something else. */
export const readAdditions = (value: unknown): readonly Additions[] => additions.parse(value);

const loadedAddons = z.array(z.object({ path: z.string().max(5_000), loadedBy: z.string().max(5_000).nullable() })).max(1_000);

/** Throws when the agent's answer is something else. */
export const readLoadedAddons = (value: unknown): readonly LoadedAddon[] => loadedAddons.parse(value);

/** Throws when the agent's answer is something else. */
export const readHasRequired = (value: unknown): boolean => z.boolean().parse(value);

/** Throws when the agent's answer is something else. */
export const readServedRoutes = (value: unknown): readonly ServedRoute[] => servedRoutes.parse(value);
