import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { socketVariable, v8Variable } from '../agent/marker.ts';
import { type AgentOptions, agentOptions } from './node-options.ts';

export interface WrapperOptions extends AgentOptions {
  /** Absolute path of a folder that only this user may enter; whoever made it removes it. */
  readonly folder: string;
}

/** What task runners (`turbo run start`) leave out of the environment with the agent's variables, and the server needs. */
const restored = ['NODE_ENV', 'PORT', 'HOST', 'HOSTNAME', 'NITRO_PORT', 'NITRO_HOST'] as const;

/**
 * Puts a `node` in front of the PATH. Start scripts replace NODE_OPTIONS (`NODE_OPTIONS=--max-old-space-size=512 next start`),
 * and task runners replace the whole environment; PATH survives both. The wrapper puts back what is missing and becomes the
 * next `node` on the PATH that it is given: the process, its arguments, signals and exit code are those of that one.
 * Node.js that is started by an absolute path does not pass here. Windows has no such scripts: nothing changes there.
 */
export function withNodeWrapper(env: NodeJS.ProcessEnv, options: WrapperOptions): NodeJS.ProcessEnv {
  if (process.platform === 'win32' || !env.PATH) return env;
  const here = join(options.folder, 'bin');
  mkdirSync(here);
  // At once: a child that is spawned while the file is open has it open, too, until it becomes another program, and Linux starts no
  // program that somebody may write to (ETXTBSY, execve(2)). Servers are booted side by side.
  writeFileSync(join(here, 'node'), wrapper(here, env, options), { mode: 0o700 });
  return { ...env, PATH: `${here}${delimiter}${env.PATH}` };
}

/** One word of a POSIX shell. */
const literal = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Variables have names that no program gives its own: an assignment to one that is exported would change the environment. */
function wrapper(here: string, env: NodeJS.ProcessEnv, agent: WrapperOptions): string {
  const { agentPath } = agent;
  const options = agentOptions(agent);
  const put = (name: string) => (env[name] === undefined ? [] : [`export ${name}=${literal(env[name])}`]);
  const putMissing = (name: string) => put(name).map((exporting) => `  [ -n "\${${name}+set}" ] || ${exporting}`);
  return `#!/bin/sh
_slc_here=${literal(here)} _slc_next= _slc_first= _slc_passed=
set -f
IFS=:
for _slc_folder in $PATH; do
  if [ "$_slc_folder" = "$_slc_here" ]; then _slc_passed=1 _slc_next=; continue; fi
  _slc_node=\${_slc_folder:-.}/node
  if [ -f "$_slc_node" ] && [ -x "$_slc_node" ]; then
    _slc_first=\${_slc_first:-$_slc_node}
    if [ -n "$_slc_passed" ]; then _slc_next=\${_slc_next:-$_slc_node}; fi
  fi
done
_slc_next=\${_slc_next:-$_slc_first}
if [ -z "$_slc_next" ]; then echo 'node: not found' >&2; exit 127; fi
if [ -z "\${${socketVariable}-}" ]; then
${[socketVariable, v8Variable]
  .flatMap(put)
  .map((line) => `  ${line}`)
  .join('\n')}
${restored.flatMap(putMissing).join('\n')}
fi
_slc_agent=${literal(options)}
case \${NODE_OPTIONS-} in
  *${literal(agentPath)}*) ;;
  *) export NODE_OPTIONS="\${NODE_OPTIONS:+$NODE_OPTIONS }$_slc_agent" ;;
esac
# Node.js reads NODE_OPTIONS from a file only where the environment has none.
if [ "$NODE_OPTIONS" = "$_slc_agent" ]; then
  for _slc_argument in "$@"; do
    case $_slc_argument in
      --env-file*) unset NODE_OPTIONS; exec "$_slc_next" --expose-gc --require ${literal(agentPath)} "$@" ;;
    esac
  done
fi
exec "$_slc_next" "$@"
`;
}
