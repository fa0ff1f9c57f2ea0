import type { Variable, Written } from './option.ts';

/**
 * One word for a POSIX shell: bare when nothing in it has a meaning to the shell, in double quotes (which other shells know
 * too) when nothing in it has a meaning there, else in single quotes.
 */
export function shellWord(parts: string | Written): string {
  const merged: (string | Variable)[] = [];
  for (const part of typeof parts === 'string' ? [parts] : parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  if (merged.every((part) => typeof part !== 'string' || /^[^"$`\\!]*$/.test(part))) {
    const text = merged.map((part) => (typeof part === 'string' ? part : `$${part.variable}`)).join('');
    return merged.length === 1 && /^[\w@%+=:,./-]+$/.test(text) ? text : `"${text}"`;
  }
  return merged.map((part) => (typeof part === 'string' ? `'${part.replaceAll("'", "'\\''")}'` : `"$${part.variable}"`)).join('');
}
