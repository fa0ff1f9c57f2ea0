import type { Session } from 'node:inspector';
import { evaluate, openDoor, post } from './inspector.ts';

const DOOR = '__ssrLeakCheckTake';

/**
 * The live object that a heap snapshot of this process has under an id. Ids stay valid until an inspector session that used the heap
 * profiler ends.
 * https://chromedevtools.github.io/devtools-protocol/v8/HeapProfiler/#method-getObjectByHeapObjectId
 * @returns within an object of its own, since it may be a promise that nobody must wait for; null where it is gone, or where the
 * program cannot have it
 */
export async function objectAt(session: Session, id: number, objectGroup: string): Promise<{ readonly object: object } | null> {
  let taken: unknown;
  const close = openDoor(globalThis, DOOR, {
    take(given: unknown) {
      taken = given;
    },
  });
  try {
    const parameters = { objectId: String(id), objectGroup };
    const { result } = (await post(session, 'HeapProfiler.getObjectByHeapObjectId', parameters)) as { result: { objectId: string } };
    await post(session, 'Runtime.callFunctionOn', {
      objectId: (await evaluate(session, `globalThis.${DOOR}`, {}, objectGroup)).objectId,
      functionDeclaration: 'function (object) { this.take(object) }',
      arguments: [{ objectId: result.objectId }],
      objectGroup,
    });
  } catch {
    // It died meanwhile, or belongs to the engine.
  } finally {
    close();
  }
  return (typeof taken === 'object' && taken !== null) || typeof taken === 'function' ? { object: taken } : null;
}
