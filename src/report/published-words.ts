/** What is said of a published leak that a finding was recognized as. */
import type { PublishedLeak, ReportedAttribution } from '../findings/report.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';

type Fix = Pick<PublishedLeak, 'fixed' | 'fault' | 'change'>;

/** "fixed in 16.3.5: upgrade"; what to do where no version fixes it. */
export const fixWords = ({ fixed, fault, change }: Fix): string => {
  if (fixed !== null) return `fixed in ${fixed}: upgrade`;
  return fault === 'usage' ? `a way to use it that leaks: ${change}` : `no version fixes it: ${change}`;
};

/** "next 16.3.4: vercel/next.js#97938, fixed in 16.3.5: upgrade", each in a sentence. */
export const publishedSentences = ({ published = [] }: Pick<ReportedAttribution, 'published'>): readonly string[] =>
  published.map((one) => `${one.package} ${one.version}: ${one.issue}, ${fixWords(one)}`);

/**
 * The same in Markdown, with a link. GitHub writes a note into the issue that a comment links to, so the link goes through
 * the address that it keeps for tools.
 */
export const publishedMarkdown = ({ published = [] }: Pick<ReportedAttribution, 'published'>): readonly string[] =>
  published.map(
    (one) =>
      `${codeSpan(`${one.package} ${one.version}`)}: [${escapeMarkdown(one.issue)}](${linkTo(one.address)}), ${escapeMarkdown(fixWords(one))}`,
  );

export const linkTo = (address: string): string => address.replace('https://github.com/', 'https://redirect.github.com/');
