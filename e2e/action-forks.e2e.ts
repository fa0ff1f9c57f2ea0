import { truncate } from 'node:fs/promises';
import { createFixture, type FsFixture } from 'fs-fixture';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFinding, aReport, hostile, hostileTexts, theOutage } from '../src/findings/a-report.test-builder.ts';
import { renderJson } from '../src/report/json.ts';
import { type EmulatedGitHub, emulatedGitHub, type Offered } from './github/emulated-github.ts';
import { type JobResult, runAction, runnerSecrets } from './github/run-action.ts';

const marker = '<!-- ssr-leak-check -->';
const healthy = { start: 'node e2e/github/servers/healthy.mjs', route: '/' };
const of = (result: JobResult, name: string) => result.log.commands.filter((command) => command.name === name);
const explain = (result: JobResult) => `${result.stdout}\n${result.stderr}`;

/** What GitHub sends when the run that measured has ended. */
const ended = ({ headSha, branch }: Pick<Offered, 'headSha' | 'branch'>, headRepository = 'stranger/shop') => ({
  name: 'workflow_run',
  payload: JSON.stringify({
    action: 'completed',
    workflow_run: {
      id: 4242,
      event: 'pull_request',
      head_sha: headSha,
      head_branch: branch,
      head_repository: { full_name: headRepository },
      repository: { full_name: 'acme/shop' },
      pull_requests: [],
    },
  }),
});

/** HTML in the comment is let through, as GitHub lets most of it. */
const asGitHubReads = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

let github: EmulatedGitHub;
/** Where the workflow downloads the artifact to. */
let artifact: FsFixture;
const put = async (text: string) => {
  await artifact.writeFile('report.json', text);
  return 'report.json';
};
const commentFrom = async (offered: Offered, text: string, inputs: Readonly<Record<string, string>> = {}) =>
  runAction({ github, workspace: artifact.path, event: ended(offered), inputs: { report: await put(text), ...inputs } });

beforeAll(async () => {
  github = await emulatedGitHub();
  artifact = await createFixture();
});
afterAll(async () => {
  await github?.[Symbol.asyncDispose]();
  await artifact?.rm();
});

