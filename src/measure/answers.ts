/** What a route answered, as far as it was read to its end: a 200 says nothing about what was rendered. */
import type { EventEmitter } from 'node:events';
import { headerOf } from './headers.ts';

/** What an answer says of itself. */
export interface AnswerKind {
  readonly status: number;
  /** The media type, without parameters; '' where the answer has none. */
  readonly type: string;
}

export interface Answer extends AnswerKind {
  /** Bytes of the body, as they were sent. */
  readonly bytes: number;
}

/** The answers of one volley. */
export interface VolleyAnswers {
  /** Bytes of a body. */
  readonly medianBytes: number;
  readonly largestBytes: number;
  /** Each kind with its number of answers, the most frequent first. */
  readonly kinds: ReadonlyArray<AnswerKind & { readonly count: number }>;
}

/** What a server names as its types is not trusted: more of them, or longer ones, say no more. */
const [MOST_KINDS, LONGEST_TYPE] = [8, 100];

/** @param contentType the value of the header; undefined: there is none */
export const mediaType = (contentType: string | undefined): string =>
  (/^[^;,]*/.exec(contentType ?? '')?.[0] ?? '').trim().toLowerCase().slice(0, LONGEST_TYPE);

/**
 * Reads the answers of one of autocannon's clients, which has one request under way at a time.
 * @param client emits what the parser of autocannon finds, under these names
 */
export function readAnswers(client: EventEmitter, onAnswer: (answer: Answer) => void): void {
  let [bytes, type] = [0, ''];
  client.on('headers', ({ headers }: { readonly headers: readonly string[] }) => {
    bytes = 0;
    type = mediaType(headerOf('content-type', headers));
  });
  client.on('body', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  client.on('response', (status: number) => onAnswer({ status, type, bytes }));
}

/** undefined where none was read to its end. */
export function answersIn(answers: readonly Answer[]): VolleyAnswers | undefined {
  if (answers.length === 0) return undefined;
  const sizes = answers.map(({ bytes }) => bytes).sort((a, b) => a - b);
  const kinds = new Map<string, AnswerKind & { readonly count: number }>();
  for (const { status, type } of answers) {
    const key = `${status} ${type}`;
    kinds.set(key, { status, type, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  return {
    medianBytes: sizes[Math.floor(sizes.length / 2)] as number,
    largestBytes: sizes.at(-1) as number,
    kinds: [...kinds.values()].sort((a, b) => b.count - a.count).slice(0, MOST_KINDS),
  };
}
