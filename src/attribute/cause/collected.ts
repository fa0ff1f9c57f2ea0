/** Causes by which objects of each request pile up in something that the program, its tools or the engine keeps. */

import type { Holder } from '../../heap/holder.ts';
import { type Pattern, some } from './seen.ts';

export const cacheFilling: Pattern = ({ filling }) => filling && { code: 'cache-filling', args: { size: filling.size, max: filling.max } };

export const devtools: Pattern = ({ nodeEnv, path, stack }) =>
  nodeEnv !== 'production' && /devtools/i.test(`${path} ${stack}`) ? { code: 'devtools', args: { nodeEnv } } : null;

/** What is loaded stays: a module under each new address, and each time it is dropped from the cache. */
export const moduleAgain: Pattern = ({ holder, of }) =>
  /^Module(Wrap)?$/.test(holder?.entryClass ?? '') || of(/^Module(Wrap)?$/) > some ? { code: 'module-per-request', args: {} } : null;

export const symbol: Pattern = ({ holder }) =>
  holder?.entryClass === 'symbol' && holder.anchor.kind === 'runtime' ? { code: 'registered-symbol', args: {} } : null;

export const text: Pattern = ({ holder }) =>
  holder?.entryClass === 'concatenated string' && holder.anchor.kind !== 'runtime' && isOneValue(holder)
    ? { code: 'growing-text', args: { name: nameOf(holder) } }
    : null;

/** One value leads to all that was left, each to the one before. A list that has a table of its entries too is a collection. */
export const chain: Pattern = ({ holder, growing }) =>
  holder?.isChain === true && holder.anchor.kind !== 'runtime' && growing.length === 0 && isOneValue(holder)
    ? { code: 'growing-chain', args: { kind: kinds[holder.entryClass] ?? holder.entryClass, name: nameOf(holder) } }
    : null;

const kinds: Readonly<Record<string, string>> = { closure: 'function', Object: 'object' };

/** Whether what is left hangs on a variable or a field, not in a collection. */
function isOneValue({ containerClass, steps }: Holder): boolean {
  if (!collections[containerClass]) return true;
  const reference = steps.findLast(({ kind }) => kind === 'property' || kind === 'entry' || kind === 'element');
  return containerClass === 'Object' && reference?.kind === 'property';
}

/** The variable, and the fields that lead from it to the value. */
const nameOf = ({ anchor, steps }: Holder): string | null =>
  anchor.name && [anchor.name, ...steps.filter(({ kind }) => kind === 'property').map(({ name }) => name)].join('.');

/** What has no entries, and is larger after each request. */
export const block: Pattern = ({ holder }) =>
  holder?.isBlock === true && holder.anchor.kind !== 'runtime'
    ? {
        code: 'growing-block',
        args: { kind: holder.containerClass === 'Memory' ? 'memory' : 'buffer', name: holder.containers[0] ?? holder.anchor.name },
      }
    : null;

const collections: Readonly<Record<string, string>> = { Map: 'Map', Set: 'Set', Array: 'array', Object: 'object', WeakMap: 'WeakMap' };

export const collection: Pattern = ({ holder }) => {
  const kind = collections[holder?.containerClass ?? ''];
  if (!holder || !kind || holder.anchor.kind === 'runtime') return null;
  return { code: 'unbounded-collection', args: { kind, name: holder.containers[0] ?? holder.anchor.name } };
};

/** Errors that were kept as they were thrown. */
export const errorStack: Pattern = (seen) => {
  const kept = seen.holder?.keeps.includes('frames') ? collection(seen) : null;
  return kept && { code: 'error-stack', args: kept.args };
};

/** The keys stand in a container that nothing is taken out of. */
export const weakMapKeys: Pattern = (seen) => {
  const kept = seen.holder?.keeps.includes('weak-value') ? collection(seen) : null;
  return kept && { code: 'weak-map-keys', args: kept.args };
};

/** A table of numbers or of what was there before: no snapshot shows new objects in it, but its entries were counted. */
export const counted: Pattern = ({ growing: [first], holder }) => {
  if (!first || holder || first.removed > 0) return null;
  return {
    code: 'unbounded-collection',
    args: { kind: collections[first.kind === 'SparseArray' ? 'Array' : first.kind] ?? first.class, name: first.name },
  };
};

/** What holds it is made anew with each request, larger than before: no snapshot and no count shows that it grows. */
export const copied: Pattern = ({ suspects: [first], holder, growing }) =>
  first?.isCopied && holder === null && growing.length === 0
    ? { code: 'unbounded-collection', args: { kind: 'collection', name: first.container ?? null } }
    : null;

/**
 * V8 keeps what it compiles in a cache of its own. Since version 14 (Node.js 26) an ordinary collection takes nothing out of it, only one
 * at the end of the heap does (nodejs/node#63186), and so does writing a snapshot: none shows who holds it.
 */
export const compiledCode: Pattern = ({ suspects: [first], holder, growing, handles }) =>
  first?.isCompiled && holder === null && growing.length === 0 && handles.length === 0 ? { code: 'compiled-code', args: {} } : null;

/** Where a container was recognized, only if it is the client itself that lies in it. */
export const client: Pattern = ({ retention, holder }) => {
  const isIn = holder !== null && collections[holder.containerClass] !== undefined;
  if (isIn && !clientName.test(holder.entryClass)) return null;
  const made = retention?.classes.find(({ name, perRequest }) => perRequest > some && perRequest <= 4 && clientName.test(name));
  return made ? { code: 'client-per-request', args: { class: made.name } } : null;
};

const clientName =
  /(Client|Pool|Agent|Connection|Subscription|Subscriber|Observer|Observable|QueryCache|MutationCache|Pinia|EffectScope|Watcher|I18n|Tracer|Span|AsyncHook)$/;
