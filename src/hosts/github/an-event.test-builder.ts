import type { GitHubEvent } from './event.ts';

/** A pull request's event. */
export const anEvent = (given: Partial<GitHubEvent> = {}): GitHubEvent => ({
  eventName: 'pull_request',
  repository: { owner: 'acme', repo: 'shop' },
  pullRequest: 7,
  endedRun: null,
  headSha: 'a'.repeat(40),
  baseSha: 'b'.repeat(40),
  fromFork: false,
  serverUrl: 'https://github.com',
  runUrl: null,
  ...given,
});
