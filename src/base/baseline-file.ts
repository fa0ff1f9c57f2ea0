/** The file that `ssr-leak-check baseline` writes: how much each route of a known-good version grows, and under which circumstances. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readBounded } from '../code/bounded-file.ts';
import { misfit } from '../misfit.ts';
import { CheckError, problem } from '../problems.ts';
import { nearestLockfile } from './packages.ts';

const text = z.string().max(1000);
/** Beyond what any machine holds, sums and squares of figures are none any more. */
const most = 2 ** 50;
const figure = z.number().min(-most).max(most);

const growth = z.strictObject({ bytesPerRequest: figure, low: figure, high: figure });

const count = z.strictObject({ perRequest: figure, low: figure, high: figure });

const circumstances = z.strictObject({
  tool: text.describe('version of ssr-leak-check'),
  node: text.describe('version of the Node.js that served'),
  v8Flags: z.array(text).max(200),
  platform: text,
  arch: text,
  lockfile: text.nullable().describe('SHA-256 of the lockfile; null when there is none'),
});

const storedRoute = z.strictObject({
  route: text,
  verdict: z.enum(['steady', 'leaking']),
  fingerprint: text.nullable().default(null).describe('of the leak; null where nothing leaks, or little is known of it'),
  growth: z.record(z.string().max(50), growth).describe('per channel, bytes per request'),
  counts: z.record(z.string().max(200), count).describe('contexts and active resources, per request'),
});

const baselineFile = z.strictObject({
  schema: z.literal(1),
  kind: z.literal('ssr-leak-check baseline'),
  measuredAt: text.describe('ISO 8601'),
  commit: text.nullable(),
  circumstances,
  routes: z.array(storedRoute).max(10_000),
});

/** Growth does not carry across any of these: numbers measured under others say nothing. */
export type StoredCircumstances = Readonly<z.infer<typeof circumstances>>;
export type StoredRoute = Readonly<z.infer<typeof storedRoute>>;
export type BaselineFile = Readonly<z.infer<typeof baselineFile>>;

/** Bytes; a route takes about 600. */
const LARGEST_FILE = 8_000_000;

/**
 * Reads what may come from a cache or from a pull request: nothing in it is trusted but what the schema allows.
 * @throws CheckError `bad-baseline`
 */
export async function readBaselineFile(file: string): Promise<BaselineFile> {
  const refuse = (...wrong: string[]) => new CheckError(problem('bad-baseline', { file, wrong }));
  const text = await readBounded(file, LARGEST_FILE).catch((error: Error) => {
    throw refuse(error.message);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw refuse('It is not JSON.');
  }
  const read = baselineFile.safeParse(content);
  if (read.success) return read.data;
  throw refuse(...read.error.issues.slice(0, 5).map((issue) => `At ${misfit(issue, 'the whole')}`));
}

/** What differs, in words; none: the numbers of one hold for the other. */
export function differences(there: StoredCircumstances, here: StoredCircumstances): readonly string[] {
  const lines: ReadonlyArray<readonly [string, string | null, string | null]> = [
    ['ssr-leak-check', there.tool, here.tool],
    ['Node.js', there.node, here.node],
    ['V8 flags', there.v8Flags.join(' '), here.v8Flags.join(' ')],
    ['platform', there.platform, here.platform],
    ['architecture', there.arch, here.arch],
    ['lockfile', there.lockfile, here.lockfile],
  ];
  return lines.flatMap(([name, was, is]) => (was === is ? [] : [`${name}: ${was || 'none'} there, ${is || 'none'} here`]));
}

/** SHA-256 of the lockfile that holds for an app; null when there is none. */
export async function lockfileHash(root: string, cwd: string): Promise<string | null> {
  const lockfile = nearestLockfile({ root, cwd });
  return (
    lockfile &&
    createHash('sha256')
      .update(await readFile(lockfile))
      .digest('hex')
  );
}
