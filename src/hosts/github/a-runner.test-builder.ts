/** A runner that remembers what it was told, for the tests of what a job says. */
import { Writable } from 'node:stream';
import type { Comment } from '../comments.ts';
import type { PullRequests } from './pull-requests.ts';
import type { OpenPullRequest } from './pull-requests-of.ts';
import type { Runner } from './runner.ts';

export interface ToldRunner {
  readonly runner: Runner;
  /** In their order: "mask x", "error title: message", "output name=value", "failed message", "log text", "summary text". */
  readonly told: string[];
  /** The comments of all pull requests, as they stand. */
  readonly comments: Comment[];
}

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly open?: readonly OpenPullRequest[];
  /** What GitHub's API throws when it is asked for anything. */
  readonly outage?: Error;
}

export function aRunner({ inputs = {}, env = {}, open = [], outage }: Given = {}): ToldRunner {
  const told: string[] = [];
  const comments: Comment[] = [];
  const remark = (level: string) => (message: string | Error, properties?: { readonly title?: string }) =>
    void told.push(`${level} ${properties?.title}: ${message}`);
  const summary = {
    addRaw: (text: string) => {
      told.push(`summary ${text}`);
      return summary;
    },
    write: async () => summary,
  };
  const core = {
    getInput: (name: string) => inputs[name] ?? '',
    setSecret: (secret: string) => void told.push(`mask ${secret}`),
    setOutput: (name: string, value: unknown) => void told.push(`output ${name}=${value}`),
    setFailed: (message: string | Error) => void told.push(`failed ${message}`),
    info: (message: string) => void told.push(`info ${message}`),
    error: remark('error'),
    warning: remark('warning'),
    notice: remark('notice'),
    summary: summary as unknown as Runner['core']['summary'],
  };
  const log = new Writable({
    write(chunk, _, done) {
      told.push(`log ${chunk}`);
      done();
    },
  });
  return { runner: { core, env, log, pullRequests: () => pullRequests(comments, open, outage) }, told, comments };
}

function pullRequests(comments: Comment[], open: readonly OpenPullRequest[], outage: Error | undefined): PullRequests {
  const failing = () => {
    if (outage) throw outage;
  };
  const posted = (id: number, body: string): Comment => ({ id, body, author: 'github-actions[bot]', byBot: true, url: `https://c/${id}` });
  return {
    openFrom: async () => {
      failing();
      return open;
    },
    commentsOf: (pullRequest) => ({
      me: async () => 'github-actions[bot]',
      async *list() {
        failing();
        yield* comments.filter(({ id }) => id === pullRequest);
      },
      create: async (body) => {
        comments.push(posted(pullRequest, body));
        return posted(pullRequest, body);
      },
      update: async (id, body) => posted(id, body),
      remove: async () => {},
    }),
  };
}
