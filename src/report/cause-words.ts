/** What is said of each cause. The patterns behind the codes are in `src/attribute/cause`. */

import type { CauseCode } from '../attribute/cause/seen.ts';
import type { ReportedCause } from '../findings/report.ts';
import { idHeaders } from '../loads/request-ids.ts';
import { article, elapsed } from '../words.ts';
import { type Args, filled } from './template.ts';

export interface CauseWords {
  /** What happens, one sentence. */
  readonly what: string;
  /** What to change, one or two sentences. */
  readonly change: string;
  /** What a line does, to follow its name: a verb and what belongs to it. Null where only the sentences are known. */
  readonly deed: string | null;
}

type Words = { readonly [part in keyof CauseWords]: string };

/** What holds it, by its name where it has one. */
const container = ({ kind, name }: { readonly [argument in 'kind' | 'name']?: Args[string] | undefined }): string =>
  name === null ? `${article(String(kind))} {kind}` : 'the {kind} "{name}"';

/** Of a container whose entries go in time. @param ms after which nothing is left of them */
const untilThen = (to: string, ms: number, each: string): Words => ({
  what: `Each ${each} adds to ${to}, and it is forgotten when ${elapsed(ms)} have passed.`,
  change: 'Keep it for a shorter time, or bound it (an LRU cache with a maximum).',
  deed: `adds to ${to} for each ${each}, for up to ${elapsed(ms)}`,
});

/** What to do where a container with a key is no cache; null: it may be one. */
function changeOfNoCache(key: string, of: unknown): string | null {
  if (key === 'ip') return 'Forget an address some time after its last request, or give it a limit (an LRU cache with a maximum).';
  // Each request has an id of its own.
  return key === 'header' && Object.hasOwn(idHeaders, String(of))
    ? 'Remove the entry when the request is over, also where it was cut off; proxies give each request such an id.'
    : null;
}

