import { mkdtemp } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CheckError, problem } from '../problems.ts';
import { problemsOf } from './problems-of.ts';

it('what the system refuses is not called a defect of the tool', async () => {
  const refused = await mkdtemp('/no/such/folder/x-').catch((error: unknown) => error);
  expect(problemsOf(refused)).toMatchObject([{ code: 'no-temporary-folder', args: { error: expect.stringContaining('ENOENT') } }]);
});

it("the same where the system's own name for it stands inside", () => {
  const message = 'A system error occurred: uv_interface_addresses returned EMFILE (too many open files)';
  const refused = Object.assign(new Error(message), { code: 'ERR_SYSTEM_ERROR', info: { errno: -24, code: 'EMFILE' } });
  expect(problemsOf(refused)).toMatchObject([{ code: 'machine-refuses', args: { code: 'EMFILE', error: message } }]);
});

it('what carries problems gives them, and everything else is a defect with its stack', () => {
  expect(problemsOf(new CheckError(problem('nothing-changed')))).toEqual([problem('nothing-changed')]);
  expect(problemsOf(new Error('x'))).toMatchObject([{ code: 'tool-failed', args: { error: expect.stringMatching(/Error: x\n +at /) } }]);
  expect(problemsOf('x')).toMatchObject([{ code: 'tool-failed', args: { error: 'x' } }]);
});
