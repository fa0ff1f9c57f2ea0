/** Code of ours inside a program that runs: held by the session alone, and gone with it. */
import type { Inspector } from './inspector.ts';

/** What the session holds is in this group, to be let go of at once. */
const GROUP = 'ssr-leak-check';
/** What one step holds. */
const STEP = 'ssr-leak-check-step';

/** Functions of `src/agent/visitor.ts` in the program. */
export interface Visited {
  /** Calls one by its name, and awaits what it returns. @param given objects of the program, by their handles, or plain data */
  call(name: string, ...given: ReadonlyArray<Handle | number | string>): Promise<unknown>;
  /** A handle to what one returns; it is let go of by `done`. */
  handle(name: string): Promise<Handle>;
  /** All live objects that have this prototype in their chain; garbage is collected first. Let go of by `done`. */
  objectsOf(prototype: Handle): Promise<Handle>;
  /** What an expression gives in a realm of the program; null: the main one. Let go of by `done`. */
  evaluate(expression: string, contextId: number | null): Promise<Handle>;
  /** Lets go of what handles hold. */
  done(): Promise<void>;
  /** Lets go of everything, the functions included. */
  leave(): Promise<void>;
}

/** An object of the program, as the session names it. */
export interface Handle {
  readonly objectId: string;
}

interface Evaluated {
  readonly result: { readonly objectId?: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** Nothing is thrown into the program: it would be printed, or stop a debugger. */
const SILENTLY = { silent: true } as const;

/**
 * Reads the visitor's code into the program. It defines nothing there: what the code exports is the value of an expression.
 * @param code a CommonJS module that requires `node:` modules only
 * @throws Error where the program is no Node.js
 */
export async function visit(inspector: Inspector, code: string): Promise<Visited> {
  const post = async (method: string, parameters: object): Promise<Evaluated['result']> => {
    const { result, exceptionDetails } = (await inspector.post(method, parameters)) as unknown as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };
  const at = ({ objectId }: Evaluated['result']): Handle => {
    if (objectId === undefined) throw new Error('The program gave no object.');
    return { objectId };
  };
  // Node.js before 20.16 and 22.3 has no other way to its modules from here than what its console has; that stands on the global object
  // for the length of one evaluation.
  const { value: hasWay } = await post('Runtime.evaluate', { expression: 'typeof process.getBuiltinModule === "function"', ...SILENTLY });
  const load = hasWay === true ? '(name) => process.getBuiltinModule(name)' : 'require';
  const module = '((require) => { const module = { exports: {} }; ((module, exports) => {';
  const expression = `${module}${code}\n})(module, module.exports); return module.exports; })(${load})`;
  const exported = at(
    await post('Runtime.evaluate', { expression, includeCommandLineAPI: hasWay !== true, objectGroup: GROUP, ...SILENTLY }),
  );
  const callOn = (name: string, given: ReadonlyArray<Handle | number | string>, how: object) =>
    post('Runtime.callFunctionOn', {
      objectId: exported.objectId,
      functionDeclaration: 'function (name, ...given) { return this[name](...given); }',
      arguments: [{ value: name }, ...given.map((one) => (typeof one === 'object' ? one : { value: one }))],
      ...{ ...SILENTLY, ...how },
    });
  const release = async (objectGroup: string) => void (await inspector.post('Runtime.releaseObjectGroup', { objectGroup }));
  return {
    call: async (name, ...given) => (await callOn(name, given, { returnByValue: true, awaitPromise: true })).value,
    handle: async (name) => at(await callOn(name, [], { objectGroup: STEP })),
    async objectsOf({ objectId }) {
      const { objects } = await inspector.post('Runtime.queryObjects', { prototypeObjectId: objectId, objectGroup: STEP });
      return at(objects as Evaluated['result']);
    },
    evaluate: async (expression, contextId) =>
      at(await post('Runtime.evaluate', { expression, objectGroup: STEP, ...SILENTLY, ...(contextId === null ? {} : { contextId }) })),
    done: () => release(STEP),
    async leave() {
      await release(STEP);
      await release(GROUP);
    },
  };
}
