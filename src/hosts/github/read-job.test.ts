import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { aRunner } from './a-runner.test-builder.ts';
import { readJob } from './read-job.ts';

const [head, base] = ['a'.repeat(40), 'b'.repeat(40)];
const repo = { full_name: 'acme/shop' };
const pullRequest = { pull_request: { number: 7, head: { sha: head, repo }, base: { sha: base, repo } } };

/** A job with this payload, of which a folder is the workspace. */
async function job(payload: unknown, event: string, inputs: Readonly<Record<string, string>> = {}) {
  await using folder = await createFixture({ 'event.json': JSON.stringify(payload) });
  const env = {
    GITHUB_WORKSPACE: folder.path,
    GITHUB_EVENT_PATH: folder.getPath('event.json'),
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'c'.repeat(40),
  };
  const { runner, told } = aRunner({ env, inputs });
  const read = await readJob(runner).catch((error: unknown) => error as Error);
  return { read, told };
}

describe('a job', () => {
  it.each([
    ['pull_request', pullRequest, base, base],
    ['pull_request_target', pullRequest, null, null],
    ['push', { before: base, after: head }, base, null],
    ['schedule', {}, null, null],
  ])('of %s is compared with the base of its change, where that is up for a decision', async (event, payload, changed, baseline) => {
    const { read } = await job(payload, event);
    expect(read).toMatchObject({
      settings: {
        changed: changed === null ? null : { ref: changed, required: false },
        baseline: baseline === null ? null : { kind: 'ref', ref: baseline, required: false },
      },
    });
  });

  it('links to the sources of its change, by the name that it has', async () => {
    const { read } = await job(pullRequest, 'pull_request', { name: 'web' });
    expect(read).toMatchObject({ context: { serverUrl: 'https://github.com', repository: 'acme/shop', headSha: head, name: 'web' } });
  });

  it('masks its secrets before it says anything', async () => {
    const { read, told } = await job({}, 'pull_request', { 'github-token': 'gh-token', header: 'authorization: Bearer s3cret-value' });
    expect(read).toMatchObject({ event: null, context: {} });
    expect(told).toEqual([
      'mask gh-token',
      'mask Bearer s3cret-value',
      'mask s3cret-value',
      expect.stringMatching(/^warning The event "pull_request" of this workflow run does not have the form that GitHub sends\./),
    ]);
  });

  it('that is to comment alone fails where its event is not understood', async () => {
    const { read, told } = await job({}, 'workflow_run', { 'github-token': 'gh-token', report: 'r.json' });
    expect(read).toMatchObject({ problems: [{ code: 'bad-event' }] });
    expect(told).toEqual(['mask gh-token']);
  });
});
