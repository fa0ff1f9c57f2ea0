import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { statAfterName } from '../process-stat.ts';
import { outputOf } from './system-command.ts';

/** Sends a signal to a process, or to a group by its negative id. False when there is nobody to receive it. */
export function signalTo(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    // ESRCH: gone. EPERM: only zombies are left of a group (macOS), or the id was given to somebody else.
    return false;
  }
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** When it was started, in ticks of the system's clock since the machine was; null: this system does not tell. */
  readonly began: number | null;
}

/** What belongs to a server. */
export interface Family {
  readonly group: number;
  /**
   * When the group's first process was started (`beganAt`). The system gives no id away while a group has it: another process under this
   * id means that ours has ended, and that whoever is in such a group now is a stranger. null: not known.
   */
  readonly began: number | null;
  /**
   * A variable with a value that only its processes have, as `NAME=value`: who carries it descends from the first of them,
   * whatever group or parent it has now. null: there is none.
   */
  readonly marker: string | null;
  /** Processes that say of themselves that they belong to it: nobody is signalled for that alone. */
  readonly others: readonly number[];
}

/** A process of a family, or its whole group by the negative id where no more is known. */
export interface Member {
  readonly pid: number;
  readonly isInGroup: boolean;
}

/**
 * Which processes of a family still run. Zombies do not: in a container whose first process does not reap, the orphans of npm
 * and shells stay zombies for ever, and a signal to their group never fails. Where the system shows environments (Linux), those
 * of another group are known by the marker alone: what a process says of itself proves nothing.
 */
export async function stillRunning({ group, began, marker, others }: Family): Promise<readonly Member[]> {
  const strays = markedBy(marker) ?? others;
  // Asking `ps` takes a process of its own: only where somebody is there at all.
  if (!signalTo(-group, 0) && !strays.some((pid) => signalTo(pid, 0))) return [];
  const running = (await fromProc()) ?? (await fromPs());
  if (running === null) {
    const all = [{ pid: -group, isInGroup: true }, ...strays.map((pid) => ({ pid, isInGroup: false }))];
    return all.filter(({ pid }) => signalTo(pid, 0));
  }
  const isOurs = !running.some((one) => one.pid === group && isAnother(one.began, began));
  return running
    .filter((one) => (isOurs && one.group === group) || strays.includes(one.pid))
    .map(({ pid, group: its }) => ({ pid, isInGroup: isOurs && its === group }));
}

/** Whether a process under a known id is not the one that was known; false where nobody can tell. */
const isAnother = (now: number | null, then: number | null): boolean => now !== null && then !== null && now !== then;

/** Whether somebody else leads a group under this id now. */
export const isGivenAway = ({ group, began }: Pick<Family, 'group' | 'began'>): boolean => isAnother(beganAt(group), began);

/** When a process was started, in ticks of the system's clock since the machine was; null: it is not there, or this system does not tell. */
export function beganAt(pid: number): number | null {
  const fields = fieldsOf(pid);
  return fields === null ? null : Number(fields[STARTED]);
}

/**
 * Whether a process descends from what this one started: by the variable that only those have, or by its parents. False for ids that
 * nobody has here, such as those of another process namespace. null: this system does not tell.
 */
export function isDescendant(pid: number, marker: string): boolean | null {
  if (process.platform !== 'linux') return null;
  if (pid === process.pid) return false;
  if (carries(String(pid), marker)) return true;
  // An environment that cannot be read, or that the program wrote over.
  const seen = new Set<number>();
  for (let at = parentOf(pid); at !== null && !seen.has(at); at = parentOf(at)) {
    if (at === process.pid) return true;
    seen.add(at);
  }
  return false;
}

/** null: it is not there, or this system does not tell. */
export function parentOf(pid: number): number | null {
  const fields = fieldsOf(pid);
  return fields === null ? null : Number(fields[PARENT]);
}

