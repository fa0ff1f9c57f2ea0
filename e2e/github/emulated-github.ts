import { createEmulator } from 'emulate';
import getPort, { portNumbers } from 'get-port';
import { type FaultProxy, faultProxy } from './fault-proxy.ts';

/** As GitHub shapes tokens of workflow runs. */
export const tokens = {
  write: 'ghs_writesPullRequests0000000000000000',
  read: 'ghs_readsOnlyForkToken0000000000000000',
  ada: 'ghp_adasOwnToken',
  stranger: 'ghp_strangersOwnToken',
  acme: 'ghp_ownsTheRepository',
} as const;

interface PostedComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

export interface EmulatedGitHub extends AsyncDisposable {
  /** The API's address, through the proxy. */
  readonly url: string;
  readonly proxy: FaultProxy;
  readonly pullRequest: { readonly number: number; readonly headSha: string; readonly baseSha: string };
  /** Every comment of a pull request, of that one unless another is named, past the proxy. */
  comments(pullRequest?: number): Promise<readonly PostedComment[]>;
  comment(body: string, token?: string): Promise<PostedComment>;
  /** Opens a pull request from the branch of this name in a fork, stranger/shop. */
  openFromFork(branch: string): Promise<Offered>;
  close(pullRequest: number): Promise<void>;
}

/** A pull request from a fork. */
export interface Offered {
  readonly number: number;
  readonly headSha: string;
  readonly branch: string;
}

/** acme/shop with one open pull request, on a GitHub of our own. */
export async function emulatedGitHub(): Promise<EmulatedGitHub> {
  const [port, proxyPort] = [await getPort({ port: portNumbers(21_000, 25_999) }), await getPort({ port: portNumbers(26_000, 30_999) })];
  const url = `http://127.0.0.1:${proxyPort}`;
  const bot = 'github-actions[bot]';
  const emulator = await createEmulator({
    service: 'github',
    port,
    baseUrl: url,
    seed: {
      tokens: {
        [tokens.write]: { login: bot },
        [tokens.read]: { login: bot },
        [tokens.ada]: { login: 'ada' },
        [tokens.stranger]: { login: 'stranger' },
        [tokens.acme]: { login: 'acme' },
      },
      github: {
        users: ['acme', 'ada', 'stranger', bot].map((login) => ({ login })),
        repos: [{ owner: 'acme', name: 'shop', auto_init: true }],
      },
    },
  });
  const proxy = await faultProxy({ port: proxyPort, target: `http://127.0.0.1:${port}`, readOnly: tokens.read, viewer: bot });

  const api = async <T>(
    method: string,
    path: string,
    body?: unknown,
    token: string = tokens.acme,
    repository = 'acme/shop',
  ): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}/repos/${repository}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const main = await api<{ object: { sha: string } }>('GET', '/git/ref/heads/main');
  await api('POST', '/git/refs', { ref: 'refs/heads/feature', sha: main.object.sha });
  await api('PUT', '/contents/page.js', { message: 'A page', content: 'Ly8=', branch: 'feature' });
  const pull = await api<{ number: number; head: { sha: string } }>('POST', '/pulls', { title: 'A page', head: 'feature', base: 'main' });
  const thread = (number: number) => `/issues/${number}/comments`;
  const page = (number: number, n: number) => api<readonly PostedComment[]>('GET', `${thread(number)}?per_page=100&page=${n}`);
  let forked = false;

  return {
    url,
    proxy,
    pullRequest: { number: pull.number, headSha: pull.head.sha, baseSha: main.object.sha },
    comments: async (number = pull.number) => [...(await page(number, 1)), ...(await page(number, 2))],
    comment: (body, token = tokens.write) => api('POST', thread(pull.number), { body }, token),
    openFromFork: async (branch) => {
      const inFork = <T>(method: string, path: string, body?: unknown) => api<T>(method, path, body, tokens.stranger, 'stranger/shop');
      if (!forked) await api('POST', '/forks', { name: 'shop' }, tokens.stranger);
      forked = true;
      // Forks have a history of their own here.
      const { object } = await inFork<typeof main>('GET', '/git/ref/heads/main');
      await inFork('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: object.sha });
      await inFork('PUT', `/contents/${branch}.js`, { message: `A page, ${branch}`, content: 'Ly8=', branch });
      const opened = await api<typeof pull>('POST', '/pulls', { title: branch, head: `stranger:${branch}`, base: 'main' });
      return { number: opened.number, headSha: opened.head.sha, branch };
    },
    close: async (number) => {
      await api('PATCH', `/pulls/${number}`, { state: 'closed' });
    },
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]();
      await emulator.close();
    },
  };
}
