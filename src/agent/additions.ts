/**
 * Who adds to a container: for some requests, in a process that is thrown away, single containers report the stack of each
 * addition. Nothing global is patched, and everything is put back.
 *
 * The idea is BLeak's (Vilk and Berger, PLDI 2018): the code that keeps an object is often not the code that allocated it.
 *
 * Not heard: `Map.prototype.set.call(map, …)` with a captured method, which Node.js itself uses; private fields that are replaced;
 * frozen objects; destructuring that assigns.
 */
import type { Session } from 'node:inspector';
import { types } from 'node:util';
import { containerById } from './entries.ts';
import { objectAt } from './heap-object.ts';
import { type Ear, hearCalls, hearEnvironment, hearField, hearNewKeys } from './hearing.ts';
import { open, post } from './inspector.ts';
import type { Additions, ListenedTo, ToListenTo } from './protocol.ts';
import { framesHere, type StackFrame } from './stack.ts';

/** Distinct stacks kept of one container: an app that evaluates code could make endlessly many. */
const MOST_STACKS = 200;
/** Stacks reported of one container, the most frequent first. */
const MOST_REPORTED = 10;

interface Watched {
  readonly id: number;
  readonly stacks: Map<string, { count: number; readonly frames: readonly StackFrame[] }>;
  added: number;
  removed: number;
  readonly undo: (() => void)[];
}

const GROUP = 'ssr-leak-check-listening';
/** Open while objects of a snapshot are listened to: breakpoints end with it. */
let session: Session | null = null;
const watched: Watched[] = [];

/** Starts to listen to containers that were counted before. Returns how many can be listened to. */
export function watchAdditions(ids: readonly number[]): number {
  stopListening();
  for (const id of ids) {
    const container = containerById(id);
    if (container === undefined || types.isProxy(container)) continue;
    const watch = newWatch(id);
    if (hear(container, watch)) watched.push(watch);
  }
  return watched.length;
}

/**
 * Starts to listen to objects that a heap snapshot of this process named, and to assignments of variables. Ids are those of the
 * snapshot. A variable has no object: a breakpoint on its assignment, whose condition notes the stack and says no, never pauses.
 * @returns what can be listened to, and as what
 */
export async function listenTo({ objects, assignments }: ToListenTo): Promise<readonly ListenedTo[]> {
  stopListening();
  const listening: ListenedTo[] = [];
  session = await open();
  for (const { id, fields, isOwner } of objects) {
    const found = await objectAt(session, id, GROUP);
    if (found === null || found.object === globalThis) continue;
    const { object } = found;
    const watch = newWatch(id);
    const ear = earOf(watch);
    const heard = [hearCalls(object, ear)];
    // An object further up the way is listened to where it is added to by calls: its own fields are others.
    if (heard[0] === null && !isOwner) heard.push(...fields.map((name) => hearField(object, ear, name)), hearNewKeys(object, ear));
    const kind = heard.find((one) => one !== null);
    if (kind === undefined || kind === null) continue;
    watched.push(watch);
    listening.push({ id, kind });
  }
  if (assignments.length > 0) await post(session, 'Debugger.enable');
  for (const { id, url, line, column } of assignments) {
    const watch = newWatch(id);
    const name = `${ASSIGNED}${watched.length}`;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      value: function assigned() {
        note(watch, assigned);
        return false;
      },
    });
    watch.undo.push(() => Reflect.deleteProperty(globalThis, name));
    watched.push(watch);
    const place = { url, lineNumber: line, columnNumber: column, condition: `globalThis.${name}()` };
    const set = await post(session, 'Debugger.setBreakpointByUrl', place).catch(() => null);
    if (set) listening.push({ id, kind: 'variable' });
  }
  return listening;
}

const ASSIGNED = '__ssrLeakCheckAssigned';

/** What was heard since `watchAdditions`; listens no more. */
export function readAdditions(): readonly Additions[] {
  const heard = watched.map(({ id, stacks, added, removed }) => ({
    id,
    added,
    removed,
    stacks: Array.from(stacks.values())
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_REPORTED),
  }));
  stopListening();
  return heard;
}

function stopListening(): void {
  // Breakpoints, and what the inspector holds, end with the session.
  session?.disconnect();
  session = null;
  for (const { undo } of watched.splice(0)) {
    for (const step of undo.reverse()) {
      try {
        step();
      } catch {
        // The app froze it meanwhile.
      }
    }
  }
}

/** Listens to a container by calls where it has such, else by its keys. */
function hear(container: object, watch: Watched): boolean {
  const ear = earOf(watch);
  if (container === process.env) {
    hearEnvironment(ear);
    return true;
  }
  return (hearCalls(container, ear) ?? (isTable(container) ? hearNewKeys(container, ear) : null)) !== null;
}

const isTable = (container: object): boolean => !types.isMap(container) && !types.isSet(container);

const newWatch = (id: number): Watched => ({ id, stacks: new Map(), added: 0, removed: 0, undo: [] });

const earOf = (watch: Watched): Ear => ({
  added: (above) => note(watch, above),
  removed(count) {
    watch.removed += count;
  },
  undo: watch.undo,
});

let noting = false;

function note(watch: Watched, above: (...args: never[]) => unknown): void {
  // What the note itself adds somewhere is nobody's addition.
  if (noting) return;
  noting = true;
  try {
    watch.added++;
    const frames = framesHere(above);
    const key = frames.map(({ url, line, column }) => `${url}:${line}:${column}`).join('|');
    const known = watch.stacks.get(key);
    if (known) known.count++;
    else if (watch.stacks.size < MOST_STACKS) watch.stacks.set(key, { count: 1, frames });
  } catch {
    // The app goes on, whatever happens here.
  } finally {
    noting = false;
  }
}
