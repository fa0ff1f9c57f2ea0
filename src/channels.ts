/**
 * Every channel that is judged or shown, once: what the configuration accepts, the judge judges, the report holds and the
 * renderers draw follows from this table. Each is judged by itself, for they leak separately: a 1 kB ArrayBuffer per request is
 * next to nothing in the JavaScript heap and exactly 1024 B per request in `arrayBuffers`.
 *
 * Beside these, each kind of active resource that Node.js names is a channel too: a count, judged always, under its own name.
 */
import type { Sample } from './agent/readings.ts';

export interface Channel {
  readonly unit: 'bytes' | 'count';
  /** For people, in the middle of a sentence. */
  readonly label: string;
  /** Head of a column, where the unit follows. */
  readonly head: string;
  /** `asked`: only where a limit was given for it. `exactly`: counted by itself, beside the samples, where that is possible. */
  readonly judged: 'always' | 'asked' | 'exactly' | 'never';
  /** Whether the short form of samples in the report has it: `newer` where reports exist that lack it. */
  readonly inShort: 'always' | 'newer' | 'never';
  /** Bytes, or a count; undefined where the sample does not say. */
  readonly read: (sample: Sample) => number | undefined;
}

export const channels = {
  js: {
    unit: 'bytes',
    label: 'JavaScript heap',
    head: 'JS heap',
    judged: 'always',
    inShort: 'always',
    // Without machine code, which follows what V8 compiles and not what the app keeps.
    read: ({ heapUsed, codeSpaces }) => heapUsed - codeSpaces,
  },
  arrayBuffers: {
    unit: 'bytes',
    label: 'array buffers',
    head: 'Array buffers',
    judged: 'always',
    inShort: 'always',
    read: (sample) => sample.arrayBuffers,
  },
  external: {
    unit: 'bytes',
    label: 'other external memory',
    head: 'Other external',
    judged: 'always',
    inShort: 'always',
    read: ({ external, arrayBuffers }) => external - arrayBuffers,
  },
  globalHandles: {
    unit: 'bytes',
    label: 'global handles',
    head: 'Global handles',
    judged: 'always',
    inShort: 'newer',
    read: (sample) => sample.globalHandles,
  },
  // Memory of native addons and libraries, fragments, pages not given back.
  native: {
    unit: 'bytes',
    label: 'RSS beyond every channel',
    head: 'RSS beyond every channel',
    judged: 'asked',
    inShort: 'never',
    read: ({ rss, heapUsed, external }) => rss - heapUsed - external,
  },
  // Grows by kilobytes per request in healthy servers.
  rss: {
    unit: 'bytes',
    label: 'resident memory (RSS)',
    head: 'RSS',
    judged: 'never',
    inShort: 'always',
    read: (sample) => sample.rss,
  },
  contexts: {
    unit: 'count',
    label: 'contexts',
    head: 'Contexts',
    judged: 'always',
    inShort: 'newer',
    read: (sample) => sample.nativeContexts,
  },
  fds: {
    unit: 'count',
    label: 'file descriptors',
    head: 'File descriptors',
    judged: 'always',
    inShort: 'newer',
    read: (sample) => sample.fds,
  },
  // Bytes are blind to a table between two doublings, and never still: these are neither.
  entries: {
    unit: 'count',
    label: 'entries in containers',
    head: 'Entries',
    judged: 'exactly',
    inShort: 'never',
    read: () => undefined,
  },
  objects: {
    unit: 'count',
    label: 'live objects',
    head: 'Objects',
    judged: 'exactly',
    inShort: 'never',
    read: () => undefined,
  },
} as const satisfies Readonly<Record<string, Channel>>;

type Channels = typeof channels;
export type ChannelName = keyof Channels;

/** Names of the channels of a table whose entries have these properties. */
export type NamesWith<P extends Partial<Channel>> = { [K in ChannelName]: Channels[K] extends P ? K : never }[ChannelName];

/** Channels of bytes that are always judged, each of which may have a limit of its own. */
export type HeldChannel = NamesWith<{ readonly unit: 'bytes'; readonly judged: 'always' }>;
/** Channels of bytes that are judged, always or where that was asked for. */
export type ByteChannel = HeldChannel | NamesWith<{ readonly unit: 'bytes'; readonly judged: 'asked' }>;

/** The table in its order, which is the one of every list. */
export const channelEntries = Object.entries(channels) as ReadonlyArray<readonly [ChannelName, Channel]>;

export const heldChannels = channelEntries.flatMap(([name, { unit, judged }]) =>
  unit === 'bytes' && judged === 'always' ? [name as HeldChannel] : [],
);

/** A channel of the table; null for a kind of active resource, which may have any name. */
export const channelNamed = (name: string): Channel | null => (Object.hasOwn(channels, name) ? channels[name as ChannelName] : null);

/** Whether a channel counts things: one of the table that does, or a kind of active resource. */
export const isCounted = (name: string): boolean => channelNamed(name)?.unit !== 'bytes';

/** What a sample says of a channel; a kind of active resource that it does not name is not there, so 0. */
export function readChannel(name: string, sample: Sample): number | undefined {
  const channel = channelNamed(name);
  return channel ? channel.read(sample) : (sample.resources[name] ?? 0);
}
