import type { RunningServer } from '../../src/server/server.ts';

export interface Subject {
  /** Boots a server of its own, with default V8 flags. */
  readonly boot: () => Promise<RunningServer>;
  /** Fires requests at the page, one after another. */
  readonly hammer: (server: RunningServer, amount: number) => Promise<void>;
}

export interface Judged {
  readonly leaking: boolean;
  readonly requests: number;
  /** Milliseconds, what was counted and not waited out included. */
  readonly ms: number;
  /** What the method looks at, such as "+12.1 MB". */
  readonly figure: string;
}

export type Method = (subject: Subject) => Promise<Judged>;

/** Bytes of heap per request that the methods of one number tolerate: the default limit of the check. */
export const LIMIT = 64;
