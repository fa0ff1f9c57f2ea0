import { relative, sep } from 'node:path';
import type { Command } from '../config/settings.ts';
import { shellWord } from '../config/shell-word.ts';

export interface Serving {
  /** Absolute path of the program that serves what a module exports. */
  readonly program: string;
  /** Absolute path of the module. */
  readonly file: string;
  /** The name of the export; undefined: the program looks for it. */
  readonly exported: string | undefined;
  /** Absolute folder in which the server is started. */
  readonly cwd: string;
}

/** The command that serves a module in a process of its own. Its text is for people, who start Node.js by its name. */
export function serving({ program, file, exported, cwd }: Serving): Command {
  const args = exported === undefined ? [file] : [file, exported];
  const text = ['node', ...[program, ...args].map((word) => shellWord(word === exported ? word : shortPath(word, cwd)))].join(' ');
  return { text, env: {}, words: [process.execPath, program, ...args] };
}

function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path).split(sep).join('/');
  return short.startsWith('..') ? path : short;
}
