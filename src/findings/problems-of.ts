import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { CheckError, isRefusal, type Problem, problem } from '../problems.ts';

/** Some calls, such as that for the network's interfaces, throw an `ERR_SYSTEM_ERROR` and have the system's own code in it. */
type SystemError = NodeJS.ErrnoException & { readonly info?: { readonly code?: string } };

/** What was thrown, as problems: those that it carries, what the machine refuses, or else that the tool itself failed, with the stack. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof CheckError) return error.problems;
  const { syscall, code: own, path, message = '', info } = error instanceof Error ? (error as SystemError) : {};
  const code = info?.code ?? own;
  if (syscall === 'mkdtemp') return [problem('no-temporary-folder', { folder: path ? dirname(path) : tmpdir(), error: message })];
  if (isRefusal(code)) return [problem('machine-refuses', { code, error: message })];
  return [problem('tool-failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })];
}
