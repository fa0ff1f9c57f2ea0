/**
 * The code of a pull request runs in the server, in the build and in a configuration, so the runner's own credentials stay out of it. They are
 * dropped by the names that CI services, npm and this action give them, not by endings such as `_TOKEN`: a server may need a
 * `CMS_TOKEN` to render at all, and whoever wrote the workflow gave it on purpose.
 */
const droppedPrefixes = ['INPUT_', 'ACTIONS_', 'GITHUB_', 'RUNNER_'];

/** By who gives them. */
const credentials: Readonly<Record<string, readonly string[]>> = {
  github: ['GH_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITEA_TOKEN', 'FORGEJO_TOKEN'],
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  gitlab: [
    ...['CI_JOB_TOKEN', 'CI_JOB_JWT', 'CI_JOB_JWT_V1', 'CI_JOB_JWT_V2', 'CI_BUILD_TOKEN', 'CI_REGISTRY_PASSWORD', 'CI_DEPLOY_PASSWORD'],
    ...[
      'CI_DEPENDENCY_PROXY_PASSWORD',
      'CI_SERVER_TLS_KEY_FILE',
      'CI_REPOSITORY_URL',
      'GITLAB_TOKEN',
      'GITLAB_PRIVATE_TOKEN',
      'GL_TOKEN',
      'SSR_LEAK_CHECK_GITLAB_TOKEN',
    ],
  ],
  // https://circleci.com/docs/reference/variables/
  circleci: ['CIRCLE_TOKEN', 'CIRCLE_API_TOKEN', 'CIRCLECI_API_TOKEN', 'CIRCLECI_CLI_TOKEN', 'CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2'],
  // https://buildkite.com/docs/pipelines/configure/environment-variables
  buildkite: [
    ...['BUILDKITE_AGENT_ACCESS_TOKEN', 'BUILDKITE_AGENT_TOKEN', 'BUILDKITE_AGENT_JOB_API_TOKEN', 'BUILDKITE_AGENT_JOB_API_SOCKET'],
    ...['BUILDKITE_API_TOKEN', 'BUILDKITE_API_ACCESS_TOKEN', 'BUILDKITE_ANALYTICS_TOKEN'],
  ],
  jenkins: ['JENKINS_TOKEN', 'JENKINS_API_TOKEN', 'JENKINS_PASSWORD', 'JENKINS_SECRET', 'JENKINS_AGENT_SECRET'],
  // https://learn.microsoft.com/azure/devops/pipelines/build/variables
  azure: ['SYSTEM_ACCESSTOKEN', 'AZURE_DEVOPS_EXT_PAT', 'VSS_NUGET_ACCESSTOKEN', 'VSS_NUGET_EXTERNAL_FEED_ENDPOINTS'],
  // https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
  bitbucket: [
    ...['BITBUCKET_STEP_OIDC_TOKEN', 'BITBUCKET_TOKEN', 'BITBUCKET_API_TOKEN', 'BITBUCKET_ACCESS_TOKEN', 'BITBUCKET_APP_PASSWORD'],
    ...['BITBUCKET_SSH_KEY_FILE', 'REPOSITORY_OAUTH_ACCESS_TOKEN'],
  ],
  'drone and woodpecker': [
    ...['DRONE_TOKEN', 'DRONE_RPC_SECRET', 'DRONE_NETRC_USERNAME', 'DRONE_NETRC_PASSWORD', 'DRONE_NETRC_FILE'],
    ...['CI_NETRC_USERNAME', 'CI_NETRC_PASSWORD', 'WOODPECKER_TOKEN', 'WOODPECKER_AGENT_SECRET'],
  ],
  travis: ['TRAVIS_TOKEN', 'TRAVIS_ACCESS_TOKEN', 'TRAVIS_API_TOKEN'],
  'package managers': [
    ...['NODE_AUTH_TOKEN', 'NPM_TOKEN', 'NPM_AUTH_TOKEN', 'BUN_AUTH_TOKEN'],
    ...['YARN_NPM_AUTH_TOKEN', 'YARN_NPM_AUTH_IDENT', 'YARN_AUTH_TOKEN'],
  ],
};

const droppedNames = new Set([
  ...Object.values(credentials).flat(),
  // A server that finds these believes that somebody else's cluster or debugger started it.
  ...['NODE_CHANNEL_FD', 'NODE_UNIQUE_ID', 'NODE_V8_COVERAGE'],
]);
/** Package managers hand their settings down as variables, registry credentials included. */
const npmCredential = /^p?npm_config_.*(_auth|_authtoken|_password|:certfile|:keyfile)$/i;
/** Facts about the machine: harmless, and some programs look for their tools by them. */
const kept = ['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TOOL_CACHE', 'GITHUB_ACTIONS'];

const isDropped = (name: string): boolean => {
  // Windows does not tell `Path` from `PATH`.
  const upper = name.toUpperCase();
  if (kept.includes(upper)) return false;
  return droppedPrefixes.some((prefix) => upper.startsWith(prefix)) || droppedNames.has(upper) || npmCredential.test(name);
};

/** Names of those dropped whose value is the secret itself. */
const isSecret = /token|auth|password|secret|jwt|_pat$/i;
/** Characters: shorter values are parts of words by chance. */
const shortestSecret = 16;

/** The runner's credentials themselves. */
export const credentialsIn = (env: NodeJS.ProcessEnv): readonly string[] => [
  ...new Set(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && isDropped(name) && isSecret.test(name) && value.length >= shortestSecret ? [value] : [],
    ),
  ),
];

/** The parent's environment without the runner's credentials, under whatever name they were passed on. */
export function withoutCredentials(parent: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(parent).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const secrets = credentialsIn(parent);
  return Object.fromEntries(entries.filter(([name, value]) => !isDropped(name) && !secrets.some((secret) => value.includes(secret))));
}
