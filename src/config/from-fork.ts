import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Whether what a job builds comes from a fork, whose code strangers wrote, from the variables of the services that say so. */
const services: Readonly<Record<string, (env: NodeJS.ProcessEnv) => boolean>> = {
  // https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
  github: ({ GITHUB_ACTIONS, GITHUB_EVENT_PATH }) => GITHUB_ACTIONS === 'true' && eventSaysFork(GITHUB_EVENT_PATH),
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  gitlab: (env) => differ(env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID, env.CI_MERGE_REQUEST_PROJECT_ID),
  // https://circleci.com/docs/reference/variables/
  circleci: ({ CIRCLE_PR_USERNAME }) => Boolean(CIRCLE_PR_USERNAME),
  // https://www.jenkins.io/doc/book/pipeline/multibranch/#additional-environment-variables
  jenkins: ({ CHANGE_FORK }) => Boolean(CHANGE_FORK),
  // https://learn.microsoft.com/azure/devops/pipelines/build/variables
  azure: ({ SYSTEM_PULLREQUEST_ISFORK }) => SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true',
  // https://docs.travis-ci.com/user/environment-variables/
  travis: (env) => differ(env.TRAVIS_PULL_REQUEST_SLUG, env.TRAVIS_REPO_SLUG),
};

/** False where no service says so. */
export const isFromFork = (env: NodeJS.ProcessEnv): boolean => Object.values(services).some((says) => says(env));

const differ = (one: string | undefined, other: string | undefined): boolean => Boolean(one && other) && one !== other;

const repository = z.object({ full_name: z.string() });
/** A deleted fork leaves null behind. */
const event = z.object({
  pull_request: z.object({ head: z.object({ repo: repository.nullable() }), base: z.object({ repo: repository }) }),
});

function eventSaysFork(file: string | undefined): boolean {
  try {
    const { head, base } = event.parse(JSON.parse(readFileSync(file ?? '', 'utf8'))).pull_request;
    return head.repo?.full_name !== base.repo.full_name;
  } catch {
    // No pull request, or no event that can be read.
    return false;
  }
}
