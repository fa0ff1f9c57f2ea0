import { parse } from 'shell-quote';

/** One program that a script starts. */
export interface ScriptCommand {
  /** The program and its arguments, without what stands before it: assignments, `cross-env`, `npx`, `dotenv --`, `exec`. */
  readonly words: readonly [string, ...string[]];
  /** Whether the script goes on, and ends, while it runs: `&`. */
  readonly isBackground: boolean;
}

export type Scripts = Readonly<Record<string, string>>;

/** Scripts that call each other go no deeper in practice; some call themselves. */
const deepest = 6;

/**
 * What a script of package.json starts, in its order; scripts that it runs are read in its place. What only a shell could know
 * (variables, globs) stays as it is written.
 */
export function commandsIn(script: string, scripts: Scripts, depth = 0): readonly ScriptCommand[] {
  return simpleCommands(script).flatMap((command) => {
    const words = bare(command.words);
    const [program, ...rest] = words;
    if (program === undefined) return [];
    const inner = depth < deepest ? scriptsRun([program, ...rest], scripts) : [];
    if (inner.length === 0) return [{ words: [program, ...rest], isBackground: command.isBackground }];
    return inner
      .flatMap((text) => commandsIn(text, scripts, depth + 1))
      .map((one) => ({ ...one, isBackground: one.isBackground || command.isBackground }));
  });
}

const redirections = new Set(['>', '>>', '<', '>&', '<&', '<(', '>(', '<<<']);

function simpleCommands(script: string): readonly { readonly words: readonly string[]; readonly isBackground: boolean }[] {
  const found: { words: string[]; isBackground: boolean }[] = [];
  let words: string[] = [];
  let isTarget = false;
  const end = (isBackground: boolean) => {
    if (words.length > 0) found.push({ words, isBackground });
    words = [];
  };
  for (const entry of parse(script, (name) => `$${name}`)) {
    const text = typeof entry === 'string' ? entry : 'pattern' in entry ? entry.pattern : null;
    if (text !== null) {
      if (!isTarget) words.push(text);
      isTarget = false;
    } else if (typeof entry === 'object' && 'op' in entry) {
      isTarget = redirections.has(entry.op);
      if (isTarget) words = withoutDescriptor(words);
      else end(entry.op === '&');
    }
  }
  end(false);
  return found;
}

/** `2>&1`: the number stands before the operator as a word. */
const withoutDescriptor = (words: string[]): string[] => (/^\d$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words);

const isAssignment = (word: string): boolean => /^[A-Za-z_]\w*=/.test(word);

/** Programs that run the words behind their own flags. */
const runners = new Set([
  'cross-env',
  'cross-env-shell',
  'env',
  'npx',
  'bunx',
  'pnpx',
  'exec',
  'nohup',
  'time',
  'nice',
  'setsid',
  'env-cmd',
]);
/** Programs that run the words behind `--`. */
const afterDashes = new Set(['dotenv', 'dotenvx', 'doppler', 'infisical', 'op', 'env-cmd', 'varlock']);
/** `pnpm exec next start` */
const executing: Readonly<Record<string, readonly string[]>> = {
  npm: ['exec', 'x'],
  pnpm: ['exec', 'dlx'],
  yarn: ['exec', 'dlx'],
  bun: ['x'],
  corepack: ['npm', 'pnpm', 'yarn'],
};

/** Without what stands before the program itself. */
function bare(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !isAssignment(word));
  if (from < 0) return [];
  const [program = '', ...rest] = words.slice(from);
  const name = programName(program);
  const dashes = rest.indexOf('--');
  if (afterDashes.has(name) && dashes >= 0) return bare(rest.slice(dashes + 1));
  if (runners.has(name)) return bare(rest.slice(rest.findIndex((word) => !word.startsWith('-')) >>> 0));
  if (name === 'corepack' && executing.corepack?.includes(rest[0] ?? '')) return bare(rest);
  if (executing[name]?.includes(rest[0] ?? '')) return bare(rest.slice(1).filter((word) => word !== '--'));
  return [program, ...rest];
}

/** `./node_modules/.bin/next` is `next`. */
export const programName = (word: string): string => word.replace(/^.*[\\/]/, '').replace(/\.(cmd|exe|[cm]?js)$/, '');

/** Scripts of package.json, or commands, that these words run; none where they run a program. */
function scriptsRun([program, ...rest]: readonly [string, ...string[]], scripts: Scripts): readonly string[] {
  const name = programName(program);
  const named = rest.filter((word) => !word.startsWith('-'));
  const own = (names: readonly string[]) => names.flatMap((one) => (Object.hasOwn(scripts, one) ? [scripts[one] as string] : []));
  if (name === 'concurrently') return named;
  if (['run-s', 'run-p', 'npm-run-all', 'npm-run-all2'].includes(name)) return own(named);
  const [first = '', second = ''] = named;
  if (name === 'npm') return first === 'start' ? own(['start']) : ['run', 'run-script', 'rum'].includes(first) ? own([second]) : [];
  if (name === 'pnpm' || name === 'yarn') return first === 'run' ? own([second]) : own([first]);
  if (name === 'bun' || (name === 'node' && rest[0] === '--run')) return own([first === 'run' ? second : first]);
  return [];
}
