import { z } from 'zod';
import { CheckError, problem } from '../../problems.ts';

/** What started the workflow, as far as the check needs to know. */
export interface GitHubEvent {
  /** Such as "pull_request"; empty outside a workflow. */
  readonly eventName: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** The pull request whose comments are ours to write; null where the event does not say. */
  readonly pullRequest: number | null;
  /** The workflow run whose end is the event; null for every other event. */
  readonly endedRun: EndedRun | null;
  /** The commit under test as the reader of the pull request knows it: not the merge commit that is checked out. */
  readonly headSha: string;
  /** null where the event names none. */
  readonly baseSha: string | null;
  /** The code comes from another repository, so the token of a `pull_request` event can only read. */
  readonly fromFork: boolean;
  /** Without a trailing slash, such as "https://github.com". */
  readonly serverUrl: string;
  /** The page of this workflow run; null outside a workflow. */
  readonly runUrl: string | null;
}

/** Where the code of a workflow run came from: by this its pull request is found. */
export interface EndedRun {
  readonly id: number;
  /** null: it was of no branch. */
  readonly headBranch: string | null;
  /** Such as "owner/name"; null: it was deleted. */
  readonly headRepository: string | null;
}

const sha = z.string().regex(/^[0-9a-f]{40}$/, 'a full commit SHA');
const fullName = z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'owner/name');
const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** A deleted fork leaves null behind. */
const repository = z.object({ full_name: fullName }).nullable();

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha, repo: repository }),
    base: z.object({ sha, repo: repository }),
  }),
});
const mergeGroupPayload = z.object({ merge_group: z.object({ head_sha: sha, base_sha: sha }) });
const pushPayload = z.object({ after: sha, before: sha });
const workflowRunPayload = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    head_sha: sha,
    head_branch: z.string().max(1000).nullable(),
    head_repository: repository,
    repository,
  }),
});

const surroundings = z.object({
  GITHUB_EVENT_NAME: z.string().max(100).default(''),
  GITHUB_REPOSITORY: fullName,
  GITHUB_SHA: sha,
  GITHUB_SERVER_URL: origin.default('https://github.com'),
  GITHUB_RUN_ID: z
    .string()
    .regex(/^\d{1,20}$/, 'a number')
    .optional(),
});

type Commits = Pick<GitHubEvent, 'pullRequest' | 'endedRun' | 'headSha' | 'baseSha' | 'fromFork'>;

/** A push that creates a branch has this for `before`. */
const noCommit = '0'.repeat(40);

const isFork = (head: { full_name: string } | null, base: { full_name: string } | null): boolean =>
  head === null || head.full_name !== base?.full_name;

function commits(eventName: string, payload: unknown, checkedOut: string): Commits {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target': {
      const { number, head, base } = pullRequestPayload.parse(payload).pull_request;
      return { pullRequest: number, endedRun: null, headSha: head.sha, baseSha: base.sha, fromFork: isFork(head.repo, base.repo) };
    }
    case 'merge_group': {
      const group = mergeGroupPayload.parse(payload).merge_group;
      return { pullRequest: null, endedRun: null, headSha: group.head_sha, baseSha: group.base_sha, fromFork: false };
    }
    case 'push': {
      const { after, before } = pushPayload.parse(payload);
      return { pullRequest: null, endedRun: null, headSha: after, baseSha: before === noCommit ? null : before, fromFork: false };
    }
    case 'workflow_run': {
      const run = workflowRunPayload.parse(payload).workflow_run;
      return {
        // GitHub leaves the payload's `pull_requests` empty when the head is in a fork, and lists those of the past else.
        pullRequest: null,
        endedRun: { id: run.id, headBranch: run.head_branch, headRepository: run.head_repository?.full_name ?? null },
        headSha: run.head_sha,
        baseSha: null,
        fromFork: isFork(run.head_repository, run.repository),
      };
    }
    default:
      return { pullRequest: null, endedRun: null, headSha: checkedOut, baseSha: null, fromFork: false };
  }
}

/**
 * Reads what started the workflow out of the runner's variables and the event's payload, neither of which is trusted.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 *
 * @throws CheckError `bad-event` when a field is missing or malformed.
 */
export function githubEvent(env: Readonly<Record<string, string | undefined>>, payload: unknown): GitHubEvent {
  try {
    const around = surroundings.parse(env);
    const [owner = '', repo = ''] = around.GITHUB_REPOSITORY.split('/');
    const runId = around.GITHUB_RUN_ID;
    return {
      eventName: around.GITHUB_EVENT_NAME,
      repository: { owner, repo },
      ...commits(around.GITHUB_EVENT_NAME, payload, around.GITHUB_SHA),
      serverUrl: around.GITHUB_SERVER_URL,
      runUrl: runId ? `${around.GITHUB_SERVER_URL}/${owner}/${repo}/actions/runs/${runId}` : null,
    };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const wrong = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new CheckError(problem('bad-event', { event: env.GITHUB_EVENT_NAME ?? '', wrong }));
  }
}
