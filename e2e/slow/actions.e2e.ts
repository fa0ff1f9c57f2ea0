import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type AppName, environmentOf, prepareApp } from '../prepare-app.ts';
import { runCheck } from '../run-check.ts';

interface Case {
  readonly name: AppName;
  readonly route: string;
  readonly action: string;
  /** Fields of its form, or arguments in JSON. */
  readonly body: string;
  readonly verdict: 'leaking' | 'steady';
  /** What it calls, where that is not `leaky.ts`. */
  readonly file?: string;
}

const cases: readonly Case[] = [
  { name: 'next-app', route: '/actions', action: 'save', body: 'k=Ada', verdict: 'leaking' },
  { name: 'sveltekit', route: '/guestbook', action: 'save', body: 'name=Ada', verdict: 'leaking' },
  { name: 'sveltekit', route: '/guestbook', action: 'greet', body: 'name=Ada', verdict: 'steady' },
  { name: 'sveltekit', route: '/sign', action: 'default', body: 'name=Ada', verdict: 'steady' },
  { name: 'astro', route: '/guestbook', action: 'save', body: 'name=Ada', verdict: 'leaking', file: 'guests.ts' },
  { name: 'astro', route: '/guestbook', action: 'greet', body: 'name=Ada', verdict: 'steady' },
];

async function called(name: AppName, ...args: readonly string[]) {
  const cwd = await prepareApp(name);
  return { cwd, ...(await runCheck({ cwd, args, env: await environmentOf(name) })) };
}

test.each(cases)(
  '$name: calls of the action $action of $route are $verdict',
  async ({ name, route, action, body, verdict, file = 'leaky.ts' }) => {
    const { cwd, report } = await called(name, '--route', route, '--action', action, '--body', body);
    const [finding] = report.routes;
    expect(finding).toMatchObject({ route, method: 'POST', verdict });
    if (verdict === 'steady') return;
    const lines = (await readFile(join(cwd, 'shared/lib', file), 'utf8')).split('\n');
    expect(finding?.suspects[0]).toMatchObject({
      file: expect.stringContaining(`shared/lib/${file}`),
      line: lines.findIndex((line) => line.endsWith('// <= leak')) + 1,
    });
  },
);

test('an action that a page has not is named, with those that it has', async () => {
  const { status, report } = await called('next-app', '--route', '/actions', '--action', 'sav');
  expect(status).toBe(2);
  expect(report.problems).toMatchObject([{ code: 'unknown-action', saw: ['its actions: save'], change: 'Did you mean "save"?' }]);
});

test('a page whose actions are called is steady by itself', async () => {
  const { status, report } = await called('next-app', '--route', '/actions');
  expect(report.routes).toMatchObject([{ verdict: 'steady' }]);
  expect(status).toBe(0);
});
