import { describe, expect, it } from 'vitest';
import { wordsOf } from '../problems.ts';
import type { Comment, Comments } from './comments.ts';
import { commentProblem } from './github/comment-problem.ts';
import { longestComment, marker, stickComment, stickyBody, type Wanted } from './sticky-comment.ts';

const bot = 'github-actions[bot]';
const written = (id: number, body: string, author = bot): Comment => ({
  id,
  body,
  author,
  byBot: author.endsWith('[bot]'),
  url: `https://github.com/acme/shop/pull/7#issuecomment-${id}`,
});

/** A pull request in memory that keeps what was asked of it. */
function pullRequest(start: readonly Comment[], me: string | null = bot) {
  let thread = [...start];
  const asked: string[] = [];
  const comments: Comments = {
    me: async () => me,
    async *list() {
      asked.push('list');
      yield* thread;
    },
    create: async (body) => {
      asked.push('create');
      const created = written(1000 + thread.length, body, me ?? bot);
      thread = [...thread, created];
      return created;
    },
    update: async (id, body) => {
      asked.push(`update ${id}`);
      thread = thread.map((comment) => (comment.id === id ? { ...comment, body } : comment));
      return thread.find((comment) => comment.id === id)!;
    },
    remove: async (id) => {
      asked.push(`remove ${id}`);
      thread = thread.filter((comment) => comment.id !== id);
    },
  };
  return { comments, asked, thread: () => thread };
}

const wanted = (given: Partial<Wanted> = {}): Wanted => ({
  mode: 'always',
  name: null,
  body: stickyBody(given.name ?? null, 'leaks'),
  alarming: true,
  problemOf: (error) => commentProblem(error, false),
  ...given,
});

