import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type HeldChannel, heldChannels } from '../channels.ts';
import { readCommand } from './command.ts';
import type { Source } from './option.ts';
import { readInputFile, readOutputFile, readOutputFolder } from './places.ts';
import { reportFormats, type WantedReport } from './report-formats.ts';
import type { Baseline, Changed } from './settings.ts';
import { readBytes, readDuration } from './units.ts';

/** One of these words. */
export const oneOf =
  <const T extends string>(...words: readonly T[]) =>
  (text: string): T | null =>
    words.find((word) => word === text) ?? null;

/** Some of these words, with commas between, each once; null when one is none of them. */
export const someOf =
  <const T extends string>(words: readonly T[]) =>
  (text: string): readonly T[] | null => {
    const read = text.split(',').map(oneOfThe(words));
    const known = read.filter((word) => word !== null);
    return known.length === read.length ? [...new Set(known)] : null;
  };

const oneOfThe =
  <T extends string>(words: readonly T[]) =>
  (text: string): T | null =>
    words.find((word) => word === text.trim()) ?? null;

export const wholeNumber =
  (low: number, high: number) =>
  (text: string): number | null =>
    /^\d{1,15}$/.test(text) && Number(text) >= low && Number(text) <= high ? Number(text) : null;

/** Node.js fires longer timers at once, and no check should take a day. */
const day = 86_400_000;
export const duration = (text: string): number | null => {
  const read = readDuration(text);
  return read !== null && read >= 1 && read <= day ? read : null;
};

/** Bytes; nothing can be below a limit of none. */
export const sizeAboveZero = (text: string): number | null => readBytes(text) || null;

/** "js: 64 B": bytes per request of one channel. */
export const channelThreshold = (text: string): { readonly channel: HeldChannel; readonly bytes: number } | null => {
  const [, name, size = ''] = /^(\w+): ?(.*)$/s.exec(text.trim()) ?? [];
  const channel = heldChannels.find((known) => known === name);
  const bytes = sizeAboveZero(size);
  return channel === undefined || bytes === null ? null : { channel, bytes };
};

/** "5 %" as 0.05. */
export const readShare = (text: string): number | null => (/^\d{1,3}(\.\d+)? ?%$/.test(text) ? Number.parseFloat(text) / 100 : null);

export const command = (text: string, source: Source) => readCommand(text, source.platform);

/** In which `$PORT` stands for the port of the server. */
export const startCommand = (text: string, source: Source) => readCommand(text, source.platform, true);

export const outputFile = (text: string, source: Source): string | null =>
  // A job's standard output is its log, where commands to the runner would be read from it.
  source.kind === 'action' && text === '-' ? null : readOutputFile(text, source.cwd, source.option);

/**
 * Reads `NAME=FILE`, or `NAME` for standard output; null: no such report, or no file.
 * @throws CheckError `file-not-writable`
 */
export function reporter(text: string, source: Source): WantedReport | null {
  const [, word, path = '-'] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const name = reportFormats.find((format) => format === word);
  const file = name === undefined || path.trim() === '' ? null : outputFile(path, source);
  return name === undefined || file === null ? null : { name, file };
}

export const outputFolder = (text: string, source: Source): string => readOutputFolder(text, source.cwd, source.option);

export const inputFile = (text: string, source: Source): string => readInputFile(text, source.cwd, source.option);

/** A file where one exists or where it can only be a file; else a commit, branch or tag. */
export const baseline = (text: string, source: Source): Baseline | null => {
  if (text === 'none') return { kind: 'none' };
  const path = resolve(source.cwd, text);
  if (/\.json$|^\.{0,2}\//.test(text) || statSync(path, { throwIfNoEntry: false })?.isFile()) {
    return { kind: 'file', file: readInputFile(text, source.cwd, source.option) };
  }
  return /^(?!-)\S+$/.test(text) ? { kind: 'ref', ref: text, required: true } : null;
};

export const flag = () => true;

export const onOrOff = (text: string): boolean | null => (text === 'true' ? true : text === 'false' ? false : null);

/** "true": since the branch that the work began from; "false": not at all; else a commit, a branch or a tag. */
export const since = (text: string): Changed | 'all' | null => {
  if (text === 'false') return 'all';
  if (text === 'true') return { ref: null, required: true };
  return /^(?!-)\S+$/.test(text) ? { ref: text, required: true } : null;
};
