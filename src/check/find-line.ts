/** From a leak to its line, in a process that has served nothing else, and to the files about it. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { attribute } from '../attribute/attribute.ts';
import { checkCommand } from '../config/check-command.ts';
import { type Attributed, notAttributed, reported } from '../findings/attributed.ts';
import { findingOf } from '../findings/finding.ts';
import { hammer } from '../measure/hammer.ts';
import { renderBrief } from '../report/brief.ts';
import { sentenceOf } from '../report/sentence.ts';
import { changedLines } from '../routes/change/changed-lines.ts';
import { leaseServer } from '../server/lease.ts';
import type { RunningServer } from '../server/server.ts';
import { type Examination, type Examined, targetOf } from './examine.ts';

/** Where the code of the app lies, to name lines in it. */
export interface CodePlace {
  readonly cwd: string;
  /** The repository: nothing outside is read. */
  readonly workspace: string;
  readonly framework: string | null;
  readonly changed: readonly string[];
  /** The commit that the change began from, and whether what is not committed belongs to it. */
  readonly since: string | null;
  readonly uncommitted: boolean;
  readonly agentPath: string;
}

/** Whether the line of the leak can be looked for. */
export const wantsAttribution = ({ judgement }: Examined): boolean => judgement.verdict === 'leaking';

/** Looks for the line, in a freshly booted server. A leak stays a leak when its line cannot be found. */
export async function findLine(
  examined: Examined,
  boot: () => Promise<RunningServer>,
  examination: Examination,
  place: CodePlace,
): Promise<Attributed> {
  let node: string | null = null;
  const look = async (): Promise<Attributed> => {
    try {
      await using fresh = leaseServer(boot);
      const server = await fresh.server();
      node = server.processes()[0]?.node ?? null;
      return reported(await attributed(examined, server, examination, place));
    } catch (error) {
      examination.signal.throwIfAborted();
      return notAttributed(error instanceof Error ? error.message : String(error));
    }
  };
  return withBrief(await withChangedLines(await look(), place), examined, examination, { ...place, node });
}

function attributed({ route, measurement, judgement }: Examined, server: RunningServer, examination: Examination, place: CodePlace) {
  const { settings, signal, onProgress } = examination;
  onProgress({ type: 'phase', route: route.route, phase: 'attributing' });
  const target = targetOf(route, server, settings);
  const { hammering } = measurement.time;
  const served = measurement.arms.reduce((sum, arm) => sum + arm.answered, 0);
  const { artifacts, keepSnapshots } = settings;
  const fatal = fewest(measurement.arms.filter(({ exit }) => exit?.outOfMemory).map(({ answered }) => answered));
  return attribute({
    ...place,
    server,
    hammer: async (amount) => ({ served: (await hammer(target, amount, signal, () => {})).answered }),
    growth: {
      js: judgement.arm?.growth.js?.bytesPerRequest ?? heapPerRequest(server, fatal),
      arrayBuffers: judgement.arm?.growth.arrayBuffers?.bytesPerRequest ?? 0,
    },
    fatalRequests: fatal,
    measuredRequests: Math.max(0, ...measurement.arms.map(({ answered }) => answered)),
    msPerRequest: hammering / Math.max(served, 1),
    budgetMs: settings.budgetMs,
    files: artifacts === null ? null : { folder: artifacts, name: fileName(route.route), keepSnapshots },
  });
}

const fewest = (amounts: readonly number[]): number | null => (amounts.length > 0 ? Math.max(1, Math.min(...amounts)) : null);

/** A server that ran out of memory before its growth could be judged: then its whole heap, over the requests that filled it. */
const heapPerRequest = (server: RunningServer, fatal: number | null): number =>
  fatal === null ? 0 : Math.max(0, ...server.processes().map(({ heapLimit }) => heapLimit)) / fatal;

/** Marks suspects on lines that the change touches. */
async function withChangedLines(found: Attributed, { workspace, since, uncommitted }: CodePlace): Promise<Attributed> {
  if (since === null) return found;
  const mark = async (suspect: Attributed['suspects'][number]) => {
    if (!suspect.changed) return suspect;
    const lines = await changedLines(workspace, suspect.file, { since, uncommitted });
    return { ...suspect, changedLine: lines?.some(([first, last]) => first <= suspect.line && suspect.line <= last) ?? null };
  };
  return { ...found, suspects: await Promise.all(found.suspects.map(mark)) };
}

/** Adds the brief, as text and, where files are wanted, as one of them. */
async function withBrief(
  found: Attributed,
  { route, measurement, judgement }: Examined,
  { settings, limit }: Examination,
  { cwd, workspace, framework, node }: CodePlace & { readonly node: string | null },
): Promise<Attributed> {
  const finding = findingOf(measurement, judgement, limit, null);
  const { path, bytesPerRequest, requests } = finding;
  const sentence = sentenceOf(finding);
  const inside = relative(workspace, cwd).split(sep).join('/');
  const check = checkCommand(settings, route.path, inside.startsWith('..') ? '' : inside);
  const facts = { route: route.route, path, sentence, bytesPerRequest, requests, because: route.because, check, node, framework };
  const brief = renderBrief(found, facts);
  const { attribution } = found;
  if (settings.artifacts === null) return { ...found, attribution: { ...attribution, brief } };
  const file = join(settings.artifacts, `${fileName(route.route)}.md`);
  try {
    await mkdir(settings.artifacts, { recursive: true });
    await writeFile(file, brief);
    return { ...found, attribution: { ...attribution, brief, files: [file, ...attribution.files] } };
  } catch (error) {
    const notes = [...attribution.notes, `The brief could not be written: ${(error as Error).message}`];
    return { ...found, attribution: { ...attribution, brief, notes } };
  }
}

/** Characters. Some file systems take 255 bytes, and endings come after it. */
const longestName = 80;

/** A file's name for a route: readable, and never that of another route. */
export function fileName(route: string): string {
  if (route === '/') return 'root';
  const readable = route
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, longestName);
  const isPlain = route === `/${readable}` && readable.toLowerCase() === readable && readable !== 'root';
  return isPlain ? readable : `${readable || 'route'}-${createHash('sha1').update(route).digest('hex').slice(0, 8)}`;
}
