/** The place of a leak as other programs take one: a file of the repository that can exist, and a line in it. */
import type { Finding } from '../findings/report.ts';
import { isOwn } from './headline.ts';
import { plainText } from './plain-text.ts';

export interface Place {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1; null: not known. */
  readonly column: number | null;
}

/** Characters. */
const longestPath = 500;

/** Whole and from 1: a report that was written elsewhere may say anything. */
const counted = (number: number): number => Math.max(1, Math.min(Number.MAX_SAFE_INTEGER, Math.trunc(number) || 1));

/** Where the first suspect in a file of the repository stands; null: there is none, or no repository has such a file. */
export function placeOf({ suspects }: Pick<Finding, 'suspects'>): Place | null {
  const own = suspects.find(isOwn);
  const file = own?.file.replaceAll('\\', '/').replace(/^(\.\/+)+/, '') ?? '';
  if (!own || file === '' || file.length > longestPath || plainText(file) !== file) return null;
  return { file, line: counted(own.line), column: counted(own.column) };
}
