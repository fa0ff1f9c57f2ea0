import { constants, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { CheckError, isRefusal, type Problem, problem } from '../problems.ts';

/**
 * Some calls, such as that for the network's interfaces, throw an `ERR_SYSTEM_ERROR` and have the system's own number in it, whose name
 * Node.js 20 does not know there: it has the wrong sign.
 */
type SystemError = NodeJS.ErrnoException & { readonly info?: { readonly errno: number } };

const nameOf = (errno: number): string | undefined => Object.entries(constants.errno).find(([, number]) => number === Math.abs(errno))?.[0];

/**
 * What was thrown, as problems: those that it carries, what the machine refuses, or else that the tool itself failed, with the stack. Of
 * what failed while things were put away after an error, that error is told.
 */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof CheckError) return error.problems;
  if (error instanceof Error && error.name === 'SuppressedError') return problemsOf((error as Error & { suppressed: unknown }).suppressed);
  const { syscall, code: own, path, message = '', info } = error instanceof Error ? (error as SystemError) : {};
  const code = info ? nameOf(info.errno) : own;
  if (syscall === 'mkdtemp') return [problem('no-temporary-folder', { folder: path ? dirname(path) : tmpdir(), error: message })];
  if (isRefusal(code)) return [problem('machine-refuses', { code, error: message })];
  return [problem('tool-failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })];
}
