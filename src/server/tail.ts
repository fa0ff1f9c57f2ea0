import { StringDecoder } from 'node:string_decoder';
import { stripVTControlCharacters } from 'node:util';
import { masker } from './mask.ts';

/** One line of a process's output: printable, bounded, without secrets. */
export interface PrintedLine {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** The last lines of a process's output. */
export interface Tail {
  /** A sink for one stream; each stream has lines of its own. */
  sink(stream: PrintedLine['stream']): TailSink;
  lines(): readonly string[];
  /** Masks these as well, also in what was printed before. */
  hide(secrets: readonly string[]): void;
  /** Any text, its secrets masked. */
  masked(text: string): string;
  /** Hears each line from now on. @returns how to hear no more */
  hear(listener: (line: PrintedLine) => void): () => void;
}

export interface TailSink {
  write(chunk: Buffer): void;
  /** The stream ended: its last line may have no line feed. */
  end(): void;
}

const mostLines = 200;
/** Characters in all. */
const mostCharacters = 64 * 1024;
/** Characters kept of one line. */
const longestLine = 2048;
/** Characters read of one line before the rest of it is dropped: masks are laid before the line is cut. */
const readOfLine = 4 * longestLine;

// What stays behind escape sequences: carriage returns, bells, backspaces, C1 controls, and marks that turn the direction of text.
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

export function tailOf(secrets: readonly string[]): Tail {
  let masked = masker(secrets);
  const hidden = new Set(secrets);
  let lines: string[] = [];
  let characters = 0;
  const listeners = new Set<(line: PrintedLine) => void>();

  const keep = (raw: string, stream: PrintedLine['stream']) => {
    const line = masked(stripVTControlCharacters(raw).replace(controls, '')).slice(0, longestLine);
    for (const listener of listeners) listener({ stream, text: line });
    lines.push(line);
    characters += line.length;
    // Dropped in bulk: one line at a time would copy the list for each line of a noisy server.
    if (lines.length > 2 * mostLines || characters > 2 * mostCharacters) {
      lines = bounded(lines);
      characters = lines.reduce((sum, { length }) => sum + length, 0);
    }
  };

  return {
    sink(stream) {
      const decoder = new StringDecoder('utf8');
      let rest = '';
      const write = (text: string) => {
        let from = 0;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
          keep((rest + text.slice(from, at)).slice(0, readOfLine), stream);
          rest = '';
          from = at + 1;
        }
        rest = (rest + text.slice(from)).slice(0, readOfLine);
      };
      return {
        write: (chunk) => write(decoder.write(chunk)),
        end() {
          write(decoder.end());
          if (rest !== '') keep(rest, stream);
          rest = '';
        },
      };
    },
    lines: () => bounded(lines),
    masked: (text) => masked(text),
    hide(more) {
      const before = hidden.size;
      for (const secret of more) hidden.add(secret);
      if (hidden.size === before) return;
      masked = masker([...hidden]);
      lines = lines.map(masked);
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function bounded(lines: readonly string[]): string[] {
  const last = lines.slice(-mostLines);
  let characters = 0;
  const from = last.findLastIndex((line) => {
    characters += line.length;
    return characters > mostCharacters;
  });
  return last.slice(from + 1);
}
