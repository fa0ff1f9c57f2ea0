import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../src/findings/json.ts';
import { type EmulatedGitHub, emulatedGitHub, tokens } from './github/emulated-github.ts';
import { type JobResult, runAction, runnerSecrets } from './github/run-action.ts';
import { isAlive } from './is-alive.ts';
import { killAt } from './kill-at.ts';

const server = (name: string) => `node e2e/github/servers/${name}.mjs`;
const leakyFile = 'e2e/github/servers/leaking.mjs';
const leakyLine = async () => {
  const source = await readFile(fileURLToPath(new URL(`../${leakyFile}`, import.meta.url)), 'utf8');
  return source.split('\n').findIndex((line) => line.includes('// <= leak')) + 1;
};
const leaking = { start: server('leaking'), route: '/\n/leaks' };
const healthy = { start: server('healthy'), route: '/' };
const marker = '<!-- ssr-leak-check -->';
const bot = 'github-actions[bot]';
const of = (result: JobResult, name: string) => result.log.commands.filter((command) => command.name === name);
/** Where the leaking server writes its process id and its environment. */
const told = join(tmpdir(), `ssr-leak-check-e2e-${process.pid}.json`);
const toldBy = async () => JSON.parse(await readFile(told, 'utf8')) as { pid: number; env: Record<string, string> };
afterAll(() => rm(told, { force: true }));
const explain = (result: JobResult) => `${result.stdout}\n${result.stderr}`;

