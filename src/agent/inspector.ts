import type { Session } from 'node:inspector';
import { types } from 'node:util';
import { isContext, runInContext } from 'node:vm';

/** Loaded on first need: a Node.js built without the inspector has no such module, and helpers never need it. */
export async function open(): Promise<Session> {
  const { Session } = await import('node:inspector');
  const session = new Session();
  session.connect();
  return session;
}

export function post(session: Session, method: string, parameters?: object): Promise<object> {
  return new Promise((resolve, reject) => {
    session.post(method, parameters, (error: Error | null, result?: object) => (error ? reject(error) : resolve(result ?? {})));
  });
}

/** The inspector's own collection: the same on every line of Node.js, and dearer than `gc()`. */
export async function collectByInspector(): Promise<void> {
  const session = await open();
  try {
    await post(session, 'HeapProfiler.collectGarbage');
  } finally {
    session.disconnect();
  }
}

/** The property by which the inspector reaches the reader for the length of one walk. */
const DOOR = '__ssrLeakCheckRead';

/** One realm: its own `Object.prototype`, and all live objects that have it in their chain. */
export interface Realm {
  readonly prototype: object;
  /** Must not be kept. */
  readonly objects: readonly object[];
}

/** Realms beside the main one that are walked at most: each costs a walk over the whole heap, which collects garbage several times. */
const MOST_CONTEXTS = 4;

const { defineProperty, getPrototypeOf, isExtensible, isFrozen, prototype: plain } = Object;

/**
 * Reads all live objects of the main realm and of the vm contexts that it holds, in one walk over the heap for each, which collects
 * garbage first. The inspector gives only objects of the realm that asks.
 * https://chromedevtools.github.io/devtools-protocol/v8/Runtime/#method-queryObjects
 * @param read called at once for each realm
 * @returns how many realms are known by that: those that were read, and those in which nothing runs. Not found: contexts without
 * a sandbox object of the main realm.
 */
export const readRealms = (read: (realm: Realm) => void): Promise<number> =>
  walking(async (session) => {
    const sandboxes: object[] = [];
    await readRealm(session, main, (realm) => {
      for (const object of realm.objects) if (isSandbox(object)) sandboxes.push(object);
      read(realm);
    });
    const { known, entrances } = await realmsOf(session, sandboxes);
    for (const one of entrances) await readRealm(session, one, read);
    return 1 + known + entrances.length;
  });

/** Reads all live objects that have this prototype of the main realm in their chain. @param read called at once; must not keep the list */
export const readAlive = (prototype: object, read: (objects: readonly object[]) => void): Promise<void> =>
  walking((session) => readRealm(session, { ...main, prototype }, ({ objects }) => read(objects)));

/** In a session of its own, which holds no object afterwards. */
async function walking<T>(walk: (session: Session) => Promise<T>): Promise<T> {
  const session = await open();
  try {
    return await walk(session);
  } finally {
    await post(session, 'Runtime.releaseObjectGroup', { objectGroup: GROUP }).catch(() => {});
    session.disconnect();
  }
}

const GROUP = 'ssr-leak-check';

/** A proxy runs the app's own traps. */
const isSandbox = (object: object): boolean => typeof object === 'object' && !types.isProxy(object) && isContext(object);

/** How the inspector gets into a realm: by a property of an object that is found there. */
interface Entrance {
  readonly prototype: object;
  readonly holder: object;
  readonly expression: string;
  /** Its number of the context; absent: the main one. */
  readonly within: { readonly contextId?: number };
}

const main: Entrance = { prototype: plain, holder: globalThis, expression: `globalThis.${DOOR}`, within: {} };

/** The global object of a vm context may be frozen, or be called something else: its `Object.prototype` is behind every object of it. */
const IN_CONTEXT = `({}).${DOOR}`;

async function readRealm(
  session: Session,
  { prototype, holder, expression, within }: Entrance,
  read: (realm: Realm) => void,
): Promise<void> {
  let isRead = false;
  let failure: unknown = null;
  const close = openDoor(holder, DOOR, {
    prototype,
    read(objects: readonly object[]) {
      try {
        isRead = true;
        read({ objects, prototype });
      } catch (error) {
        failure = error;
      }
    },
  });
  const at = async (path: string) => (await evaluate(session, path, within)).objectId;
  try {
    const { objects } = (await post(session, 'Runtime.queryObjects', {
      prototypeObjectId: await at(`${expression}.prototype`),
      objectGroup: GROUP,
    })) as { objects: { objectId: string } };
    await post(session, 'Runtime.callFunctionOn', {
      objectId: await at(expression),
      functionDeclaration: 'function (objects) { this.read(objects) }',
      arguments: [{ objectId: objects.objectId }],
      objectGroup: GROUP,
    });
  } finally {
    close();
  }
  if (failure !== null) throw failure;
  if (!isRead) throw new Error('the objects could not be read');
}

