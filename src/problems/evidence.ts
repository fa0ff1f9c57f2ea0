/** Evidence and advice that several problems share, in words. */

/** The last lines that a process printed, as evidence. */
export const lastLines = (tail: readonly string[], of: 'server' | 'build' = 'server'): readonly string[] =>
  tail.length > 0 ? [`The last lines of the ${of}:`, ...tail.slice(-15).map((line) => `  ${line}`)] : [`The ${of} printed nothing.`];

export const exitOf = ({ code, signal }: { readonly code: number | null; readonly signal: string | null }): string =>
  signal ? `signal ${signal}` : `exit code ${code ?? 'unknown'}`;

export const httpStatus = (status: number | null): string => (status === null ? 'no answer' : `HTTP ${status}`);

/** More lines than this nobody would copy. */
export const mostExamples = 15;

/** More names than this say nothing more. */
export const mostNames = 10;

/** What helps against what a system refuses, by the names of its errors. */
export const remedies: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['EMFILE', 'ENFILE'].map((code) => [code, 'Let the job open more files: ulimit -n 4096.'])),
  ...Object.fromEntries(['ENOSPC', 'EDQUOT'].map((code) => [code, 'Free space on that disk, or set TMPDIR to a folder on another.'])),
  ...Object.fromEntries(
    ['EROFS', 'EACCES', 'EPERM'].map((code) => [code, 'Let the user of the check write there, or set TMPDIR to a folder where it can.']),
  ),
  ...Object.fromEntries(['ENOMEM', 'EAGAIN'].map((code) => [code, 'Give the job more memory, and let it start more processes.'])),
};

/** Whether an error of a system is one that these words are for. */
export const isRefusal = (code: unknown): code is string => typeof code === 'string' && Object.hasOwn(remedies, code);
