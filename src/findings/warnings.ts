/** What is worth a warning and fails nothing. */
import type { AnswerChange, Shrinking } from '../judge/answers.ts';
import { FEWEST_TO_ASK, type GrowingContainer } from '../judge/entries.ts';
import type { Judgement } from '../judge/judge.ts';
import type { Logged } from '../judge/logged.ts';
import { isWorthAWarning, type NativeGrowth } from '../judge/native.ts';
import type { Slowing } from '../judge/slowing.ts';
import type { Limit } from '../judge/verdict.ts';
import { type ArgsOf, lines, number, orNull, readArgs, text } from '../shape.ts';

/** Bytes per request, with the interval of the slope. */
const growth = { bytesPerRequest: number, low: number, high: number };

const shapes = {
  /** A channel grows by less than its limit, and by more than `from`, in bytes per request. */
  'channel-grows': { channel: text, ...growth, from: number },
  /** A container gains entries and loses none, and is too small to be over the limit. */
  'container-grows': { kind: text, class: text, gained: number, requests: number },
  /** A cache of a package's own gains entries up to its limit: bytes per request, entries, and bytes when it is full. */
  'package-cache': { package: text, version: orNull(text), bytesPerRequest: number, max: number, fullBytes: number },
  /** RSS grows by what no channel explains, over so many requests. */
  'rss-grows': { ...growth, requests: number },
  /** Each request takes longer than the one before: milliseconds at the first judged volley and at the last. */
  'slows-down': { fromMs: number, toMs: number, requests: number },
  /** The server prints these lines with nearly every request; so many requests of all. */
  'logs-each-request': { lines, logged: number, requests: number },
  /** Answers get much smaller than the first ones: bytes of a body. */
  'answers-shrink': { fromBytes: number, toBytes: number },
  /** Answers get another status or media type than the first one; so many answers of all. */
  'answers-change': { fromStatus: number, fromType: text, toStatus: number, toType: text, changed: number, requests: number },
  /** So many worker threads and forked processes of the server do not answer, so that nobody knows what they keep. */
  'unread-helpers': { unread: number },
  /** The URL that was asked for redirects to another page, which was measured in its place. */
  'measured-elsewhere': { from: text, to: text },
  /** A warning of another version of the report, in its own words. */
  'unknown-warning': { code: text, sentence: text },
};

type Shapes = typeof shapes;

export type WarningCode = keyof Shapes;

export type WarningArgs<C extends WarningCode> = ArgsOf<Shapes[C]>;

export type Warning = { readonly [C in WarningCode]: { readonly code: C; readonly args: WarningArgs<C> } }[WarningCode];

/** What is known of a route besides its verdict. */
export interface Beside {
  readonly native: NativeGrowth | null;
  readonly slowing: Slowing | null;
  readonly logged: Logged | null;
  readonly shrinking: Shrinking | null;
  readonly change: AnswerChange | null;
  /** Worker threads and forked processes that could not be read. */
  readonly unread: number;
  /** The cache of a package that holds what grows. */
  readonly cache: PackageCache | null;
}

export type PackageCache = WarningArgs<'package-cache'>;

/** Warnings of a route that was judged. */
export function warningsOf({ verdict, arm, bytesPerRequest }: Judgement, { warn }: Limit, beside: Beside): readonly Warning[] {
  const { native, slowing, logged, shrinking, change, unread, cache } = beside;
  const slow =
    cache || warn === undefined || verdict !== 'steady' ? [] : Object.entries(arm?.growth ?? {}).filter(([, { low }]) => low > warn);
  const container = !cache && verdict === 'steady' ? arm?.containers.find(({ gained }) => gained >= FEWEST_TO_ASK) : undefined;
  return [
    ...(cache ? [{ code: 'package-cache', args: cache } satisfies Warning] : []),
    ...(container ? [{ code: 'container-grows', args: gainOf(container) } satisfies Warning] : []),
    ...slow.map(([channel, { bytesPerRequest, low, high }]): Warning => {
      return { code: 'channel-grows', args: { channel, bytesPerRequest, low, high, from: warn ?? 0 } };
    }),
    ...(!arm?.growth.native && isWorthAWarning(native, bytesPerRequest ?? 0)
      ? [{ code: 'rss-grows', args: { ...native } } satisfies Warning]
      : []),
    ...(slowing ? [{ code: 'slows-down', args: { ...slowing } } satisfies Warning] : []),
    ...(logged ? [{ code: 'logs-each-request', args: { ...logged } } satisfies Warning] : []),
    ...(shrinking ? [{ code: 'answers-shrink', args: { ...shrinking } } satisfies Warning] : []),
    ...(change ? [{ code: 'answers-change', args: changeOf(change) } satisfies Warning] : []),
    ...(unread > 0 ? [{ code: 'unread-helpers', args: { unread } } satisfies Warning] : []),
  ];
}

const gainOf = ({ kind, class: name, gained, requests }: GrowingContainer) => ({ kind, class: name, gained, requests });

const changeOf = ({ from, to, changed, requests }: AnswerChange) => ({
  ...{ fromStatus: from.status, fromType: from.type, toStatus: to.status, toType: to.type },
  ...{ changed, requests },
});

/** Reads a warning that somebody else wrote; what this version cannot read keeps its own sentence. */
export function readWarning({
  code,
  args,
  sentence,
}: {
  readonly code: string;
  readonly args?: unknown;
  readonly sentence: string;
}): Warning {
  const shape = Object.hasOwn(shapes, code) ? shapes[code as WarningCode] : null;
  const read = shape && readArgs(shape, args ?? {});
  return read ? ({ code, args: read } as Warning) : { code: 'unknown-warning', args: { code, sentence } };
}