const fieldsOf = (pid: number): readonly string[] | null => attempt(() => statAfterName(readFileSync(`/proc/${pid}/stat`, 'latin1')));

/** Those of the processes that descend from the group, as `ps` tells it: what a process says of itself proves nothing. */
export async function descending(group: number, pids: readonly number[]): Promise<readonly number[]> {
  if (pids.length === 0) return [];
  const running = (await fromProc()) ?? (await fromPs()) ?? [];
  const known = new Map(running.map((one) => [one.pid, one]));
  return pids.filter((pid) => {
    const seen = new Set<number>();
    for (let at = known.get(pid); at !== undefined && !seen.has(at.pid); at = known.get(at.parent)) {
      if (at.pid === group || at.group === group) return true;
      seen.add(at.pid);
    }
    return false;
  });
}

/**
 * The processes whose environment began with this variable, but for this one; null where the system does not show it, or lets this
 * process open nothing more: what was started is ended all the same.
 */
export function markedBy(marker: string | null): readonly number[] | null {
  if (process.platform !== 'linux') return null;
  if (marker === null) return [];
  const pids = processesIn(attempt(() => readdirSync('/proc')));
  return pids?.filter((pid) => pid !== process.pid && carries(String(pid), marker)) ?? null;
}

const carries = (pid: string, marker: string): boolean =>
  Buffer.concat([Buffer.of(0), environmentOf(pid), Buffer.of(0)]).includes(Buffer.from(`\0${marker}\0`));

/** As it was when the process began; empty for the processes of others and those that have ended. */
const environmentOf = (pid: string): Buffer => attempt(() => readFileSync(`/proc/${pid}/environ`)) ?? Buffer.alloc(0);

/** Whether a process of the group runs that is neither one of these nor above one of them. True where that cannot be told. */
export async function runsBeside(group: number, pids: readonly number[]): Promise<boolean> {
  const running = (await fromProc()) ?? (await fromPs());
  if (running === null) return true;
  const parents = new Map(running.map(({ pid, parent }) => [pid, parent]));
  const above = new Set<number>();
  for (const pid of pids) {
    for (let at: number | undefined = pid; at !== undefined && !above.has(at); at = parents.get(at)) above.add(at);
  }
  return running.some((one) => one.group === group && !above.has(one.pid));
}

const isOver = (state: string): boolean => /^[ZX]/.test(state);

/** As Linux tells it; null elsewhere, and where this process may open nothing more. Small images have no `ps`. */
export async function fromProc(): Promise<readonly Running[] | null> {
  if (process.platform !== 'linux') return null;
  const pids = processesIn(await readdir('/proc').catch(() => null));
  if (pids === null) return null;
  try {
    const states = await Promise.all(pids.map(stateOf));
    return states.filter((one) => one !== null);
  } catch {
    return null;
  }
}

const processesIn = (names: readonly string[] | null): readonly number[] | null =>
  names?.filter((name) => /^\d+$/.test(name)).map(Number) ?? null;

/** null: it was refused. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Places among the fields of proc_pid_stat(5) that follow the name. */
const [STATE, PARENT, GROUP, STARTED] = [0, 1, 2, 19] as const;

/** null: it has ended. Throws where that cannot be told. */
async function stateOf(pid: number): Promise<Running | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return null;
    throw error;
  });
  if (stat === null) return null;
  const fields = statAfterName(stat);
  if (isOver(fields[STATE] ?? '')) return null;
  return { pid, parent: Number(fields[PARENT]), group: Number(fields[GROUP]), began: Number(fields[STARTED]) };
}

/** As `ps` of macOS, the BSDs and Linux tells it; null where there is none. */
export async function fromPs(): Promise<readonly Running[] | null> {
  const output = await outputOf('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat=']);
  if (output === null) return null;
  const rows = output.split('\n').map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([pid, parent, group, state]) =>
    state === undefined || isOver(state) ? [] : [{ pid: Number(pid), parent: Number(parent), group: Number(group), began: null }],
  );
}
