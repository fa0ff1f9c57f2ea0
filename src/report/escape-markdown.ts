/**
 * Text of the app inside Markdown that GitHub renders: it stays text. One form for each place
 * it can stand. Each takes any string and gives one line, but for `fence`.
 */
import { brief } from './plain-text.ts';

/** Longest name that is still a name; what is longer loses its middle. */
const longestName = 160;
/** Longest piece of prose or line of output. */
const longestLine = 400;

/**
 * A zero-width space. It parts what GitHub looks for in the finished text, where no escaping reaches: mentions, references
 * to issues, emoji, addresses. `plainText` removed all that the app brought itself.
 */
const apart = '\u200b';

const parted = (text: string): string =>
  text
    .replace(/@/g, `@${apart}`)
    .replace(/#(?=\d)/g, `#${apart}`)
    .replace(/\bGH(?=-\d)/gi, `$&${apart}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${apart}`)
    .replace(/\bwww(?=\.)/gi, `$&${apart}`);

const entities = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** Prose where Markdown is read: whatever Markdown or HTML could take for markup is escaped. */
export function escapeMarkdown(text: string, most = longestLine): string {
  const line = parted(brief(text, most)).replace(/[\\`*_{}[\]()~|!$^=]/g, '\\$&');
  // What begins a heading, a quotation, a list or a rule does so only at the start of a line.
  return entities(line.trim()).replace(/^(?=[-+#>:.=]|\d+[.)](?:\s|$))/, apart);
}

/** Text where only HTML is read, such as a `<summary>`. */
export const escapeHtmlLine = (text: string, most = longestLine): string => entities(parted(brief(text, most)));

/**
 * A name as a code span, in which GitHub reads no markup, mention or reference. The fence of backticks is longer than
 * any inside.
 */
export function codeSpan(text: string, most = longestName): string {
  const content = brief(text, most);
  if (content.trim() === '') return '` `';
  const fence = '`'.repeat(longestRun(content) + 1);
  const pad = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/**
 * A code span in a cell of a table: cells are cut at pipes before code spans are found. A backslash of the text itself is
 * parted from the one that escapes the pipe, for parsers do not agree on two of them.
 */
export const codeCell = (text: string): string => codeSpan(text).replace(/\\?\|/g, (found) => (found === '|' ? '\\|' : `\\${apart}\\|`));

/** Lines of output as a fenced block, the fence longer than any inside. */
export function fence(lines: readonly string[], language: 'text' | 'markdown' = 'text'): string {
  const content = lines.map((line) => brief(line, longestLine));
  const mark = '`'.repeat(Math.max(3, ...content.map((line) => longestRun(line) + 1)));
  return [`${mark}${language}`, ...content, mark].join('\n');
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
