import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests it befalls. */
  readonly times: number;
}

export interface FaultProxy extends AsyncDisposable {
  /** What was asked, in order, such as "POST /repos/acme/shop/issues/1/comments 201". */
  asked(): readonly string[];
  /** From now on these befall the requests they match; forgets what was asked before. */
  begin(...faults: readonly Fault[]): void;
}

/** What the emulated GitHub lacks: bots are of type Bot, tokens that may only read, the viewer of GraphQL, and bad days. */
export async function faultProxy(of: { port: number; target: string; readOnly: string; viewer: string }): Promise<FaultProxy> {
  let [asked, faults]: [string[], Fault[]] = [[], []];
  const named = (_: string, value: unknown) =>
    value && typeof value === 'object' && 'login' in value && `${value.login}`.endsWith('[bot]') ? { ...value, type: 'Bot' } : value;

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [method = '', path = ''] = [request.method, request.url];
    const reply = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) => {
      asked = [...asked, `${method} ${path} ${status}`];
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(text);
    };
    const fault = faults.find((one) => one.method === method && one.path.test(path));
    if (fault) {
      faults = faults.flatMap((one) => (one !== fault ? [one] : one.times > 1 ? [{ ...one, times: one.times - 1 }] : []));
      return reply(fault.status, JSON.stringify({ message: fault.message }), fault.headers);
    }
    if (path === '/graphql') return reply(200, JSON.stringify({ data: { viewer: { login: of.viewer } } }));
    if (method !== 'GET' && request.headers.authorization?.endsWith(of.readOnly)) {
      return reply(403, JSON.stringify({ message: 'Resource not accessible by integration' }));
    }
    const { authorization = '' } = request.headers;
    const init = { method, headers: { authorization, 'content-type': 'application/json' } };
    const answer = await fetch(of.target + path, method === 'GET' ? init : { ...init, body: Buffer.concat(chunks) });
    const text = await answer.text();
    const link = answer.headers.get('link');
    reply(
      answer.status,
      text && JSON.stringify(JSON.parse(text, named)),
      link ? { link: link.replaceAll(of.target, `http://127.0.0.1:${of.port}`) } : {},
    );
  }).listen(of.port, '127.0.0.1');
  await once(server, 'listening');
  if ((server.address() as AddressInfo).port !== of.port) throw new Error('another port');

  return {
    asked: () => asked,
    begin: (...next) => {
      [asked, faults] = [[], [...next]];
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