describe('a pull request that leaks, and is fixed', () => {
  let github: EmulatedGitHub;
  let first: JobResult;
  beforeAll(async () => {
    github = await emulatedGitHub();
    await github.comment('Looks good to me', tokens.ada);
    await github.comment(`${marker}\nforged by somebody else`, tokens.ada);
    first = await runAction({
      github,
      inputs: { ...leaking, header: 'authorization: Bearer s3cr3t-of-the-backend\nx-tenant: acme' },
      env: { TELL_ABOUT_ITSELF: told, NODE_ENV: 'production' },
    });
  });
  afterAll(async () => {
    await github[Symbol.asyncDispose]();
  });

  it('fails the job and names the route', () => {
    expect(first.code, explain(first)).toBe(1);
    expect(of(first, 'error').at(-1)?.message).toMatch(/^Memory leak: \/leaks leaks .+ per request/);
  });

  it('marks the guilty line', async () => {
    const [error] = of(first, 'error');
    expect(error?.properties).toContain(`file=${leakyFile},line=${await leakyLine()}`);
  });

  it('writes every output', async () => {
    expect(first.outputs).toMatchObject({ verdict: 'leaking', 'leaking-routes': '["/leaks"]' });
    expect(first.outputs['comment-body']).toContain('/leaks');
    expect(first.html).toMatch(/^<!doctype html>/i);
    const { routes } = readReport(first.report, 'report.json');
    expect(routes.map(({ route, verdict }) => [route, verdict])).toEqual([
      ['/', 'steady'],
      ['/leaks', 'leaking'],
    ]);
  });

  it('writes the job summary', () => {
    expect(first.summary).toMatch(/^### ❌ `\/leaks` leaks/);
    expect(first.summary).not.toContain(marker);
  });

  it('comments once, linking to the line at the head of the pull request', async () => {
    const ours = (await github.comments()).filter(({ user }) => user.login === bot);
    expect(ours).toHaveLength(1);
    expect(ours[0]?.body.split('\n').slice(0, 2)).toEqual([marker, expect.stringMatching(/^### ❌ `\/leaks` leaks/)]);
    expect(ours[0]?.body).toContain(`https://github.com/acme/shop/blob/${github.pullRequest.headSha}/${leakyFile}#L${await leakyLine()}`);
  });

  it('tells the server nothing that is the runner’s', async () => {
    const { env: environment } = await toldBy();
    expect(environment.NODE_ENV).toBe('production');
    expect(Object.keys(environment).filter((name) => /^(INPUT|ACTIONS)_|TOKEN/.test(name))).toEqual([]);
    const all = JSON.stringify(environment);
    for (const secret of [tokens.write, ...Object.values(runnerSecrets)]) expect(all).not.toContain(secret);
  });

  it('says no secret', async () => {
    const comments = (await github.comments()).map(({ body }) => body).join();
    const said = [first.log.text, first.stderr, first.summary, first.report, comments, JSON.stringify(first.outputs)].join('\n');
    const secrets = [tokens.write, 's3cr3t-of-the-backend', ...Object.values(runnerSecrets)];
    for (const secret of secrets) expect(said).not.toContain(secret);
    const spoken = first.log.commands.filter(({ name }) => name !== 'add-mask');
    for (const secret of secrets) expect(JSON.stringify(spoken)).not.toContain(secret);
    expect(of(first, 'add-mask').map(({ message }) => message)).toEqual([
      tokens.write,
      'Bearer s3cr3t-of-the-backend',
      's3cr3t-of-the-backend',
    ]);
  });

  it('updates the comment on a later push, and turns it green when the leak is fixed', async () => {
    const before = await github.comments();
    const again = await runAction({ github, inputs: { ...leaking, route: '/leaks' } });
    expect(again.code, explain(again)).toBe(1);
    const updated = await github.comments();
    expect(updated.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const fixed = await runAction({ github, inputs: healthy });
    expect(fixed.code, explain(fixed)).toBe(0);
    expect(fixed.outputs).toMatchObject({ verdict: 'steady', 'leaking-routes': '[]' });
    expect(of(fixed, 'error')).toEqual([]);
    const green = await github.comments();
    expect(green.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(green.find(({ user }) => user.login === bot)?.body).toMatch(/^<!-- ssr-leak-check -->\n### ✅ No leak/);
  });
});

describe('a busy pull request', () => {
  it('has its comment found on page 2, through a 429', async () => {
    await using github = await emulatedGitHub();
    for (let n = 0; n < 110; n += 1) await github.comment(`Remark ${n}`, tokens.ada);
    const { id } = await github.comment(`${marker}\nof an earlier push`);
    github.proxy.begin({ method: 'GET', path: /page=2/, status: 429, message: 'Slow down', headers: { 'retry-after': '1' }, times: 1 });
    const result = await runAction({ github, inputs: healthy });
    expect(result.code, explain(result)).toBe(0);
    const comments = await github.comments();
    expect(comments).toHaveLength(111);
    expect(comments.at(-1)).toMatchObject({ id, body: expect.stringContaining('### ✅') });
    expect(github.proxy.asked().map((line) => line.replace(/\?\S+/, ''))).toEqual([
      'POST /graphql 200',
      'GET /repos/acme/shop/issues/1/comments 200',
      'GET /repos/acme/shop/issues/1/comments 429',
      'GET /repos/acme/shop/issues/1/comments 200',
      `PATCH /repos/acme/shop/issues/comments/${id} 200`,
    ]);
  });
});

describe('a comment that cannot be written costs a warning, never the verdict', () => {
  it('from a fork, where the token can only read', async () => {
    await using github = await emulatedGitHub();
    const result = await runAction({ github, inputs: healthy, fork: true });
    expect(result.code, explain(result)).toBe(0);
    expect(result.outputs.verdict).toBe('steady');
    expect(of(result, 'warning').map(({ message }) => message)).toEqual([expect.stringContaining('pull requests from forks')]);
    expect(result.summary).toContain('### ✅');
    expect(await github.comments()).toEqual([]);
  });

  it('with a leak, refused as malformed', async () => {
    await using github = await emulatedGitHub();
    github.proxy.begin(
      // Where the token may not ask who it is, a bot's comment with the marker is its own.
      { method: 'POST', path: /graphql/, status: 403, message: 'Resource not accessible by integration', times: 9 },
      { method: 'POST', path: /comments/, status: 422, message: 'Validation Failed', times: 9 },
    );
    const result = await runAction({ github, inputs: { ...leaking, route: '/leaks' } });
    expect(result.code, explain(result)).toBe(1);
    expect(result.outputs.verdict).toBe('leaking');
    expect(of(result, 'warning').map(({ properties }) => properties)).toEqual([expect.stringContaining('HTTP 422')]);
    expect(github.proxy.asked().filter((line) => line.startsWith('POST /repos'))).toHaveLength(1);
  });
});

describe('comment: on-leak', () => {
  it('says nothing while nothing leaks', async () => {
    await using github = await emulatedGitHub();
    const quiet = await runAction({ github, inputs: { ...healthy, comment: 'on-leak' } });
    expect(quiet.code, explain(quiet)).toBe(0);
    expect(await github.comments()).toEqual([]);
    expect(of(quiet, 'warning')).toEqual([]);
  });
});

describe('a hostile server', () => {
  let result: JobResult;
  beforeAll(async () => {
    await using github = await emulatedGitHub();
    const header = 'authorization: Bearer s3cr3t-of-the-backend';
    // An event that cannot be understood costs a warning and the comment.
    const event = { name: 'pull_request', payload: '{"pull_request":{"number":"1/../2"}}' };
    result = await runAction({ github, inputs: { start: server('hostile'), route: '/', header }, event });
    expect(github.proxy.asked()).toEqual([]);
  });

  it('gets no verdict, and the job fails in other words than for a leak', () => {
    expect(result.code, explain(result)).toBe(1);
    expect(result.outputs.verdict).toBe('unproven');
    expect(of(result, 'error').at(-1)?.message).toMatch(/^No verdict: Could not tell whether \/ leaks/);
  });

  it('is quoted, and commands nothing', () => {
    expect(result.log.text).toContain('owned');
    expect(result.log.commands.map(({ name }) => name)).toEqual(['add-mask', 'add-mask', 'add-mask', 'warning', 'warning', 'error']);
    expect(result.summary.match(/^\s*(::|##\[).*/m)).toBeNull();
  });

  it('cannot make the check repeat the credentials it was given', () => {
    const said = [result.log.text, result.summary, result.report, ...Object.values(result.outputs)].join('\n');
    expect(said).not.toContain('s3cr3t-of-the-backend');
    expect(JSON.stringify(result.log.commands.filter(({ name }) => name !== 'add-mask'))).not.toContain('s3cr3t-of-the-backend');
  });
});

it('lists every bad input at once', async () => {
  await using github = await emulatedGitHub();
  const result = await runAction({ github, inputs: { ...healthy, threshold: 'much', route: 'no-slash', comment: 'maybe' } });
  expect(result.code, explain(result)).toBe(1);
  const last = of(result, 'error').at(-1)?.message;
  for (const value of ['much', 'no-slash', 'maybe']) expect(last).toContain(value);
  expect(of(result, 'error')).toHaveLength(4);
  expect(github.proxy.asked()).toEqual([]);
});

it('ends everything when the job is cancelled, and leaves the comment to the newer run', async () => {
  await using github = await emulatedGitHub();
  const result = await runAction({
    github,
    inputs: { ...leaking, route: '/', requests: '100000', budget: '120 s' },
    env: { TELL_ABOUT_ITSELF: told },
    meanwhile: (action) => killAt(action, action.stdout, 'warming up, '),
  });
  expect(result.code, explain(result)).toBe(1);
  expect(result.outputs.verdict).toBe('unproven');
  expect(result.log.text).toContain('interrupted (SIGINT)');
  const { pid } = await toldBy();
  expect(isAlive(pid)).toBe(false);
  expect(github.proxy.asked()).toEqual([]);
});
