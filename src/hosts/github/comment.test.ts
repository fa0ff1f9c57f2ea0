import { expect, it } from 'vitest';
import { aRunner } from './a-runner.test-builder.ts';
import { anEvent } from './an-event.test-builder.ts';
import { comment } from './comment.ts';

const said = { body: '<!-- ssr-leak-check -->\nleaks', alarming: true };
const settings = { githubToken: 't', comment: 'always', name: null } as const;
const head = 'a'.repeat(40);
const afterRun = anEvent({
  eventName: 'workflow_run',
  pullRequest: null,
  endedRun: { id: 1, headBranch: 'fix', headRepository: 'stranger/shop' },
  fromFork: true,
});
const open = (number: number, sha: string) => ({ number, head: { sha, repo: { full_name: 'stranger/shop' } } });

it('after a run every open pull request of its commit gets the comment', async () => {
  const { runner, comments } = aRunner({ open: [open(3, head), open(4, head), open(5, 'f'.repeat(40))] });
  expect(await comment(said, settings, afterRun, runner)).toEqual([]);
  expect(comments.map(({ id }) => id)).toEqual([3, 4]);
});

it('says that nothing is written where the pull request has gone', async () => {
  const { runner, told, comments } = aRunner({ open: [] });
  expect(await comment(said, settings, afterRun, runner)).toEqual([]);
  expect(comments).toEqual([]);
  expect(told).toEqual([expect.stringMatching(/^info No open pull request has the head aaaa/)]);
});

it('a pull request that GitHub does not name is a problem', async () => {
  const { runner } = aRunner({ outage: Object.assign(new Error('Bad Gateway'), { status: 502, response: {} }) });
  expect(await comment(said, settings, afterRun, runner)).toMatchObject([
    { code: 'pull-request-unknown', args: { message: 'Bad Gateway' } },
  ]);
});
