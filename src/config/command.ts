import { parse } from 'shell-quote';
import { CheckError, problem } from '../problems.ts';
import type { Command } from './settings.ts';

const assignment = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s;

/** Quoted parts and escaped characters, as a POSIX shell sees them. */
const quoted = /'[^']*'|"(?:\\.|[^"\\])*"|\\./gs;
const literal = /'[^']*'|\\./gs;

/** The first thing in the command that only a shell could do; null when there is none. */
function operatorIn(text: string, entries: ReturnType<typeof split>): string | null {
  for (const entry of entries) {
    if (typeof entry === 'string') continue;
    if ('comment' in entry) return '#';
    return 'pattern' in entry ? entry.pattern : (entry.op as string) === '$' && text.includes('$(') ? '$(…)' : entry.op;
  }
  if (text.replace(literal, '').includes('`')) return '`…`';
  return text.includes('\n') ? 'a second line' : null;
}

/** Stands in a command for the port that the server is given; a character that nobody writes (Unicode, private use). */
const PORT_PLACE = '\u{f0000}';

function split(text: string, platform: NodeJS.Platform, hasPort: boolean) {
  // On Windows a backslash separates folders.
  const escaping = platform === 'win32' ? '^' : '\\';
  return parse(text, (name) => (hasPort && name === 'PORT' ? PORT_PLACE : { op: `$${name}` }), { escape: escaping });
}

/** The same command, with the port wherever `$PORT` was written. */
export function withPort({ text, env, words }: Command, port: number): Command {
  const filled = (word: string) => word.replaceAll(PORT_PLACE, String(port));
  const [program, ...args] = words;
  return {
    text,
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)])),
    words: [filled(program), ...args.map(filled)],
  };
}

/** The port that a command sets for its server; null: none. */
export function portIn({ env: { PORT } }: Command): number | null {
  return PORT === undefined || PORT.includes(PORT_PLACE) ? null : Number(PORT);
}

/**
 * A command as words, with its leading `NAME=value` words apart. No shell is involved: what only a shell could do
 * (pipes, several commands, variables, globs) throws CheckError `start-needs-a-shell`.
 * null: no command, or a quote that is never closed.
 * @param hasPort whether `$PORT` stands for a port, which `withPort` fills in
 */
export function readCommand(written: string, platform: NodeJS.Platform, hasPort = false): Command | null {
  const text = written.trim().replace(/\\\r?\n\s*/g, ' ');
  if (/['"]/.test(text.replace(quoted, ''))) return null;
  const entries = split(text, platform, hasPort);
  const operator = operatorIn(text, entries);
  if (operator !== null) throw new CheckError(problem('start-needs-a-shell', { command: text, operator }));
  const all = entries.filter((entry) => typeof entry === 'string');
  const first = all.findIndex((word) => !assignment.test(word));
  if (first < 0) return null;
  const env = Object.fromEntries(all.slice(0, first).map((word) => assignment.exec(word)!.slice(1, 3) as [string, string]));
  const [program = '', ...rest] = all.slice(first);
  return program === '' ? null : { text, env, words: [program, ...rest] };
}
