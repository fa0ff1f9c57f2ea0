import type { Session } from 'node:inspector';
import { open, post } from '../inspector.ts';
import type { AnyFunction } from './own.ts';

/** Where a function begins in the script that was run. */
export interface Place {
  /** As the script is called: a `file:` address or a path. */
  readonly url: string;
  /** Both from 0. */
  readonly line: number;
  readonly column: number;
}

/** What is known of a function without running it. */
export interface FunctionFacts {
  /** The variables that it keeps of the functions around it, the nearest first; those of its module and the global ones are not among them. */
  readonly scopes: ReadonlyArray<Readonly<Record<string, unknown>>>;
  /** What `bind` was given: the function, and its `this`; null where it is not bound. */
  readonly bound: { readonly target: unknown; readonly self: unknown } | null;
  /** null: V8's own. */
  readonly place: Place | null;
}

export interface Functions {
  /** Asked once for each function. */
  of(fn: AnyFunction): Promise<FunctionFacts>;
  /** Lets go of all that was read. */
  close(): Promise<void>;
}

/** The property by which the inspector is shown a function, for the length of one question. */
const DOOR = '__ssrLeakCheckShow';
const GROUP = 'ssr-leak-check-functions';
/** Functions that are looked at: each takes a millisecond. */
const MOST = 3_000;

const nothing: FunctionFacts = { scopes: [], bound: null, place: null };

interface Property {
  readonly name: string;
  readonly value?: { readonly objectId?: string; readonly description?: string; readonly value?: unknown };
}

/**
 * Asks the inspector what functions keep and where they stand. It reads variables as a debugger shows them: no code runs.
 * https://chromedevtools.github.io/devtools-protocol/v8/Runtime/#method-getProperties
 */
export async function openFunctions(): Promise<Functions> {
  const session = await open();
  const scripts = new Map<string, string>();
  const note = ({ params }: { params: { scriptId: string; url: string } }) => scripts.set(params.scriptId, params.url);
  session.on('Debugger.scriptParsed', note);
  // It names all scripts, and is not needed to read anything else.
  await post(session, 'Debugger.enable');
  await post(session, 'Debugger.disable');
  session.removeListener('Debugger.scriptParsed', note);
  const known = new Map<AnyFunction, Promise<FunctionFacts>>();
  // One after another: there is one door.
  let last: Promise<unknown> = Promise.resolve();
  return {
    of(fn) {
      const before = known.get(fn);
      if (before) return before;
      if (known.size >= MOST) return Promise.resolve(nothing);
      const facts = last.then(() => factsOf(fn, session, scripts)).catch(() => nothing);
      last = facts;
      known.set(fn, facts);
      return facts;
    },
    async close() {
      known.clear();
      await post(session, 'Runtime.releaseObjectGroup', { objectGroup: GROUP }).catch(() => {});
      session.disconnect();
    },
  };
}

async function factsOf(fn: AnyFunction, session: Session, scripts: ReadonlyMap<string, string>): Promise<FunctionFacts> {
  let given: readonly unknown[] = [];
  const take = (...values: readonly unknown[]) => {
    given = values;
  };
  Object.defineProperty(globalThis, DOOR, { value: { fn, take }, configurable: true, enumerable: false, writable: false });
  try {
    const at = async (expression: string) => {
      const { result } = (await post(session, 'Runtime.evaluate', { expression, objectGroup: GROUP })) as { result: { objectId: string } };
      return result.objectId;
    };
    const inside = await internals(session, await at(`globalThis.${DOOR}.fn`));
    const scopes = inside.get('[[Scopes]]')?.objectId;
    const closures = scopes === undefined ? [] : await closuresIn(session, scopes);
    const bound = [inside.get('[[TargetFunction]]'), inside.get('[[BoundThis]]')].map((value) => value ?? {});
    await post(session, 'Runtime.callFunctionOn', {
      objectId: await at(`globalThis.${DOOR}.take`),
      functionDeclaration: 'function (...values) { this(...values) }',
      arguments: [...bound, ...closures.map((objectId) => ({ objectId }))].map(({ objectId }) => (objectId ? { objectId } : {})),
      objectGroup: GROUP,
    });
    const [target, self, ...entries] = given;
    return {
      scopes: entries.flatMap(variablesOf),
      bound: target === undefined ? null : { target, self },
      place: placeOf(inside.get('[[FunctionLocation]]')?.value, scripts),
    };
  } finally {
    Reflect.deleteProperty(globalThis, DOOR);
  }
}

async function internals(session: Session, objectId: string): Promise<ReadonlyMap<string, NonNullable<Property['value']>>> {
  const { internalProperties = [] } = (await post(session, 'Runtime.getProperties', { objectId, ownProperties: true })) as {
    internalProperties?: readonly Property[];
  };
  return new Map(internalProperties.flatMap(({ name, value }) => (value ? [[name, value] as const] : [])));
}

/** The scopes that belong to this function alone, or to it and its neighbours: what a module keeps says nothing of one function. */
async function closuresIn(session: Session, objectId: string): Promise<readonly string[]> {
  const { result } = (await post(session, 'Runtime.getProperties', { objectId, ownProperties: true })) as { result: readonly Property[] };
  return result.flatMap(({ value }) => (value?.objectId && /^(Closure|Block|Catch)/.test(value.description ?? '') ? [value.objectId] : []));
}

/** The inspector's record of a scope: its variables are the properties of `object`. */
function variablesOf(entry: unknown): ReadonlyArray<Readonly<Record<string, unknown>>> {
  const { object } = entry as { readonly object?: unknown };
  return typeof object === 'object' && object !== null ? [object as Record<string, unknown>] : [];
}

function placeOf(location: unknown, scripts: ReadonlyMap<string, string>): Place | null {
  const { scriptId, lineNumber, columnNumber } = (location ?? {}) as { scriptId?: string; lineNumber?: number; columnNumber?: number };
  const url = scriptId === undefined ? undefined : scripts.get(scriptId);
  return url ? { url, line: lineNumber ?? 0, column: columnNumber ?? 0 } : null;
}
