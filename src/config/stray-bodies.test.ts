import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { CheckError } from '../problems.ts';
import { readAction } from './from-action.ts';
import { readArgv } from './from-argv.ts';

/** The problems of what is given, by code and place. */
async function strayIn(config: object, ...argv: readonly string[]) {
  await using folder = await createFixture({ 'ssr-leak-check.config.json': JSON.stringify(config) });
  try {
    await readArgv(argv, { cwd: folder.path });
    return [];
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    return error.problems.map(({ code, args }) => {
      const { option, method, route } = args as Readonly<Record<string, unknown>>;
      return method === undefined ? [code, option] : [code, option, method, route];
    });
  }
}

it('refuses a body that no request would have', async () => {
  expect(await strayIn({}, '--body', 'a=b')).toEqual([['body-without-method', '--body', 'GET', null]]);
  expect(await strayIn({}, '--body', 'a=b', '--method', 'HEAD')).toEqual([['body-without-method', '--body', 'HEAD', null]]);
  expect(await strayIn({}, '--body', 'a=b', '--method', 'DELETE')).toEqual([]);
  expect(await strayIn({ method: 'POST' }, '--body', 'a=b')).toEqual([]);
  expect(await strayIn({ method: 'POST', body: 'a=b' }, '--method', 'GET')).toEqual([['body-without-method', '--body', 'GET', null]]);
});

it('says it beside everything else that is wrong, and not where the method cannot be read', async () => {
  expect(await strayIn({}, '--body', 'a=b', '--port', 'x')).toEqual([
    ['bad-value', '--port'],
    ['body-without-method', '--body', 'GET', null],
  ]);
  expect(await strayIn({}, '--body', 'a=b', '--method', 'SEND')).toEqual([['bad-value', '--method']]);
});

it('looks at what single routes have of their own', async () => {
  const perRoute = { '/api/*': { method: 'POST' }, '/api/login': { body: 'a=b' }, '/about': { body: 'c=d' } };
  expect(await strayIn({ perRoute })).toEqual([['body-without-method', 'body', 'GET', '/about']]);
  // A route that is read among others that are written to.
  expect(await strayIn({ method: 'PUT', body: 'a=b', perRoute: { '/about': { method: 'GET' } } })).toEqual([]);
});

it('holds for inputs of the action, too', async () => {
  await using folder = await createFixture({});
  const inputs: Readonly<Record<string, string>> = { body: 'a=b', comment: 'never' };
  const reading = readAction((name) => inputs[name] ?? '', { env: { GITHUB_WORKSPACE: folder.path }, base: null, compares: false });
  await expect(reading).rejects.toMatchObject({
    problems: [{ code: 'body-without-method', args: { option: 'body', methodOption: 'method' } }],
  });
});
