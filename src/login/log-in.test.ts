import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import type { Header, LoginStep } from '../config/settings.ts';
import { CheckError } from '../problems.ts';
import { logIn } from './log-in.ts';

type Answers = Readonly<Record<string, (asked: IncomingMessage, body: string, response: ServerResponse) => string | undefined>>;

const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

const html = { 'content-type': 'text/html' };

/** Logs in at a server that answers so, by method and path; others answer 404. */
async function loggedIn(login: readonly LoginStep[], answers: Answers, headers: readonly Header[] = []) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const name = `${request.method} ${request.url}`;
    asked.push(name);
    const body = await text(request);
    if (answers[name] === undefined) return response.writeHead(404).end();
    response.end(answers[name](request, body, response));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ended.push(() => server.close());
  const hidden: string[] = [];
  const around = {
    server: {
      origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      tail: () => ['the last line'],
      hide: (more: readonly string[]) => void hidden.push(...more),
    },
    settings: { headers, requestTimeoutMs: 2000 },
    signal: new AbortController().signal,
  };
  const got = await logIn(login, around).catch((error: unknown) => {
    if (error instanceof CheckError) return error.problems.map(({ code, args }) => ({ code, args }));
    throw error;
  });
  return { got, asked, hidden };
}

const form =
  '<form method="post" action="/in"><input type="hidden" name="csrf" value="0123456789abcdef"><input name="user"><input type="password" name="pw"></form>';
const credentials = { user: 'ada', pw: 'secret' };

it('sends the form of the page with its hidden fields, and follows where it leads with all cookies', async () => {
  const bodies: string[] = [];
  const { got, asked, hidden } = await loggedIn([{ path: '/login', form: credentials }], {
    'GET /login': (_, __, response) => {
      response.writeHead(200, { ...html, 'set-cookie': 'pre=1; Secure' });
      return form;
    },
    'POST /in': ({ headers }, body, response) => {
      bodies.push(body, headers.cookie ?? '', headers.origin?.replace(/\d+$/, '') ?? '');
      response.writeHead(302, { location: '/home', 'set-cookie': ['sid=s%3Aaaaabbbbccccdddd.sig; HttpOnly', 'pre=; Max-Age=0'] });
      return '';
    },
    'GET /home': ({ headers }) => {
      bodies.push(headers.cookie ?? '');
      return 'home';
    },
  });
  expect(got).toEqual([{ name: 'cookie', value: 'sid=s%3Aaaaabbbbccccdddd.sig' }]);
  expect(asked).toEqual(['GET /login', 'POST /in', 'GET /home']);
  expect(bodies).toEqual(['csrf=0123456789abcdef&user=ada&pw=secret', 'pre=1', 'http://127.0.0.1:', 'sid=s%3Aaaaabbbbccccdddd.sig']);
  expect(hidden).toEqual(expect.arrayContaining(['0123456789abcdef', 's%3Aaaaabbbbccccdddd.sig', 'aaaabbbbccccdddd']));
});

it('sends a multipart form as one', async () => {
  const bodies: string[] = [];
  await loggedIn([{ path: '/login', form: { user: 'ada' } }], {
    'GET /login': (_, __, response) => {
      response.writeHead(200, html);
      return '<form method="post" enctype="multipart/form-data"><input type="hidden" name="$ACTION_ID_1"><input name="user"></form>';
    },
    'POST /login': ({ headers }, body) => {
      bodies.push(headers['content-type'] ?? '', body);
      return '';
    },
  });
  expect(bodies[0]).toMatch(/^multipart\/form-data; boundary=/);
  expect(bodies[1]).toMatch(/name="\$ACTION_ID_1"\r\n\r\n\r\n[\s\S]*name="user"\r\n\r\nada\r\n/);
});

it('takes values of one answer into the next request, encoded as that needs it', async () => {
  const bodies: string[] = [];
  const { got } = await loggedIn(
    [
      { path: '/csrf', take: { csrf: { json: 'data.csrf' }, xsrf: { cookie: 'XSRF' }, build: { header: 'X-Build' } } },
      { path: '/in', body: 'csrf={csrf}&other={none}', headers: { 'x-xsrf': '{xsrf}', 'x-build': '{build}' } },
    ],
    {
      'GET /csrf': (_, __, response) => {
        response.writeHead(200, { 'set-cookie': 'XSRF=a%3Db', 'x-build': '7' });
        return '{"data":{"csrf":"a+b="}}';
      },
      'POST /in': ({ headers }, body, response) => {
        bodies.push(body, String(headers['x-xsrf']), String(headers['x-build']), headers['content-type'] ?? '');
        response.setHeader('set-cookie', 'sid=1');
        return '';
      },
    },
  );
  expect(bodies).toEqual(['csrf=a%2Bb%3D&other={none}', 'a=b', '7', 'application/x-www-form-urlencoded']);
  expect(got).toEqual([{ name: 'cookie', value: 'XSRF=a%3Db; sid=1' }]);
});

