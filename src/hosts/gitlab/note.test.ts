import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { aReport, theOutage } from '../../findings/a-report.test-builder.ts';
import { mergeRequestIn, tokenVariable } from './merge-request.ts';
import { noteOn } from './note.ts';

interface Note {
  readonly id: number;
  readonly body: string;
  readonly system?: boolean;
  readonly author: { readonly username: string };
}

const token = 'glpat-0123456789abcdef';
const me = 'project_7_bot';

/** The API of a GitLab, as far as it is documented, with what was asked of it. */
async function gitlab(start: readonly Note[] = [], refuses: number | null = null) {
  let notes = [...start];
  const asked: string[] = [];
  const answer = async (request: IncomingMessage): Promise<readonly [number, unknown]> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    asked.push(`${request.method} ${pathname}`);
    if (request.headers['private-token'] !== token) return [401, { message: '401 Unauthorized' }];
    if (refuses !== null && request.method !== 'GET') return [refuses, { message: `${refuses} insufficient_scope` }];
    if (pathname === '/api/v4/user') return [200, { id: 9, username: me }];
    const [, id] = /^\/api\/v4\/projects\/7\/merge_requests\/3\/notes(?:\/(\d+))?$/.exec(pathname) ?? [];
    if (!pathname.includes('/projects/7/merge_requests/3/notes')) return [404, { message: '404 Not found' }];
    if (request.method === 'GET') {
      const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
      return [200, notes.slice((page - 1) * size, page * size)];
    }
    const { body = '' } = JSON.parse((await text(request)) || '{}') as { body?: string };
    const written = { id: id === undefined ? 1000 + notes.length : Number(id), body, author: { username: me } };
    if (request.method === 'DELETE') notes = notes.filter((one) => one.id !== written.id);
    else notes = id === undefined ? [...notes, written] : notes.map((one) => (one.id === written.id ? written : one));
    return [id === undefined ? 201 : 200, written];
  };
  const server = createServer((request, response) => {
    void answer(request).then(([status, value]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = {
    ...{ GITLAB_CI: 'true', CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`, CI_PROJECT_ID: '7', CI_MERGE_REQUEST_IID: '3' },
    ...{ CI_SERVER_URL: 'https://gitlab.example', CI_PROJECT_PATH: 'group/sub/shop', CI_COMMIT_SHA: 'a'.repeat(40) },
    [tokenVariable]: token,
  };
  return {
    ...{ env, asked, notes: () => notes },
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

it('a note is created once, then brought up to date', async () => {
  await using api = await gitlab([{ id: 1, body: 'LGTM', author: { username: 'ada' } }]);
  expect(await noteOn(theOutage(), api.env)).toEqual([]);
  expect(api.notes().map(({ body }) => body.split('\n')[0])).toEqual(['LGTM', '<!-- ssr-leak-check -->']);
  expect(api.notes()[1]?.body).toContain('https://gitlab.example/group/sub/shop/-/blob/aaaa');
  expect(await noteOn(theOutage(), api.env)).toEqual([]);
  expect(api.asked.filter((line) => !line.startsWith('GET'))).toEqual(['POST /api/v4/projects/7/merge_requests/3/notes']);
  expect(await noteOn(aReport(), api.env)).toEqual([]);
  expect(api.notes()).toHaveLength(2);
  expect(api.notes()[1]?.body).toContain('No leak');
});

it('it is found behind a hundred others, and a marker that somebody else wrote is left alone', async () => {
  const body = '<!-- ssr-leak-check -->\nold';
  const others = Array.from({ length: 120 }, (_, i) => ({ id: i + 1, body: i === 5 ? body : 'x', author: { username: 'ada' } }));
  await using api = await gitlab([
    ...others,
    { id: 500, body, system: true, author: { username: me } },
    { id: 501, body, author: { username: me } },
  ]);
  expect(await noteOn(aReport(), api.env)).toEqual([]);
  expect(
    api
      .notes()
      .filter((one) => one.body === body)
      .map(({ id }) => id),
  ).toEqual([6, 500]);
  expect(api.notes()).toHaveLength(122);
});

it.each([[401], [403], [500]])('what stands in the way is a problem: HTTP %i', async (status) => {
  await using api = await gitlab([], status === 401 ? null : status);
  const env = status === 401 ? { ...api.env, [tokenVariable]: 'another' } : api.env;
  expect(await noteOn(theOutage(), env)).toMatchObject([{ code: 'note-failed', args: { status } }]);
});

it('nobody answers', async () => {
  await using api = await gitlab();
  const env = { ...api.env, CI_API_V4_URL: 'http://127.0.0.1:1/api/v4' };
  expect(await noteOn(theOutage(), env)).toMatchObject([{ code: 'note-failed', args: { status: null } }]);
});

it('without a token, or outside of a merge request, nothing is asked', async () => {
  await using api = await gitlab();
  for (const missing of [tokenVariable, 'CI_MERGE_REQUEST_IID', 'GITLAB_CI'] as const) {
    const { [missing]: _, ...env } = api.env;
    expect(mergeRequestIn(env)).toBeNull();
    expect(await noteOn(theOutage(), env)).toEqual([]);
  }
  expect(mergeRequestIn({ ...api.env, CI_MERGE_REQUEST_IID: '3/../../users' })).toBeNull();
  expect(api.asked).toEqual([]);
});
