import { plainText } from './plain-text.ts';

/** Where the sources of this run can be read in a browser. */
export interface SourcePlace {
  /** Such as "https://github.com". */
  readonly serverUrl?: string | undefined;
  /** Such as "owner/name". */
  readonly repository?: string | undefined;
  readonly headSha?: string | undefined;
  /** The way from the file that is written to the repository, in the same file system: `../app`. Only where both stay where they are. */
  readonly beside?: string | undefined;
}

/** Whether a suspect's file is one of the repository: neither an address, nor absolute, nor outside. */
export function inRepository(file: string): boolean {
  return file !== '' && !/^([a-z][a-z\d+.-]*:|[\\/]|~)/i.test(file) && !file.split(/[\\/]/).includes('..');
}

/** Characters: paths longer than any file system's names would fill the comment. */
const longestPath = 500;

/** The address of a line at the commit that was checked; null when it is not known or the file is not of the repository. */
export function sourceLink(file: string, line: number, place: SourcePlace): string | null {
  const { serverUrl, repository, headSha } = place;
  if (!serverUrl || !repository || !headSha || !inRepository(file) || file.length > longestPath || plainText(file) !== file) return null;
  return `${serverUrl}/${repository}/blob/${encoded(headSha)}/${encodedPath(file)}#L${Math.trunc(line)}`;
}

/** The address of a file of the repository for a page beside it, which needs neither network nor the reader's own paths; null as above. */
export function besideLink(file: string, { beside }: SourcePlace): string | null {
  if (beside === undefined || !inRepository(file) || file.length > longestPath || plainText(file) !== file) return null;
  // What begins with a word and a colon would be another scheme.
  return `./${beside === '' ? '' : `${encodedPath(beside)}/`}${encodedPath(file)}`;
}

const encoded = (part: string): string => encodeURIComponent(part).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
const encodedPath = (path: string): string => path.split('/').map(encoded).join('/');