it('sends the token of an answer with later requests, and gives it', async () => {
  const { got } = await loggedIn([{ path: '/api', body: { user: 'ada', n: 1 }, token: 'access.0.token' }, { path: '/me' }], {
    'POST /api': ({ headers }, body) =>
      headers['content-type'] === 'application/json' && body === '{"user":"ada","n":1}' ? '{"access":[{"token":"t1"}]}' : '{}',
    'GET /me': ({ headers }, _, response) => {
      if (headers.authorization !== 'Bearer t1') response.writeHead(401);
      return '';
    },
  });
  expect(got).toEqual([{ name: 'authorization', value: 'Bearer t1' }]);
});

it('keeps cookies that are given for every request, and replaces those that the server sets', async () => {
  const answers: Answers = {
    'POST /in': ({ headers }, _, response) => {
      response.setHeader('set-cookie', ['sid=new', `saw=${encodeURIComponent(headers.cookie ?? '')}`]);
      return '';
    },
  };
  const { got } = await loggedIn([{ path: '/in', method: 'POST' }], answers, [{ name: 'Cookie', value: 'lang=de; sid=old' }]);
  expect(got).toEqual([{ name: 'cookie', value: 'lang=de; sid=new; saw=lang%3Dde%3B%20sid%3Dold' }]);
});

const showsForm: Answers[string] = (_, __, response) => {
  response.writeHead(200, { ...html, 'set-cookie': 'pre=1' });
  return form;
};
const leadsTo =
  (location: string): Answers[string] =>
  (_, __, response) => {
    response.writeHead(302, { location, 'set-cookie': 'flash=1' });
    return '';
  };
const sentToForm: LoginStep[] = [{ path: '/login', form: credentials }];
const sentAsItIs: LoginStep[] = [{ path: '/in', body: 'a=b' }];

it.each<[string, readonly LoginStep[], Answers, object]>([
  [
    'shows the form again',
    sentToForm,
    { 'GET /login': showsForm, 'POST /in': showsForm },
    { code: 'login-page-again', args: { request: 'POST /in', status: 200, at: '/in', tail: ['the last line'] } },
  ],
  [
    'leads back to the form',
    sentToForm,
    { 'GET /login': showsForm, 'POST /in': leadsTo('/login?error'), 'GET /login?error': showsForm },
    { code: 'login-page-again', args: { request: 'POST /in', status: 200, at: '/login', tail: ['the last line'] } },
  ],
  ['shows a form to a request', sentAsItIs, { 'POST /in': showsForm }, { code: 'login-page-again' }],
  [
    'leads a request to a login page that is made in the browser',
    sentAsItIs,
    { 'POST /in': leadsTo('/auth/sign-in?error=1'), 'GET /auth/sign-in?error=1': () => 'app' },
    { code: 'login-page-again', args: { request: 'POST /in', status: 200, at: '/auth/sign-in', tail: ['the last line'] } },
  ],
  [
    'leads to the login page of its public address',
    sentAsItIs,
    { 'POST /in': leadsTo('https://shop.example/login') },
    { code: 'login-page-again' },
  ],
  [
    'leads back to a page that was asked before',
    [{ path: '/start' }, ...sentAsItIs],
    { 'GET /start': () => '', 'POST /in': leadsTo('/start') },
    { code: 'login-page-again' },
  ],
  [
    'ends in an error',
    sentAsItIs,
    { 'POST /in': leadsTo('/gone?secret=1') },
    { code: 'login-refused', args: { request: 'POST /in', answer: '404 Not Found', at: '/gone', tail: ['the last line'] } },
  ],
  [
    'leads around in a circle',
    sentAsItIs,
    { 'POST /in': leadsTo('/a'), 'GET /a': leadsTo('/a') },
    { code: 'login-refused', args: { answer: '302 Found' } },
  ],
  [
    'has no such form',
    sentToForm,
    { 'GET /login': () => form },
    { code: 'login-form-missing', args: { path: '/login', fields: ['user', 'pw'], forms: [] } },
  ],
  ['sets nothing', sentAsItIs, { 'POST /in': () => '{}' }, { code: 'login-sets-nothing', args: { requests: 1 } }],
  [
    'has no such value',
    [{ path: '/in', body: 'a', token: 'a.b' }],
    { 'POST /in': () => '{"a":{}}' },
    { code: 'login-value-missing', args: { what: 'json a.b' } },
  ],
  [
    'does not answer',
    sentAsItIs,
    { 'POST /in': (request) => void request.socket.destroy() },
    { code: 'login-unanswered', args: { request: 'POST /in', ms: 2000 } },
  ],
])('is a failure where the server %s', async (_title, login, answers, expected) => {
  expect((await loggedIn(login, answers)).got).toMatchObject([expected]);
});

it('goes on where a page of the login is only asked for, and follows to this machine alone', async () => {
  const away = await loggedIn([{ path: '/login' }, ...sentAsItIs], {
    'GET /login': showsForm,
    'POST /in': leadsTo('https://shop.example/home'),
  });
  expect(away.got).toEqual([{ name: 'cookie', value: 'pre=1; flash=1' }]);
  const local = await loggedIn(sentAsItIs, { 'POST /in': leadsTo('http://localhost:3000/home'), 'GET /home': () => '' });
  expect(local.asked).toEqual(['POST /in', 'GET /home']);
});
