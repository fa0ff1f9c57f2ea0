/** The releases of a package, as the project's package manager knows them: it has the registry and its login. */
import { once } from 'node:events';
import spawn from 'cross-spawn';
import { z } from 'zod';
import type { Manager } from '../code/package-manager.ts';
import { CheckError, problem } from '../problems.ts';

/** Milliseconds; a registry that is behind a slow proxy takes some seconds. */
const timeLimit = 120_000;

/** Characters; the package with the most releases has some tens of thousands of them. */
const mostCharacters = 16_000_000;

/** A name as registries have them: it goes to a package manager as a word. */
const packageName = /^(?:@[a-z\d~][\w.~-]*\/)?[a-z\d~][\w.~-]*$/i;

/** One release alone is a text. */
const versions = z.union([z.array(z.string()), z.string().transform((one) => [one])]);

/** @throws CheckError `no-versions` */
export async function releasesIn(
  name: string,
  around: { readonly manager: Manager; readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const failed = (error: string) => new CheckError(problem('no-versions', { name, error }));
  if (!packageName.test(name)) throw failed('This is no name of a package.');
  // npm comes with Node.js, and asks the registry that .npmrc names; pnpm has settings of its own.
  const program = around.manager === 'pnpm' ? 'pnpm' : 'npm';
  const { cwd, env, signal } = around;
  const child = spawn(program, ['view', name, 'versions', '--json'], { cwd, env, signal, timeout: timeLimit, windowsHide: true });
  const [said, complained] = [child.stdout, child.stderr].map((stream) => {
    const text = { all: '' };
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      if (text.all.length < mostCharacters) text.all += chunk;
    });
    return text;
  });
  try {
    await once(child, 'close');
  } catch (error) {
    throw failed(error instanceof Error ? error.message : String(error));
  }
  const read = versions.safeParse(jsonOf(said?.all ?? ''));
  if (child.exitCode === 0 && read.success) return read.data;
  throw failed(complained?.all.trim().split('\n').slice(0, 3).join(' ') || `${program} view ended with exit code ${child.exitCode}.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
