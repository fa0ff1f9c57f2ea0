/** Starts code of the app where it cannot reach what the check, the runner and others of the same user hold. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Command } from '../config/settings.ts';
import { type Problem, problem } from '../problems.ts';
import { script } from './apart-script.ts';
import { coveredFor, type Needed } from './covered.ts';
import { isFound } from './find-program.ts';

/** Which of the system's means does it: a user and a mount namespace, with a Landlock domain where there is one, or that domain alone. */
export type Means = 'namespace' | 'landlock';

export interface Started {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export interface Apart {
  readonly by: Means;
  /** What to start in place of a command; its process has the same id from the first moment to the last. */
  wrap(words: Command['words'], options: Starting): Started;
}

interface Starting {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What to start for a command, apart or as it is. */
export function startedAs(apart: Apart | null | undefined, words: Command['words'], { cwd, env }: Starting): Started {
  const [program, ...args] = words;
  return apart?.wrap(words, { cwd, env }) ?? { program, args, env };
}

/** Numbers of the system calls unshare, mount and prctl. */
const systemCalls: Readonly<Partial<Record<NodeJS.Architecture, string>>> = { x64: '272,165,157', arm64: '97,40,167' };

/** A system's own folders: one that is in PATH may be the app's. */
const perl = ['/usr/bin/perl', '/bin/perl'];

/** Milliseconds for a program that does nothing, or little. */
export const patience = 10_000;

export interface ApartOptions extends Needed {
  /** The environment of the check: what the app's command changes of it must not change what makes it apart. */
  readonly env: NodeJS.ProcessEnv;
}

/** Tries by which means code can be started apart here. @returns in words why it cannot, else how it is */
export async function openApart(options: ApartOptions): Promise<Apart | string> {
  const calls = systemCalls[process.arch];
  if (process.platform !== 'linux' || calls === undefined) return 'only Linux on x64 and arm64 has the means';
  const interpreter = perl.find((path) => existsSync(path));
  if (interpreter === undefined) return 'there is no /usr/bin/perl';
  const covered = coveredFor(options.env, options);
  const tried: string[] = [];
  for (const by of ['namespace', 'landlock'] as const) {
    const hides = by === 'namespace' ? covered : [];
    const apart = apartBy(by, [interpreter, '-e', script, calls, by, String(hides.length), ...hides], options.env);
    const refusal = await refusalOf(apart, options);
    if (refusal === null) return apart;
    tried.push(`${by}: ${refusal}`);
  }
  return tried.join('; ');
}

function apartBy(by: Means, [program, ...first]: readonly [string, ...string[]], parent: NodeJS.ProcessEnv): Apart {
  return {
    by,
    wrap(words, { cwd, env }) {
      // What is not there is refused by the system, in its own words.
      if (!isFound(words[0], { cwd, env })) return { program: words[0], args: words.slice(1), env };
      // Variables of the app's own, such as LD_PRELOAD, are set by the last step alone.
      const isOurs = ([name, value]: readonly [string, string | undefined]) => parent[name] === value;
      const given = Object.entries(env).filter((entry) => !isOurs(entry));
      const args = [...first, String(given.length), ...given.map(([name, value]) => `${name}=${value}`), ...words];
      // Where a language is not installed, Perl would say so.
      return { program, args, env: { ...Object.fromEntries(Object.entries(env).filter(isOurs)), PERL_BADLANG: '0' } };
    },
  };
}

/** What a system says to who is not allowed something, and what names a thing that is out of reach there. */
const refusals = /\bE(ACCES|PERM|INVAL|CONNREFUSED)\b|not permitted|permission denied|privileges|\bdocker\b/i;

/** What is to be said where a command failed that ran apart, and its last lines speak of a refusal. */
export const refusedApart = (apart: Apart | null | undefined, tail: readonly string[]): readonly Problem[] =>
  apart && tail.some((line) => refusals.test(line)) ? [problem('ran-apart')] : [];

/** null: it works. */
async function refusalOf(apart: Apart, { cwd, env }: ApartOptions): Promise<string | null> {
  const { program, args, env: own } = apart.wrap(['/bin/true'], { cwd, env: { PATH: env.PATH } });
  const child = spawn(program, args, { cwd, env: own, stdio: ['ignore', 'ignore', 'pipe'], timeout: patience, killSignal: 'SIGKILL' });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code === 0 ? null : said.trim().slice(0, 200) || `ended by ${signal ?? code}`));
  });
}
