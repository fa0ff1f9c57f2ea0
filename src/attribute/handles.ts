import type { OpenResources } from '../agent/protocol.ts';
import type { Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import { type Frame, readFrame } from './frames.ts';

/** A kind of resource that requests open and nobody closes. */
export interface LeakedHandle {
  /** In words: `MessagePort`, `timer`, `socket`; the async_hooks type where there is no better word. */
  readonly kind: string;
  readonly perRequest: number;
  /** Timers that repeat, as a share of those open. */
  readonly repeating: number;
  /** Milliseconds: the longest delay of the timers that fire once. */
  readonly longestDelayMs: number;
  /** The place of the repository's own code that opened most of them; null when none did. */
  readonly openedAt: Frame | null;
  /** The stack that opened most of them, the nearest frame first. */
  readonly stack: readonly Frame[];
}

const words: Readonly<Record<string, string>> = {
  MESSAGEPORT: 'MessagePort',
  Timeout: 'timer',
  Immediate: 'immediate',
  TCPWRAP: 'socket',
  TCPSOCKETWRAP: 'socket',
  PIPEWRAP: 'pipe',
  TLSWRAP: 'TLS socket',
  UDPWRAP: 'UDP socket',
  FILEHANDLE: 'file handle',
  FILEDESCRIPTOR: 'file descriptor',
  FSEVENTWRAP: 'file watcher',
  STATWATCHER: 'file watcher',
  PROCESSWRAP: 'child process',
  WORKER: 'worker',
  HTTPCLIENTREQUEST: 'HTTP request',
  HTTPINCOMINGMESSAGE: 'HTTP request',
};

/** A share of requests below this is chance: the server's own sockets and timers. */
const smallest = 0.05;

/**
 * The kinds of which requests leave some open, the most per request first.
 * @param requests served while the resources were watched
 */
export async function leakedHandles(
  resources: readonly OpenResources[],
  requests: number,
  scripts: Scripts,
  workspace: Workspace,
): Promise<readonly LeakedHandle[]> {
  const leaked = resources
    .flatMap(({ kinds }) => kinds)
    .filter(({ open }) => open >= 3 && open / requests >= smallest)
    .sort((a, b) => b.open - a.open);
  return Promise.all(
    leaked.map(async ({ kind, open, repeating, longestDelayMs, stacks }) => {
      const frames = stacks[0]?.frames.map(parseFrame).filter((frame) => frame !== null) ?? [];
      const stack = await Promise.all(frames.map((frame) => readFrame(frame, scripts, workspace)));
      return {
        kind: words[kind] ?? kind,
        perRequest: open / requests,
        repeating: repeating / open,
        longestDelayMs,
        openedAt: stack.find(({ owner }) => owner === 'own') ?? null,
        stack,
      };
    }),
  );
}

/** Whether most of them fire once: what they hold is counted apart. */
export const firesOnce = ({ kind, repeating }: LeakedHandle): boolean => kind === 'timer' && repeating < 0.5;

/** `url:line:column`, both from 1, as a frame that counts from 0. */
function parseFrame(text: string) {
  const parts = /^(.*):(\d+):(\d+)$/s.exec(text);
  return parts ? { functionName: '', url: parts[1]!, line: Number(parts[2]) - 1, column: Number(parts[3]) - 1 } : null;
}
