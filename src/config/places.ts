import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CheckError, problem } from '../problems.ts';

/** The absolute path of a folder that exists; throws CheckError `no-folder`. */
export function readFolder(text: string, cwd: string): string {
  const folder = resolve(cwd, text);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new CheckError(problem('no-folder', { cwd: folder }));
  return folder;
}

/** The absolute path of a file that can be read; throws CheckError `file-not-readable`. */
export function readInputFile(text: string, cwd: string, option: string): string {
  const file = resolve(cwd, text);
  try {
    if (statSync(file).isDirectory()) throw new Error('It is a folder.');
    accessSync(file, constants.R_OK);
  } catch (error) {
    throw new CheckError(problem('file-not-readable', { option, file, error: (error as Error).message }));
  }
  return file;
}

/**
 * The absolute path of a file to be written, or "-". Throws CheckError `file-not-writable`: it is cheaper to learn that
 * before the server is hammered for minutes than after.
 */
export function readOutputFile(text: string, cwd: string, option: string): string {
  if (text === '-') return text;
  const file = resolve(cwd, text);
  try {
    if (existsSync(file)) {
      if (statSync(file).isDirectory()) throw new Error('It is a folder.');
      accessSync(file, constants.W_OK);
    } else {
      if (!statSync(dirname(file)).isDirectory()) throw new Error(`${dirname(file)} is not a folder.`);
      accessSync(dirname(file), constants.W_OK);
    }
  } catch (error) {
    throw new CheckError(problem('file-not-writable', { option, file, error: (error as Error).message }));
  }
  return file;
}

/** The absolute path of a folder to write into, which may be a new one. Throws CheckError `file-not-writable`. */
export function readOutputFolder(text: string, cwd: string, option: string): string {
  const folder = resolve(cwd, text);
  try {
    const there = existsSync(folder) ? folder : dirname(folder);
    if (!statSync(there).isDirectory()) throw new Error(`${there} is not a folder.`);
    accessSync(there, constants.W_OK);
  } catch (error) {
    throw new CheckError(problem('file-not-writable', { option, file: folder, error: (error as Error).message }));
  }
  return folder;
}
