/** What is said of the known leaks of packages that a change brings. */
import type { BroughtLeak } from '../findings/report.ts';
import { bytes, ended } from '../words.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { loadLabel } from './load-words.ts';
import { fixWords, linkTo } from './published-words.ts';

type Brought = readonly Readonly<BroughtLeak>[];

/** "362 kB per request, under new addresses"; null where nobody measured it. */
export function leavesWords({ bytesPerRequest, load }: Pick<BroughtLeak, 'bytesPerRequest' | 'load'>): string | null {
  if (bytesPerRequest === null) return null;
  return `${bytes(bytesPerRequest)} per request${load === null || load === 'same' ? '' : `, under ${loadLabel(load)}`}`;
}

const knownTo = (leak: BroughtLeak): string => ['which is known to leak', leavesWords(leak)].filter((part) => part !== null).join(' ');

/** "This change brings next 16.3.4, which is known to leak 362 kB per request, under new addresses (vercel/next.js#97938); fixed in 16.3.5: upgrade." */
export const broughtSentences = (brought: Brought): readonly string[] =>
  brought.map((leak) => ended(`This change brings ${leak.package} ${leak.version}, ${knownTo(leak)} (${leak.issue}); ${fixWords(leak)}`));

/** The same in Markdown, with a link to the issue. */
export const broughtMarkdown = (brought: Brought): readonly string[] =>
  brought.map(
    (leak) =>
      `⚠️ This change brings ${codeSpan(`${leak.package} ${leak.version}`)}, ${escapeMarkdown(knownTo(leak))} ([${escapeMarkdown(leak.issue)}](${linkTo(leak.address)})); ${escapeMarkdown(ended(fixWords(leak)))}`,
  );
