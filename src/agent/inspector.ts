import type { Session } from 'node:inspector';

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

/** The name under which the reader is reached from the inspector for the length of one call. */
const DOOR = '__ssrLeakCheckRead';

/**
 * Reads all live objects that have `prototype` in their chain, in one walk over the heap that collects garbage first.
 * https://chromedevtools.github.io/devtools-protocol/v8/Runtime/#method-queryObjects
 * @param read called once, at once, with an array that must not be kept
 */
export async function readObjects<T>(prototype: object, read: (objects: readonly object[]) => T): Promise<T> {
  const session = await open();
  const group = 'ssr-leak-check';
  const world = globalThis as unknown as Record<string, unknown>;
  try {
    let result: { readonly value: T } | null = null;
    let failure: unknown = null;
    world[DOOR] = {
      prototype,
      read(objects: readonly object[]) {
        try {
          result = { value: read(objects) };
        } catch (error) {
          failure = error;
        }
      },
    };
    const at = async (expression: string) =>
      ((await post(session, 'Runtime.evaluate', { expression, objectGroup: group })) as { result: { objectId: string } }).result.objectId;
    const door = await at(`globalThis.${DOOR}`);
    const { objects } = (await post(session, 'Runtime.queryObjects', {
      prototypeObjectId: await at(`globalThis.${DOOR}.prototype`),
      objectGroup: group,
    })) as { objects: { objectId: string } };
    await post(session, 'Runtime.callFunctionOn', {
      objectId: door,
      functionDeclaration: 'function (objects) { this.read(objects) }',
      arguments: [{ objectId: objects.objectId }],
      objectGroup: group,
    });
    if (failure !== null) throw failure;
    if (result === null) throw new Error('the objects could not be read');
    return (result as { readonly value: T }).value;
  } finally {
    delete world[DOOR];
    await post(session, 'Runtime.releaseObjectGroup', { objectGroup: group }).catch(() => {});
    session.disconnect();
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
