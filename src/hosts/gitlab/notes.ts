import { z } from 'zod';
import type { Comment, Comments } from '../comments.ts';
import type { MergeRequest } from './merge-request.ts';

/** An answer of the API that is no success. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(text.slice(0, 1000) || `HTTP ${status}`);
    this.status = status;
  }
}

/** Milliseconds until the API must have answered. */
const patience = 30_000;
/** The most that the API gives at a time. */
const perPage = 100;
/** Nobody reads a merge request with more notes. */
const mostPages = 50;

const note = z.object({ id: z.int(), body: z.string(), system: z.boolean().default(false), author: z.object({ username: z.string() }) });
const user = z.object({ username: z.string() });

/** The notes of a merge request. https://docs.gitlab.com/api/notes/#merge-requests */
export function mergeRequestNotes({ api, project, iid, token }: MergeRequest): Comments {
  const ofRequest = `/projects/${project}/merge_requests/${iid}/notes`;
  const ask = async (path: string, method = 'GET', body?: string): Promise<Response> => {
    const answer = await fetch(`${api}${path}`, {
      method,
      headers: { 'private-token': token, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify({ body }) }),
      // The token goes to the API and nowhere else.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) throw new ApiError(answer.status, await answer.text());
    return answer;
  };
  const comment = (value: unknown): Comment => {
    const { id, body, author } = note.parse(value);
    return { id, body, author: author.username, byBot: false, url: `${ofRequest}/${id}` };
  };
  return {
    me: async () => user.parse(await (await ask('/user')).json()).username,
    async *list() {
      for (let page = 1; page <= mostPages; page++) {
        const found: unknown = await (await ask(`${ofRequest}?per_page=${perPage}&page=${page}&sort=asc&order_by=created_at`)).json();
        const notes = z.array(note).parse(found);
        yield* notes.filter(({ system }) => !system).map(comment);
        if (notes.length < perPage) return;
      }
    },
    create: async (body) => comment(await (await ask(ofRequest, 'POST', body)).json()),
    update: async (id, body) => comment(await (await ask(`${ofRequest}/${id}`, 'PUT', body)).json()),
    remove: async (id) => void (await ask(`${ofRequest}/${id}`, 'DELETE')),
  };
}
