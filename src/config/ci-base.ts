/** The base of the change that a CI service builds, from the variables that it sets. The action knows GitHub's from its event. */

/** A service, and what it calls the base of a merge or pull request. */
interface Service {
  /** Whether the job runs there. */
  readonly is: (env: NodeJS.ProcessEnv) => boolean;
  /** A commit, or a branch of the remote; undefined or empty: the job builds no such request. */
  readonly base: (env: NodeJS.ProcessEnv) => string | undefined;
}

/** Jobs fetch the commit they build, seldom a local branch of the base, and an old one stays in a workspace that is used again. */
const remote = (branch: string | undefined): string | undefined => branch && `origin/${branch.replace(/^refs\/heads\//, '')}`;

const services: Readonly<Record<string, Service>> = {
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  gitlab: {
    is: ({ GITLAB_CI }) => GITLAB_CI === 'true',
    base: (env) => env.CI_MERGE_REQUEST_DIFF_BASE_SHA || remote(env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME),
  },
  // https://buildkite.com/docs/pipelines/configure/environment-variables
  buildkite: { is: ({ BUILDKITE }) => BUILDKITE === 'true', base: (env) => remote(env.BUILDKITE_PULL_REQUEST_BASE_BRANCH) },
  // https://www.jenkins.io/doc/book/pipeline/multibranch/#additional-environment-variables
  jenkins: { is: ({ JENKINS_URL }) => Boolean(JENKINS_URL), base: (env) => (env.CHANGE_ID ? remote(env.CHANGE_TARGET) : undefined) },
  // https://learn.microsoft.com/azure/devops/pipelines/build/variables
  azure: { is: ({ TF_BUILD }) => TF_BUILD === 'True', base: (env) => remote(env.SYSTEM_PULLREQUEST_TARGETBRANCH) },
  // https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
  bitbucket: {
    is: ({ BITBUCKET_BUILD_NUMBER }) => Boolean(BITBUCKET_BUILD_NUMBER),
    base: (env) => remote(env.BITBUCKET_PR_DESTINATION_BRANCH),
  },
  // https://docs.drone.io/pipeline/environment/reference/
  drone: {
    is: ({ DRONE }) => DRONE === 'true',
    base: (env) => (env.DRONE_BUILD_EVENT === 'pull_request' ? remote(env.DRONE_TARGET_BRANCH) : undefined),
  },
  // https://woodpecker-ci.org/docs/usage/environment
  woodpecker: {
    is: ({ CI }) => CI === 'woodpecker',
    base: (env) => (env.CI_PIPELINE_EVENT === 'pull_request' ? remote(env.CI_COMMIT_TARGET_BRANCH) : undefined),
  },
  // https://docs.travis-ci.com/user/environment-variables/
  travis: {
    is: ({ TRAVIS }) => TRAVIS === 'true',
    base: (env) => (env.TRAVIS_EVENT_TYPE === 'pull_request' ? remote(env.TRAVIS_BRANCH) : undefined),
  },
};

/** The commit or branch that the change of this job began from; null where no service says so. CircleCI says it nowhere. */
export function baseInCi(env: NodeJS.ProcessEnv): string | null {
  const service = Object.values(services).find(({ is }) => is(env));
  return service?.base(env) || null;
}
