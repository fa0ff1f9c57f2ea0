import { socketVariable, v8Variable } from '../agent/marker.ts';
import type { Command } from '../config/settings.ts';
import { withoutCredentials } from '../config/without-credentials.ts';
import { type AgentOptions, nodeOptions } from './node-options.ts';

export interface ServerEnvironmentOptions extends AgentOptions {
  readonly parent: NodeJS.ProcessEnv;
  readonly command: Command;
  readonly port: number;
  readonly v8: 'quiet' | 'production';
  readonly socketPath: string;
  /** Lose to everything else. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, string>>;
}

/** Everything the server gets. What stands before the command itself (`NAME=value node server.js`) wins. */
export function serverEnvironment(o: ServerEnvironmentOptions): NodeJS.ProcessEnv {
  const users = { ...withoutCredentials(o.parent), ...o.extra, ...o.command.env };
  return {
    ...o.defaults,
    // A thread of Piscina's or Tinypool's pools that waits in `Atomics.wait` cannot be asked what it keeps.
    PISCINA_DISABLE_ATOMICS: '1',
    ...users,
    // Leaks and caches depend on it, and a server that is checked is a built one.
    NODE_ENV: users.NODE_ENV || 'production',
    PORT: String(o.port),
    HOST: '127.0.0.1',
    HOSTNAME: '127.0.0.1',
    NITRO_PORT: String(o.port),
    NITRO_HOST: '127.0.0.1',
    ...o.extra,
    ...o.command.env,
    NODE_OPTIONS: nodeOptions(users.NODE_OPTIONS, o),
    [socketVariable]: o.socketPath,
    [v8Variable]: o.v8,
  };
}