/** @returns takes it away again */
export function openDoor(holder: object, name: string, value: object): () => void {
  defineProperty(holder, name, { value, configurable: true, enumerable: false, writable: false });
  return () => {
    Reflect.deleteProperty(holder, name);
  };
}

export const evaluate = async (
  session: Session,
  expression: string,
  within: object,
  objectGroup = GROUP,
): Promise<{ objectId: string; value?: unknown }> =>
  ((await post(session, 'Runtime.evaluate', { expression, objectGroup, ...within })) as { result: { objectId: string } }).result;

/** The realm in which Node.js keeps a pristine RegExp, by the name that the inspector has for it (lib/internal/util.js). */
const OF_NODE = 'internal';

/**
 * The realms of these sandboxes: those that are known without a walk, and the ways into others. A frozen sandbox is data: Next.js
 * evaluates each of its manifests in a context, and freezes what comes out.
 */
async function realmsOf(session: Session, sandboxes: readonly object[]): Promise<{ known: number; entrances: readonly Entrance[] }> {
  const alive = sandboxes.filter((one) => !isFrozen(one));
  const contexts = alive.length === 0 ? new Map<number, string>() : await contextsOf(session);
  const entrances: Entrance[] = [];
  let known = sandboxes.length - alive.length;
  for (const sandbox of alive) {
    if (entrances.length === MOST_CONTEXTS) break;
    const prototype = getPrototypeOf(runInContext('({})', sandbox)) as object;
    const contextId = isExtensible(prototype) ? await contextWith(session, prototype, [...contexts.keys()]) : null;
    if (contextId === null) continue;
    if (contexts.get(contextId) === OF_NODE) known += 1;
    else entrances.push({ prototype, holder: prototype, expression: IN_CONTEXT, within: { contextId } });
    contexts.delete(contextId);
  }
  return { known, entrances };
}

/** The names of all contexts but the main one, by the inspector's number. */
async function contextsOf(session: Session): Promise<Map<number, string>> {
  const contexts = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ params: { context } }) => {
    const { isDefault } = context.auxData as { readonly isDefault?: boolean };
    if (!isDefault) contexts.set(context.id, context.name);
  });
  await post(session, 'Runtime.enable');
  return contexts;
}

/** Which of these contexts has this `Object.prototype`; null: none. */
async function contextWith(session: Session, prototype: object, contexts: readonly number[]): Promise<number | null> {
  const close = openDoor(prototype, DOOR, {});
  try {
    for (const contextId of contexts) {
      const { value } = await evaluate(session, `typeof ${IN_CONTEXT} === 'object'`, { contextId });
      if (value === true) return contextId;
    }
    return null;
  } finally {
    close();
  }
}

let sampling: Session | null = null;

/**
 * Starts V8's sampling heap profiler: it remembers the stack of one allocation in every `intervalBytes`, and forgets it
 * when the object dies, so that what it holds after a collection is what survived.
 */
export async function startSurvivors(intervalBytes: number): Promise<null> {
  await stopSurvivors();
  sampling = await open();
  await post(sampling, 'HeapProfiler.startSampling', {
    samplingInterval: intervalBytes,
    includeObjectsCollectedByMajorGC: false,
    includeObjectsCollectedByMinorGC: false,
  });
  return null;
}

/** The profile so far. Throws when the profiler was not started. */
export async function readSurvivors(): Promise<unknown> {
  if (sampling === null) throw new Error('start-survivors comes first');
  return ((await post(sampling, 'HeapProfiler.getSamplingProfile')) as { profile: unknown }).profile;
}

export async function stopSurvivors(): Promise<null> {
  const session = sampling;
  sampling = null;
  if (session === null) return null;
  try {
    await post(session, 'HeapProfiler.stopSampling');
  } finally {
    session.disconnect();
  }
  return null;
}
