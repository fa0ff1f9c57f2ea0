import { mkdtemp } from 'node:fs/promises';
import { constants } from 'node:os';
import { expect, it } from 'vitest';
import { CheckError, problem } from '../problems.ts';
import { problemsOf } from './problems-of.ts';

it('what the system refuses is not called a defect of the tool', async () => {
  const refused = await mkdtemp('/no/such/folder/x-').catch((error: unknown) => error);
  expect(problemsOf(refused)).toMatchObject([{ code: 'no-temporary-folder', args: { error: expect.stringContaining('ENOENT') } }]);
});

it("the same where the system's own name for it stands inside", () => {
  for (const errno of [constants.errno.EMFILE, -constants.errno.EMFILE]) {
    const refused = Object.assign(new Error('uv_interface_addresses'), { code: 'ERR_SYSTEM_ERROR', info: { errno } });
    expect(problemsOf(refused)).toMatchObject([{ code: 'machine-refuses', args: { code: 'EMFILE', error: 'uv_interface_addresses' } }]);
  }
});

it('what failed first is said, whatever failed while things were put away', async () => {
  const inner = async () => {
    await using _ = {
      [Symbol.asyncDispose]: () => Promise.reject(new Error('not put away')),
    };
    throw new CheckError(problem('nothing-changed'));
  };
  expect(problemsOf(await inner().catch((error: unknown) => error))).toEqual([problem('nothing-changed')]);
});

it('what carries problems gives them, and everything else is a defect with its stack', () => {
  expect(problemsOf(new CheckError(problem('nothing-changed')))).toEqual([problem('nothing-changed')]);
  expect(problemsOf(new Error('x'))).toMatchObject([{ code: 'tool-failed', args: { error: expect.stringMatching(/Error: x\n +at /) } }]);
  expect(problemsOf('x')).toMatchObject([{ code: 'tool-failed', args: { error: 'x' } }]);
});