describe('stickComment', () => {
  it('creates the comment where there is none', async () => {
    const { comments, thread } = pullRequest([written(1, 'LGTM', 'ada')]);
    expect(await stickComment(comments, wanted())).toMatchObject({ done: 'created' });
    expect(thread().map((comment) => comment.body)).toEqual(['LGTM', '<!-- ssr-leak-check -->\nleaks']);
  });

  it('updates its own comment', async () => {
    const { comments, asked } = pullRequest([written(1, `${marker(null)}\nold`)]);
    expect(await stickComment(comments, wanted())).toMatchObject({ done: 'updated', url: expect.stringContaining('-1') });
    expect(asked).toEqual(['list', 'update 1']);
  });

  it('leaves the comment alone when it says the same, as GitHub gives it back', async () => {
    const { comments, asked } = pullRequest([written(1, `${marker(null)}\r\nleaks\r\n`)]);
    expect(await stickComment(comments, wanted())).toMatchObject({ done: 'unchanged' });
    expect(asked).toEqual(['list']);
  });

  it('keeps checks of different names apart', async () => {
    const { comments, asked } = pullRequest([written(1, `${marker('shop')}\nold`), written(2, `${marker('shop admin')}\nold`)]);
    await stickComment(comments, wanted({ name: 'shop admin' }));
    expect(asked).toEqual(['list', 'update 2']);
  });

  it.each([
    ['a person, with the token of a bot', bot, 'mallory'],
    ['another bot', bot, 'renovate[bot]'],
    ['a person, where the token may not say who it is', null, 'mallory'],
  ])('does not take up a comment with its marker by %s', async (_, me, author) => {
    const { comments, asked } = pullRequest([written(1, `${marker(null)}\nforged`, author)], me);
    await stickComment(comments, wanted());
    expect(asked).toEqual(['list', 'create']);
  });

  it.each([
    ['GraphQL names the bot without its suffix', 'github-actions', bot],
    ['the token is a person’s', 'ada', 'Ada'],
    ['the token may not say who it is', null, bot],
  ])('finds its comment when %s', async (_, me, author) => {
    const { comments, asked } = pullRequest([written(1, `${marker(null)}\nold`, author)], me);
    await stickComment(comments, wanted());
    expect(asked).toEqual(['list', 'update 1']);
  });

  it('does not take up a comment that only quotes the marker', async () => {
    const { comments, asked } = pullRequest([written(1, `> ${marker(null)}\n> old`)]);
    await stickComment(comments, wanted());
    expect(asked).toEqual(['list', 'create']);
  });

  it('removes a twin that two runs at once left', async () => {
    const { comments, thread } = pullRequest([written(1, `${marker(null)}\nold`), written(2, `${marker(null)}\nold`)]);
    await stickComment(comments, wanted());
    expect(thread().map((comment) => comment.id)).toEqual([1]);
  });

  describe('on-leak', () => {
    it('says nothing while nothing is wrong', async () => {
      const { comments, asked } = pullRequest([]);
      expect(await stickComment(comments, wanted({ mode: 'on-leak', alarming: false }))).toEqual({ done: 'nothing-to-say' });
      expect(asked).toEqual(['list']);
    });

    it('speaks up when something is', async () => {
      const { comments } = pullRequest([]);
      expect(await stickComment(comments, wanted({ mode: 'on-leak' }))).toMatchObject({ done: 'created' });
    });

    it('turns the comment green when it was fixed', async () => {
      const { comments, thread } = pullRequest([written(1, `${marker(null)}\nleaks`)]);
      await stickComment(comments, wanted({ mode: 'on-leak', alarming: false, body: stickyBody(null, 'steady') }));
      expect(thread()[0]?.body).toContain('steady');
    });
  });

  it('asks nothing in the mode never', async () => {
    const { comments, asked } = pullRequest([written(1, `${marker(null)}\nold`)]);
    expect(await stickComment(comments, wanted({ mode: 'never' }))).toEqual({ done: 'nothing-to-say' });
    expect(asked).toEqual([]);
  });

  describe('a failure is a value that says what to change', () => {
    const failing = (status: number, message: string, answered = true): Comments => ({
      ...pullRequest([]).comments,
      create: async () => {
        throw Object.assign(new Error(message), { status }, answered ? { response: {} } : {});
      },
    });
    const notAccessible = 'Resource not accessible by integration';
    it.each([
      [403, notAccessible, false, 'comment-refused', 'pull-requests: write'],
      [403, notAccessible, true, 'comment-refused', 'job summary'],
      [401, 'Bad credentials', false, 'comment-refused', 'pull-requests: write'],
      [404, 'Not Found', false, 'comment-refused', 'pull-requests: write'],
      [403, 'You have exceeded a secondary rate limit', false, 'comment-failed', 'next run'],
      [422, 'Validation Failed', false, 'comment-failed', 'next run'],
      [502, 'Bad Gateway', false, 'comment-failed', 'next run'],
    ] as const)('%i %s (fork: %s)', async (status, message, fromFork, code, change) => {
      const posted = await stickComment(failing(status, message), wanted({ problemOf: (error) => commentProblem(error, fromFork) }));
      if (posted.done !== 'failed') throw new Error(`It was ${posted.done}.`);
      expect(posted.problem.code).toBe(code);
      expect(wordsOf(posted.problem)).toEqual({
        what: expect.stringContaining(`HTTP ${status}`),
        saw: [message],
        change: expect.stringContaining(change),
      });
    });

    it('no network', async () => {
      // Octokit gives the status 500 to requests that nobody answered.
      const posted = await stickComment(failing(500, 'connect ECONNREFUSED 127.0.0.1:9', false), wanted());
      expect(posted).toMatchObject({ problem: { code: 'comment-failed', args: { status: null } } });
    });
  });
});

describe('stickyBody', () => {
  it('cuts between lines where GitHub would refuse, and says so', () => {
    const lines = Array.from({ length: 9000 }, (_, line) => `line ${line}`);
    const body = stickyBody('shop', lines.join('\n'));
    expect(body.length).toBeLessThanOrEqual(longestComment);
    expect(body).toMatch(/\nline \d{4}\n\n…\n\n\(Cut here:/);
    const last = /line (\d+)\n\n…/.exec(body)?.[1];
    expect(lines).toContain(`line ${last}`);
  });

  it('leaves a body of just the limit whole', () => {
    const text = 'x'.repeat(longestComment - marker(null).length - 1);
    expect(stickyBody(null, text)).toBe(`${marker(null)}\n${text}`);
  });

  it('lets no name end the marker', () => {
    expect(marker('a --> <b>')).toBe('<!-- ssr-leak-check:a%20--%3E%20%3Cb%3E -->');
  });
});
