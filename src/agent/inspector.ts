import type { Session } from 'node:inspector';
import { types } from 'node:util';
import { isContext } from 'node:vm';

/** Loaded on first need: a Node.js built without the inspector has no such module, and helpers never need it. */
async function open(): Promise<Session> {
  const { Session } = await import('node:inspector');
  const session = new Session();
  session.connect();
  return session;
}

function post(session: Session, method: string, parameters?: object): Promise<object> {
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

/** The name under which the reader is reached from the inspector for the length of one walk. */
const DOOR = '__ssrLeakCheckRead';

/** One realm: its own `Object.prototype`, and all live objects that have it in their chain. */
export interface Realm {
  readonly prototype: object;
  /** Must not be kept. */
  readonly objects: readonly object[];
}

/** Realms beside the main one that are walked at most: each costs a walk over the whole heap. */
const MOST_CONTEXTS = 4;

const { defineProperty, isExtensible, prototype: plain } = Object;

/**
 * Reads all live objects of the main realm and of the vm contexts that it holds, in one walk over the heap for each, which collects
 * garbage first. The inspector gives only objects of the realm that asks.
 * https://chromedevtools.github.io/devtools-protocol/v8/Runtime/#method-queryObjects
 * @param read called at once for each realm
 * @returns how many realms were read. Not found: contexts without a sandbox object of the main realm.
 */
export async function readRealms(read: (realm: Realm) => void): Promise<number> {
  const session = await open();
  try {
    const sandboxes: object[] = [];
    await readRealm(session, globalThis, null, (realm) => {
      for (const object of realm.objects) if (isSandbox(object)) sandboxes.push(object);
      read(realm);
    });
    let realms = 1;
    for (const [context, sandbox] of await contextsOf(session, sandboxes.slice(0, MOST_CONTEXTS))) {
      await readRealm(session, sandbox, context, read);
      realms += 1;
    }
    return realms;
  } finally {
    await post(session, 'Runtime.releaseObjectGroup', { objectGroup: GROUP }).catch(() => {});
    session.disconnect();
  }
}

const GROUP = 'ssr-leak-check';

/** A proxy runs the app's own traps. */
const isSandbox = (object: object): boolean =>
  typeof object === 'object' && !types.isProxy(object) && isContext(object) && isExtensible(object);

/** @param context the inspector's number of it; null: the main realm */
async function readRealm(session: Session, sandbox: object, context: number | null, read: (realm: Realm) => void): Promise<void> {
  let isRead = false;
  let failure: unknown = null;
  const door = {
    read(objects: readonly object[], prototype: object) {
      try {
        isRead = true;
        read({ objects, prototype });
      } catch (error) {
        failure = error;
      }
    },
  };
  const within = context === null ? {} : { contextId: context };
  const at = async (expression: string) => (await evaluate(session, expression, within)).objectId;
  const close = openDoor(sandbox, context === null ? { ...door, prototype: plain } : door);
  try {
    // What the app calls Object may be another thing: the main realm's was captured.
    const prototype = await at(context === null ? `globalThis.${DOOR}.prototype` : 'Object.prototype');
    const { objects } = (await post(session, 'Runtime.queryObjects', { prototypeObjectId: prototype, objectGroup: GROUP })) as {
      objects: { objectId: string };
    };
    await post(session, 'Runtime.callFunctionOn', {
      objectId: await at(`globalThis.${DOOR}`),
      functionDeclaration: 'function (objects, prototype) { this.read(objects, prototype) }',
      arguments: [{ objectId: objects.objectId }, { objectId: prototype }],
      objectGroup: GROUP,
    });
  } finally {
    close();
  }
  if (failure !== null) throw failure;
  if (!isRead) throw new Error('the objects could not be read');
}

/** @returns takes it away again */
function openDoor(sandbox: object, value: object): () => void {
  defineProperty(sandbox, DOOR, { value, configurable: true, enumerable: false, writable: false });
  return () => {
    Reflect.deleteProperty(sandbox, DOOR);
  };
}

const evaluate = async (session: Session, expression: string, within: object): Promise<{ objectId: string; value?: unknown }> =>
  ((await post(session, 'Runtime.evaluate', { expression, objectGroup: GROUP, ...within })) as { result: { objectId: string } }).result;

/** Which context of the inspector belongs to which sandbox. */
async function contextsOf(session: Session, sandboxes: readonly object[]): Promise<ReadonlyMap<number, object>> {
  if (sandboxes.length === 0) return new Map();
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ params: { context } }) => {
    const { isDefault } = context.auxData as { readonly isDefault?: boolean };
    if (!isDefault) contexts.push(context.id);
  });
  await post(session, 'Runtime.enable');
  const found = new Map<number, object>();
  for (const sandbox of sandboxes) {
    const close = openDoor(sandbox, {});
    try {
      for (const contextId of contexts) {
        if (found.has(contextId)) continue;
        const { value } = await evaluate(session, `typeof globalThis.${DOOR} === 'object'`, { contextId });
        if (value === true) found.set(contextId, sandbox);
      }
    } finally {
      close();
    }
  }
  return found;
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
