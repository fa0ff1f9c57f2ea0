/**
 * The likely cause: patterns that leak on an SSR server, recognized from what was seen. Each rests on the evidence it names;
 * what fits none stays unknown.
 */

import type { Holder } from '../../heap/holder.ts';
import {
  block,
  cacheFilling,
  chain,
  client,
  collection,
  compiledCode,
  copied,
  counted,
  devtools,
  errorStack,
  moduleAgain,
  symbol,
  text,
  weakMapKeys,
} from './collected.ts';
import { channel, compression, openHandle, timer, timerContext } from './left-open.ts';
import type { Cause, CauseEvidence, Pattern, Seen } from './seen.ts';
import { abortSignal, asyncContext, connectionListener, listener, promise, reaction, registry, timeline } from './waiting.ts';

/** The more specific first. */
const patterns: readonly Pattern[] = [
  block,
  cacheFilling,
  devtools,
  channel,
  compression,
  abortSignal,
  timerContext,
  timer,
  connectionListener,
  listener,
  errorStack,
  asyncContext,
  moduleAgain,
  promise,
  reaction,
  registry,
  timeline,
  symbol,
  client,
  weakMapKeys,
  text,
  chain,
  collection,
  openHandle,
  counted,
  copied,
  compiledCode,
];

/** The first pattern that the evidence fits; null when none does. */
export function likelyCause(evidence: CauseEvidence): Cause | null {
  const holder = holderIn(evidence);
  const seen: Seen = {
    ...evidence,
    holder,
    path: holder ? [holder.anchor.name, ...namesOn(holder), ...holder.containers].join(' ') : '',
    stack: (evidence.suspects[0]?.stack ?? []).map((frame) => `${frame.package?.name ?? ''} ${frame.file} ${frame.function}`).join(' '),
    of: (className) => evidence.retention?.classes.find(({ name }) => className.test(name))?.perRequest ?? 0,
    handle: (kind) => evidence.handles.find((handle) => kind.test(handle.kind)),
  };
  for (const pattern of patterns) {
    const cause = pattern(seen);
    if (cause) return cause;
  }
  return null;
}

/**
 * What the first line fills, else what holds most. A line that was seen adding to a container has its cause from that: what a snapshot
 * shows of something else, or of what Node.js itself has open, says nothing of it.
 */
function holderIn({ suspects: [first], retention, growing }: CauseEvidence): Holder | null {
  const chief = retention?.holders[0] ?? null;
  if (first?.holder || !chief || first?.isSeenAdding !== true) return first?.holder ?? chief;
  const isSame = chief.anchor.kind !== 'runtime' && growing.some((one) => one.class === chief.containerClass);
  return isSame ? chief : null;
}

const namesOn = ({ steps }: Holder): readonly string[] => steps.flatMap(({ name, keys = [] }) => [name, ...keys]);