const words: Readonly<Record<CauseCode, Words | ((args: Args) => Words)>> = {
  'abort-signal': {
    what: 'Each request adds a listener to an AbortSignal that outlives it (or derives a signal from one).',
    change:
      'Remove the listener when the work is done ({ once: true } is not enough if it never fires), or give each request a signal of its own.',
    deed: 'adds a listener to an AbortSignal that outlives the request',
  },
  'async-context': {
    what: 'Something that outlives the request was created in its AsyncLocalStorage context and keeps that context alive.',
    change: 'Start long-lived work outside the request (AsyncResource.bind, or als.exit()), and do not store what getStore() returns.',
    deed: 'keeps the AsyncLocalStorage context of each request',
  },
  'broadcast-channel': {
    what: 'Each request opens a BroadcastChannel that is never closed; an open channel is never collected.',
    change: 'Call close() on it when the request is over, or open one channel for the whole process. On the server a component needs none.',
    deed: 'opens a BroadcastChannel that is never closed',
  },
  'cache-by-request': ({ kind, name, key, of, ms }) => {
    const value = `value of ${of === null ? 'a {key}' : 'the {key} "{of}"'}`;
    const each = { address: 'address', ip: 'IP address' }[String(key)] ?? value;
    const to = container({ kind, name });
    if (typeof ms === 'number') return untilThen(to, ms, `new ${each}`);
    const noCache = changeOfNoCache(String(key), of);
    return {
      what: `Each new ${each} adds to ${to}, and nothing is ever removed${noCache === null ? ': a cache without a limit' : ''}.`,
      change:
        noCache ??
        'Give it a limit (an LRU cache with a maximum), or a key of which there are few; whoever sends requests decides how many addresses, cookies and headers there are.',
      deed: `adds to ${to} for each new ${each}, and nothing is ever removed`,
    };
  },
  // The verdict says the same about it.
  'cache-filling': ({ size, max }) => ({
    what:
      Number(size) < Number(max)
        ? 'A bounded cache is still filling: {size} of about {max} entries.'
        : 'A bounded cache filled up while it was measured: {size} entries.',
    change:
      'If that many entries fit in memory, change nothing; otherwise lower the limit. To see it level off, check a URL that does not vary, or give the check more time.',
    deed: 'fills a cache that has a limit',
  }),
  'client-per-request': (args) => ({
    what: `Each request creates ${article(String(args.class))} {class} that is never released.`,
    change: 'Dispose of it when the request is over (close, destroy, clear, disable, unsubscribe), or share one for the process.',
    deed: `creates ${article(String(args.class))} {class} that is never released`,
  }),
  'compiled-code': {
    what: 'Each request compiles a text of its own (new Function, eval or node:vm), and V8 keeps what it compiled until the heap is nearly full.',
    change:
      'Compile each text once and pass what differs as arguments, or keep the compiled function by its text, up to a fixed number. node --no-compilation-cache turns that cache off.',
    deed: 'compiles a text of its own, which V8 keeps until the heap is nearly full',
  },
  'compression-stream': {
    what: 'Each request leaves a compression stream ({class}) that was never destroyed, with the memory outside of the heap that it works in.',
    change:
      'Destroy it when the response closes, also when the client goes away: stream.pipeline(source, compressor, response) does that, pipe() does not.',
    deed: 'leaves a compression stream ({class}) that was never destroyed',
  },
  'connection-listener': {
    what: 'Each request adds a listener to a connection that outlives it: connections are kept alive for many requests.',
    change: 'Listen to the request or the response (their close and finish) instead, or remove the listener when the response is finished.',
    deed: 'adds a listener to a connection that outlives the request',
  },
  devtools: ({ nodeEnv }) => ({
    what: `Developer tools keep every request's state: NODE_ENV is ${nodeEnv ? '"{nodeEnv}"' : 'not set'}.`,
    change: 'Run the server with NODE_ENV=production, as it runs in production.',
    deed: 'keeps the state of each request for developer tools',
  }),
  'error-stack': (args) => ({
    what: `Each request adds an Error to ${container(args)} whose stack was never read: until then it keeps the functions and objects of its frames.`,
    change: 'Keep what is needed of it as text (message, code, stack) in place of the Error, and no more of them than a fixed number.',
    deed: 'keeps an Error of each request, with the functions and objects of its unread stack',
  }),
  'finalization-registry': {
    what: 'Each request registers an object with a FinalizationRegistry that never becomes unreachable, often because the held value refers to it.',
    change: 'Keep the object out of its own held value, and unregister it when the request is over.',
    deed: 'registers an object with a FinalizationRegistry that never becomes unreachable',
  },
  'growing-block': ({ kind }) =>
    kind === 'memory'
      ? {
          what: 'Each request takes more of the WebAssembly memory in "{name}", and gives none of it back.',
          change:
            'Free within the module what a request took when it is over (free, delete or drop, as its language has it), or make a new instance from time to time: such a memory never shrinks.',
          deed: 'takes more of the WebAssembly memory in "{name}", and gives none of it back',
        }
      : {
          what: 'Each request makes the buffer in "{name}" larger, and nothing makes it smaller.',
          change:
            'Write it out and start over from time to time, or give it a size that it keeps; bytes of one request do not belong in a module.',
          deed: 'makes the buffer in "{name}" larger, and nothing makes it smaller',
        },
  'growing-chain': (args) => ({
    what: `Each request adds ${article(String(args.kind))} {kind} to the chain that "{name}" leads to, and all of it is kept.`,
    change:
      'Wrap, bind or extend it once, not with each request; or drop what leads to the one before (next, cause, prototype, the function it was) when that is no longer needed.',
    deed: `adds ${article(String(args.kind))} {kind} to the chain that "{name}" leads to`,
  }),
  'growing-text': {
    what: 'Each request adds to the text in "{name}", and all of it is kept.',
    change: 'Write it out and start over from time to time, or hand it to a logger; text of one request does not belong in a module.',
    deed: 'adds to the text in "{name}", and all of it is kept',
  },
  listener: {
    what: 'Each request adds a listener to an emitter that outlives it, and the listener keeps everything in its scope.',
    change:
      'Remove it when the response is finished (off, removeListener, or an AbortSignal of the request), or add one listener for the process.',
    deed: 'adds a listener that is never removed',
  },
  'long-timer': {
    what: 'Each request starts a timer of {seconds} s, and everything its callback refers to stays until it fires.',
    change:
      'Clear it when it is no longer needed (clearTimeout), or shorten it; under load, one timer waits for every request of that time.',
    deed: 'starts a timer that keeps everything its callback refers to until it fires',
  },
  'message-port': {
    what: 'Each request opens a MessagePort (or MessageChannel) that is never closed.',
    change: 'Call close() on the port when the request is over.',
    deed: 'opens a MessagePort that is never closed',
  },
  'module-per-request': {
    what: 'Each request loads a module again, and modules are never unloaded.',
    change: 'Import it once, under one URL, and call a function of it; do not delete from require.cache.',
    deed: 'loads a module again, and modules are never unloaded',
  },
  'open-handle': ({ kind, perRequest }) => ({
    what: `${typeof perRequest === 'number' && perRequest > 0.9 ? 'Each request opens' : 'Some requests open'} ${article(String(kind))} {kind} that is never closed.`,
    change: 'Close it in every case, also on errors (finally, or `await using`), or share one for the process.',
    deed: `opens ${article(String(kind))} {kind} that is never closed`,
  }),
  'pending-promise': {
    what: 'Each request leaves a promise that never settles, and what awaits it stays with it.',
    change:
      'Settle it in every case (also on error and when the client is gone), or race it with a timeout, and drop its resolver from the list.',
    deed: 'leaves a promise that never settles',
  },
  'performance-entries': {
    what: 'Each request leaves an entry in the timeline of the process, which Node.js keeps until it is cleared.',
    change: 'Call performance.clearMarks() and performance.clearMeasures() with the name when the entry has been read.',
    deed: 'leaves an entry in the timeline of the process, which Node.js keeps until it is cleared',
  },
  'promise-reaction': {
    what: 'Each request waits for a promise that outlives it and does not settle, so whatever waits is kept too.',
    change: 'End the wait with the request: settle the promise, or create one for each request and race it with a timeout.',
    deed: 'waits for a promise that outlives the request and does not settle',
  },
  'registered-symbol': {
    what: 'Each request registers a symbol under a name of its own (Symbol.for), and registered symbols are never freed.',
    change: 'Use Symbol() or a string where the name differs from request to request.',
    deed: 'registers a symbol under a name of its own, and registered symbols are never freed',
  },
  timer: {
    what: 'Each request starts a timer (setInterval) that is never cleared, and everything its callback refers to stays too.',
    change: 'Clear it when the response is finished (clearInterval), or start it only in the browser, in an effect.',
    deed: 'starts a timer that is never cleared',
  },
  'timer-context': {
    what: 'Each request starts a timer that is still pending, and a timer keeps the AsyncLocalStorage stores of the request that started it.',
    change:
      'Clear it when the response is finished (clearTimeout, clearInterval). One for the whole process is started outside of requests, or within als.exit().',
    deed: 'starts a timer that keeps the AsyncLocalStorage stores of the request',
  },
  'unbounded-collection': (args) =>
    typeof args.ms === 'number'
      ? untilThen(container(args), args.ms, 'request')
      : {
          what: `Each request adds to ${container(args)}, and nothing is ever removed.`,
          change:
            'Remove the entry when the request is over, or bound it (an LRU cache with a maximum); what belongs to one request does not belong in a module.',
          deed: `adds to ${container(args)}, and nothing is ever removed`,
        },
  'weak-map-keys': (args) => ({
    what: `Each request adds to ${container(args)}, and what it adds is the key of a WeakMap: as long as the key lives, the value does.`,
    change: 'Take the key out of what keeps it when the request is over; a WeakMap forgets a value with its key alone.',
    deed: `adds to ${container(args)} keys of a WeakMap that are never let go`,
  }),
};

const whereCutOff =
  'Clients that went away before the end left it: clean up also where a response is cut off (its close, cancel() of its stream, the signal of the request). If your code does so already, the server or adapter under it does not pass that on.';

/**
 * What is said of a cause. Where this version does not know the code, or an argument is missing, what the report itself says.
 * Names of the app are in it: a renderer escapes it for where it goes.
 * @returns null where nothing can be said
 */
export function causeWords({ code, args = {}, what, change }: ReportedCause): CauseWords | null {
  const entry = Object.hasOwn(words, code) ? words[code as CauseCode] : null;
  const said = typeof entry === 'function' ? entry(args) : entry;
  const whole = said && filled(said.what, args);
  const also = args.clients === 'hang-ups' ? ` ${whereCutOff}` : '';
  if (whole !== null) return { what: whole, change: `${said!.change}${also}`, deed: filled(said!.deed, args) };
  return what === undefined || change === undefined ? null : { what, change, deed: null };
}