describe('a pull request from a fork', () => {
  let offered: Offered;
  let measured: JobResult;
  beforeAll(async () => {
    offered = await github.openFromFork('from-a-fork');
    const { baseSha } = github.pullRequest;
    const event = {
      name: 'pull_request',
      payload: JSON.stringify({
        pull_request: {
          number: offered.number,
          head: { sha: offered.headSha, repo: { full_name: 'stranger/shop' } },
          base: { sha: baseSha, repo: { full_name: 'acme/shop' } },
        },
      }),
    };
    measured = await runAction({ github, fork: true, event, inputs: { ...healthy, changed: 'false', comment: 'never' } });
  });

  it('is measured with a token that only reads, and asks GitHub for nothing', () => {
    expect(measured.code, explain(measured)).toBe(0);
    expect(of(measured, 'warning')).toEqual([]);
    expect(github.proxy.asked()).toEqual([]);
  });

  it('is said in the log, once, to be able to deceive its own check', () => {
    expect(
      measured.stdout.match(/^This pull request comes from a fork, and code that wants to deceive its own check can\./gm),
    ).toHaveLength(1);
  });

  it('is commented on by the run that follows, from the report alone', async () => {
    const told = await commentFrom(offered, measured.report);
    expect(told.code, explain(told)).toBe(0);
    const comments = await github.comments(offered.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.user.login).toBe('github-actions[bot]');
    const lines = comments[0]?.body.trimEnd().split('\n') ?? [];
    expect(lines.slice(0, 2)).toEqual([marker, expect.stringMatching(/^### ✅ No leak/)]);
    expect(lines.at(-1)).toContain('https://github.com/acme/shop/actions/runs/4242');
    expect(lines.at(-1)).toMatch(/Code that wants to deceive its own check can\.<\/sub>$/);
    expect(told.outputs).toMatchObject({ verdict: 'steady', 'leaking-routes': '[]' });
    expect(told.summary).toContain('### ✅ No leak');
  });

  it('has a leak told in the same comment, without failing the job that only comments', async () => {
    const told = await commentFrom(offered, renderJson(theOutage()));
    expect(told.code, explain(told)).toBe(0);
    expect(told.outputs).toMatchObject({ verdict: 'leaking', 'leaking-routes': '["/sciencepedia"]' });
    const comments = await github.comments(offered.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/^<!-- ssr-leak-check -->\n### ❌ .*`\/sciencepedia` leaks/);
    expect(comments[0]?.body).toContain(`https://github.com/acme/shop/blob/${offered.headSha}/src/lib/theme.ts#L14`);
  });

  it('hears nothing in the mode on-leak while nothing leaks, and sees a leak turn green', async () => {
    const other = await github.openFromFork('quiet');
    const steady = renderJson(aReport());
    await commentFrom(other, steady, { comment: 'on-leak' });
    expect(await github.comments(other.number)).toEqual([]);
    await commentFrom(other, renderJson(theOutage()), { comment: 'on-leak' });
    expect((await github.comments(other.number)).map(({ body }) => body)).toEqual([expect.stringContaining('### ❌')]);
    await commentFrom(other, steady, { comment: 'on-leak' });
    expect((await github.comments(other.number)).map(({ body }) => body)).toEqual([expect.stringContaining('### ✅')]);
  });

  it('has one comment for each name, and none in the mode never', async () => {
    const other = await github.openFromFork('named');
    await commentFrom(other, renderJson(theOutage()), { name: 'shop' });
    await commentFrom(other, renderJson(aReport()), { name: 'blog' });
    const never = await commentFrom(other, renderJson(aReport()), { name: 'shop', comment: 'never' });
    expect(never.code, explain(never)).toBe(0);
    expect(never.outputs['comment-body']).toMatch(/^<!-- ssr-leak-check:shop -->\n### ✅ shop: /);
    expect((await github.comments(other.number)).map(({ body }) => body.split('\n').slice(0, 2))).toEqual([
      ['<!-- ssr-leak-check:shop -->', expect.stringMatching(/^### ❌ shop: /)],
      ['<!-- ssr-leak-check:blog -->', expect.stringMatching(/^### ✅ blog: /)],
    ]);
  });
});

describe('nothing in the artifact is trusted', () => {
  let offered: Offered;
  let victim: Offered;
  beforeAll(async () => {
    offered = await github.openFromFork('hostile');
    victim = await github.openFromFork('victim');
  });

  it('not where it says that it belongs: the comment is on the pull request of the run', async () => {
    const forged = {
      ...theOutage(),
      ...{ pullRequest: victim.number, pull_request: { number: victim.number }, number: victim.number, issue_number: victim.number },
      ...{ repository: 'evil/shop', serverUrl: 'https://evil.example', headSha: victim.headSha, runUrl: 'https://evil.example' },
      ...{ name: 'another check', marker: '<!-- ssr-leak-check:another -->' },
    };
    const told = await commentFrom(offered, renderJson(forged));
    expect(told.code, explain(told)).toBe(0);
    const [comment] = await github.comments(offered.number);
    expect(comment?.body).toContain(`https://github.com/acme/shop/blob/${offered.headSha}/src/lib/theme.ts#L14`);
    for (const word of ['evil', victim.headSha, 'another']) expect(comment?.body).not.toContain(word);
    expect(await github.comments(victim.number)).toEqual([]);
    expect(await github.comments()).toEqual([]);
  });

  it('not its exit status: a leak is a leak', async () => {
    const told = await commentFrom(offered, renderJson({ ...theOutage(), exitCode: 0 }));
    expect(told.outputs.verdict).toBe('leaking');
  });

  // The renderers are tested with every one of these texts; here it is shown that nothing goes past them.
  it.each(['markdown', 'html', 'mention', 'command on a line of its own'])('not its words: %s', async (kind) => {
    const told = await commentFrom(offered, renderJson(hostile(hostileTexts[kind]!)));
    expect(told.code, explain(told)).toBe(0);
    expect(new Set(told.log.commands.map(({ name }) => name))).toEqual(new Set(['add-mask']));
    const [comment, ...more] = await github.comments(offered.number);
    expect(more).toEqual([]);
    const html = asGitHubReads(comment?.body ?? '');
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
    expect(links).toContain('https://github.com/acme/shop/actions/runs/4242');
    // A published leak leads to its thread, by the address from which GitHub tells nobody there.
    const thread = /^https:\/\/redirect\.github\.com\/[\w.-]+\/[\w.-]+\/(issues|pull)\/\d+$/;
    expect(links.filter((link) => !link.startsWith('https://github.com/acme/shop/') && !thread.test(link))).toEqual([]);
    expect(html).not.toMatch(/<(script|img|style|form)|<[^>]*\son\w+=/);
    expect(html.replace(/<code[^>]*>.*?<\/code>/gs, '')).not.toMatch(/@everyone|@octocat|owner\/repo#1/);
    const said = [told.log.text, told.summary, comment?.body, ...Object.values(told.outputs)].join('\n');
    for (const secret of Object.values(runnerSecrets)) expect(said).not.toContain(secret);
  });

  it.each<[string, string, string]>([
    ['not JSON', 'PK\u0003\u0004', 'It is not JSON.'],
    ['another schema', '{ "schema": 2, "routes": [] }', 'It has version 2 of the report'],
    ['a report with numbers for names', renderJson(aReport()).replace(/"route": ".*"/, '"route": 7'), 'At routes'],
    ['nested without end', `{"schema":1,"routes":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'not a readable report'],
  ])('not its form: %s', async (_, text, said) => {
    github.proxy.begin();
    const told = await commentFrom(offered, text);
    expect(told.code, explain(told)).toBe(1);
    const errors = of(told, 'error').map(({ properties, message }) => `${properties} ${message}`);
    expect(errors.join('\n')).toContain('not a readable report');
    expect(errors.join('\n')).toContain(said);
    expect(github.proxy.asked()).toEqual([]);
  });

  it('not its size', async () => {
    await put('');
    await truncate(artifact.getPath('report.json'), 1e9);
    github.proxy.begin();
    const told = await runAction({ github, workspace: artifact.path, event: ended(offered), inputs: { report: 'report.json' } });
    expect(told.code, explain(told)).toBe(1);
    expect(of(told, 'error')[0]?.message).toMatch(/It has 1000000000 bytes; at most \d+ are read/);
    expect(github.proxy.asked()).toEqual([]);
  });

  it('not the files beside it: a configuration of the artifact is not read', async () => {
    await artifact.writeFile('ssr-leak-check.config.mjs', "throw new Error('run');");
    const told = await commentFrom(offered, renderJson(aReport({ routes: [aFinding()] })));
    expect(told.code, explain(told)).toBe(0);
    await artifact.rm('ssr-leak-check.config.mjs');
  });
});

describe('a report that comes too late, or to the wrong place, is nobody’s', () => {
  const writes = () => github.proxy.asked().filter((line) => !line.startsWith('GET'));

  it.each<[string, (offered: Offered) => Promise<ReturnType<typeof ended>>]>([
    ['a newer push has its own run', async ({ branch }) => ended({ branch, headSha: 'e'.repeat(40) })],
    [
      'the pull request was closed',
      async (offered) => {
        await github.close(offered.number);
        return ended(offered);
      },
    ],
    ['another fork has a branch of that name', async (offered) => ended(offered, 'mallory/shop')],
    ['another repository of that owner has it', async (offered) => ended(offered, 'stranger/blog')],
  ])('%s', async (what, eventOf) => {
    const offered = await github.openFromFork(what.replaceAll(' ', '-'));
    const event = await eventOf(offered);
    github.proxy.begin();
    const told = await runAction({ github, workspace: artifact.path, event, inputs: { report: await put(renderJson(theOutage())) } });
    expect(told.code, explain(told)).toBe(0);
    expect(told.log.text).toContain('No open pull request has the head');
    expect(writes()).toEqual([]);
    expect(await github.comments(offered.number)).toEqual([]);
  });

  it('an event that no pull request belongs to', async () => {
    github.proxy.begin();
    const event = { name: 'push', payload: JSON.stringify({ before: 'a'.repeat(40), after: 'b'.repeat(40) }) };
    const told = await runAction({ github, workspace: artifact.path, event, inputs: { report: await put(renderJson(aReport())) } });
    expect(told.code, explain(told)).toBe(1);
    expect(of(told, 'error')[0]?.properties).toContain('belongs to no pull request');
    expect(github.proxy.asked()).toEqual([]);
  });
});

describe('a job that does nothing but comment fails when it cannot', () => {
  it.each([
    ['the pull request is not told', { method: 'GET', path: /pulls/ }, 'did not say which pull request'],
    ['the comment is refused', { method: 'POST', path: /comments/ }, 'may not comment'],
  ])('%s', async (what, fault, said) => {
    const offered = await github.openFromFork(what.replaceAll(' ', '-'));
    github.proxy.begin({ ...fault, status: 403, message: 'Resource not accessible by integration', times: 9 });
    const told = await commentFrom(offered, renderJson(aReport()));
    expect(told.code, explain(told)).toBe(1);
    expect(of(told, 'error').at(-1)?.message).toMatch(new RegExp(`${said}.*HTTP 403`));
  });
});
