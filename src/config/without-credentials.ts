/**
 * The code of a pull request runs in the server, in the build and in a configuration, so the runner's own credentials stay out of it. They are
 * dropped by the names that GitHub, npm and this action give them, not by endings such as `_TOKEN`: a server may need a
 * `CMS_TOKEN` to render at all, and whoever wrote the workflow gave it on purpose.
 */
const droppedPrefixes = ['INPUT_', 'ACTIONS_', 'GITHUB_', 'RUNNER_'];
const droppedNames = [
  'GH_TOKEN',
  'GH_ENTERPRISE_TOKEN',
  'NODE_AUTH_TOKEN',
  'NPM_TOKEN',
  'NPM_AUTH_TOKEN',
  'YARN_NPM_AUTH_TOKEN',
  // A server that finds these believes that somebody else's cluster or debugger started it.
  'NODE_CHANNEL_FD',
  'NODE_UNIQUE_ID',
  'NODE_V8_COVERAGE',
];
/** npm hands its settings down as variables, registry credentials included. */
const npmCredential = /^npm_config_.*(_auth|_authtoken|_password|:certfile|:keyfile)$/i;
/** Facts about the machine: harmless, and some programs look for their tools by them. */
const kept = ['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'GITHUB_ACTIONS'];

const isDropped = (name: string): boolean => {
  // Windows does not tell `Path` from `PATH`.
  const upper = name.toUpperCase();
  if (kept.includes(upper)) return false;
  return droppedPrefixes.some((prefix) => upper.startsWith(prefix)) || droppedNames.includes(upper) || npmCredential.test(name);
};

/** The parent's environment without the runner's credentials, under whatever name they were passed on. */
export function withoutCredentials(parent: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(parent).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const tokens = entries
    .filter(([name, value]) => isDropped(name) && /token|auth/i.test(name) && value.length >= 16)
    .map(([, value]) => value);
  return Object.fromEntries(entries.filter(([name, value]) => !isDropped(name) && !tokens.some((token) => value.includes(token))));
}
