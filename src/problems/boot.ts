/** A server that does not start, or not so that it can be measured. */
import { flag, lines, number, orNull, text } from '../shape.ts';
import { entry } from './entry.ts';
import { exitOf, lastLines } from './evidence.ts';

/** Where a server says that it listens; null: it does not. */
const addressIn = (tail: readonly string[]): string | null =>
  tail
    .map((line) => /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]):\d+/.exec(line)?.[0])
    .findLast((found) => found !== undefined) ?? null;

/** Where a command came from. */
const fromScript = (script: string | null): readonly string[] => (script === null ? [] : [`The script "start" of package.json: ${script}`]);

export const boot = {
  'build-failed': entry({ command: text, code: number, tail: lines }, (a) => ({
    what: `The build "${a.command}" failed with exit code ${a.code}.`,
    saw: lastLines(a.tail, 'build'),
    change: 'Fix the build first; it runs in the folder of the app, without tokens in its environment.',
  })),
  'starts-development': entry({ command: text, script: orNull(text), instead: orNull(text) }, (a) => ({
    what: `"${a.command}" starts a development server, which keeps other things in memory than production does, so it is not measured.`,
    saw: fromScript(a.script),
    change: `Build the app, and say how the build starts: --start "${a.instead ?? 'node build/server.js'}".`,
  })),
  'runs-in-background': entry({ command: text, script: orNull(text), instead: orNull(text), tail: orNull(lines) }, (a) => ({
    what: `"${a.command}" leaves the server running in the background and ends.`,
    saw: [...fromScript(a.script), ...(a.tail === null ? [] : lastLines(a.tail))],
    change: `The check ends what it starts: start the server in the foreground, such as --start "${a.instead ?? 'node build/server.js'}".`,
  })),
  'no-package-manager': entry({ manager: text }, (a) => ({
    what: `The project uses ${a.manager}, and there is no ${a.manager} on the PATH.`,
    saw: [],
    change: `Install it before the check (${a.manager === 'pnpm' ? 'pnpm/action-setup, or ' : a.manager === 'bun' ? 'oven-sh/setup-bun, or ' : 'corepack enable, or '}npm install --global ${a.manager}), or start the server without it: --start "node build/server.js".`,
  })),
  'command-not-found': entry({ command: text, error: text }, (a) => ({
    what: `The command "${a.command}" could not be started.`,
    saw: [a.error],
    change: 'Check the spelling, and that it is installed (npm ci) and on the PATH of this job.',
  })),
  'server-exited': entry({ command: text, code: orNull(number), signal: orNull(text), tail: lines }, (a) => ({
    what: `The server "${a.command}" exited before it answered (${exitOf(a)}).`,
    saw: lastLines(a.tail),
    change:
      a.signal === 'SIGABRT' && a.tail.some((line) => line.includes('heap out of memory'))
        ? 'It needs more heap to start than it is given: raise --max-old-space-size in the start command.'
        : 'Start it by hand in the same folder; it may need a build or an environment variable.',
  })),
  'never-listens': entry({ command: text, ms: number, tail: lines }, (a) => ({
    what: `The server "${a.command}" did not listen on any HTTP port within ${a.ms / 1000} s.`,
    saw: lastLines(a.tail),
    change:
      addressIn(a.tail) === null
        ? 'Check the start command; if the server needs longer, set --boot-timeout "120 s".'
        : `It says that it listens on ${addressIn(a.tail)}, in a process that the check does not reach: start the server itself, with \`node\` by its name and the environment that it is given.`,
  })),
  'never-answers': entry({ origin: text, ms: number, tail: lines }, (a) => ({
    what: `The server listens on ${a.origin} but did not answer a request within ${a.ms / 1000} s.`,
    saw: lastLines(a.tail),
    change: 'It may be waiting for a backend that does not run here; if it only starts slowly, set --boot-timeout "120 s".',
  })),
  'not-node': entry({ origin: text, tail: lines }, (a) => ({
    what: `Something answers on ${a.origin}, but no Node.js process reported serving there.`,
    saw: lastLines(a.tail),
    change:
      'Only servers that run on Node.js and its own "http" can be measured. If this is one, start it with `node` by its name, without a path, or let the command keep NODE_OPTIONS; and make sure that nothing else uses the port.',
  })),
  'agent-refused': entry({ pid: number, why: text }, (a) => ({
    what:
      a.why === 'foreign'
        ? `What reports the server's memory says that it is process ${a.pid}, which is none that the check started.`
        : a.why === 'twice'
          ? `Two processes report memory as process ${a.pid}.`
          : "What reports the server's memory sent something that the check cannot read.",
    saw: [],
    change:
      a.why === 'foreign'
        ? 'Start the server without a process namespace of its own (a container, unshare, bwrap): run the check inside the container, too. What comes from other processes is not believed.'
        : `Only the agent may speak at the socket in SSR_LEAK_CHECK_SOCKET: find the code of the app or of a package that ${a.why === 'twice' ? 'connects to it' : 'writes to it, or replaces functions such as JSON.stringify'}.`,
  })),
  'listens-on-path': entry({ path: text }, (a) => ({
    what: `The server listens on the socket file ${a.path} instead of a TCP port.`,
    saw: [],
    change: 'Make it listen on the port in the environment variable PORT.',
  })),
  'only-http2': entry({ port: number, secure: flag }, (a) => ({
    what: `The server on port ${a.port} speaks HTTP/2 only; the check sends HTTP/1.1.`,
    saw: [],
    change: a.secure
      ? 'Create it with allowHTTP1: true, so that it takes both, or start it without TLS by node:http.'
      : 'Start it by node:http where the check runs; HTTP/2 without TLS is not spoken by browsers, and proxies turn HTTP/1.1 into it.',
  })),
  'port-taken': entry({ port: number }, (a) => ({
    what: `Port ${a.port} is already in use.`,
    saw: [],
    change: 'Stop the process that uses it, or remove --port to use a free one.',
  })),
  'node-too-old': entry({ node: text }, (a) => ({
    what: `The server runs on Node.js ${a.node}, which is too old.`,
    saw: [],
    change: 'Measuring needs Node.js 18 or later: update the Node.js that runs the server (actions/setup-node).',
  })),
};
