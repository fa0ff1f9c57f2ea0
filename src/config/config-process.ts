/** Runs in a process of its own: imports the configuration that it is given and sends back its default export. */
import { createJiti } from 'jiti/static';
import { defineConfig } from './define-config.ts';
import type { FromConfigProcess } from './run-config.ts';

async function contentOf(file: string): Promise<unknown> {
  // The same on every Node.js, and without a package to install: the only import that a configuration needs is at hand.
  const jiti = createJiti(file, {
    fsCache: false,
    moduleCache: false,
    tryNative: false,
    interopDefault: false,
    virtualModules: { 'ssr-leak-check': { defineConfig } },
  });
  const { default: content } = await jiti.import<{ readonly default?: unknown }>(file);
  if (content === undefined) throw new Error('It has no default export.');
  const unset = unsetIn(content);
  if (unset.length > 0) throw new Error(unset.map((place) => `${place} is undefined: is the variable set that it comes from?`).join('\n'));
  return content;
}

/** Values of logins that come from variables that are not set. JSON leaves them out, and then it is the login that fails. */
function unsetIn(content: unknown, place = '', isLogin = false): readonly string[] {
  if (content === undefined && isLogin) return [place];
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) =>
    unsetIn(value, place === '' ? key : `${place}.${key}`, isLogin || (key === 'login' && value !== undefined)),
  );
}

const answer: FromConfigProcess = await contentOf(process.argv[2] ?? '').then(
  (content) => ({ content }),
  (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
);
process.send?.(answer, () => process.exit());
