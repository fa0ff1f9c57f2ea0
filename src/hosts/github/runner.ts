import type * as core from '@actions/core';
import type { pullRequestsOver } from './pull-requests.ts';

/** What of GitHub's toolkit is used to read the job and to say something in it. */
export type Core = Pick<
  typeof core,
  'getInput' | 'setSecret' | 'setOutput' | 'setFailed' | 'error' | 'warning' | 'notice' | 'info' | 'summary'
>;

/** The runner that the job is on. */
export interface Runner {
  readonly core: Core;
  readonly env: NodeJS.ProcessEnv;
  /** Where lines may be commands to the runner. */
  readonly log: NodeJS.WritableStream;
  readonly pullRequests: typeof pullRequestsOver;
}
