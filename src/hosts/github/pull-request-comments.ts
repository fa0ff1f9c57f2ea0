import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import type { Comment, Comments } from '../comments.ts';
import type { GitHubEvent } from './event.ts';

interface Raw {
  readonly id: number;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

const comment = (raw: Raw): Comment => ({
  id: raw.id,
  body: raw.body ?? '',
  author: raw.user?.login ?? '',
  byBot: raw.user?.type === 'Bot',
  url: raw.html_url,
});

/**
 * The comments of a pull request over GitHub's API; 429 and 5xx are tried again up to three times, after 1, 4 and 9 s.
 * The API's address comes from GITHUB_API_URL, so that GitHub Enterprise works.
 */
export function pullRequestComments(repository: GitHubEvent['repository'], pullRequest: number, token: string): Comments {
  const octokit = getOctokit(token, {}, retry);
  const { issues } = octokit.rest;
  return {
    async me() {
      // GraphQL, because an installation's token (GITHUB_TOKEN is one) may not GET /user.
      const query = 'query { viewer { login } }';
      try {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>(query, { request: { retries: 0 } });
        return viewer.login;
      } catch {
        return null;
      }
    },
    async *list() {
      const pages = octokit.paginate.iterator(issues.listComments, { ...repository, issue_number: pullRequest, per_page: 100 });
      for await (const page of pages) yield* page.data.map(comment);
    },
    create: async (body) => comment((await issues.createComment({ ...repository, issue_number: pullRequest, body })).data),
    update: async (id, body) => comment((await issues.updateComment({ ...repository, comment_id: id, body })).data),
    remove: async (id) => {
      await issues.deleteComment({ ...repository, comment_id: id });
    },
  };
}
