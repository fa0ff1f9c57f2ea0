import { z } from 'zod';
import type { ReportContext } from '../../report/reporters.ts';

/** The merge request of a job on GitLab, and what writes a note on it. */
export interface MergeRequest {
  /** Address of the API, such as "https://gitlab.example/api/v4". */
  readonly api: string;
  /** The number of the project. */
  readonly project: string;
  /** The number of the merge request in its project. */
  readonly iid: string;
  readonly token: string;
  /** Where a reader finds the sources, and the name that tells this check from its others. */
  readonly context: ReportContext;
}

/** The variable that gives the token. The job's own may not write notes, and one with a common name may be there for another purpose. */
export const tokenVariable = 'SSR_LEAK_CHECK_GITLAB_TOKEN';

const number = z.string().regex(/^\d{1,20}$/);
/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
const variables = z.object({
  GITLAB_CI: z.literal('true'),
  CI_API_V4_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  CI_PROJECT_ID: number,
  CI_MERGE_REQUEST_IID: number,
  CI_SERVER_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  CI_PROJECT_PATH: z.string().regex(/^[\w.-]+(\/[\w.-]+)+$/),
  CI_COMMIT_SHA: z.string().regex(/^[0-9a-f]{40,64}$/),
  [tokenVariable]: z.string().trim().min(1),
});

/** The merge request that this job builds, where a token is given to write on it; null: there is nothing to write on. */
export function mergeRequestIn(env: NodeJS.ProcessEnv): MergeRequest | null {
  const read = variables.safeParse(env);
  if (!read.success) return null;
  const { data } = read;
  return {
    ...{ api: data.CI_API_V4_URL, project: data.CI_PROJECT_ID, iid: data.CI_MERGE_REQUEST_IID, token: data[tokenVariable] },
    // GitLab puts a dash between a project and what is in it.
    context: { serverUrl: data.CI_SERVER_URL, repository: `${data.CI_PROJECT_PATH}/-`, headSha: data.CI_COMMIT_SHA },
  };
}
