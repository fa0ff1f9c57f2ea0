import { stripVTControlCharacters } from 'node:util';

/**
 * Control characters, format characters (bidi marks, zero-width spaces, tags), separators of lines, half surrogate
 * pairs and private use. The joiners U+200C and U+200D stay: scripts and emoji need them.
 */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** Nearly all text there is: printable ASCII in which nothing could be a command.. */
const harmless = /^(?!.*(?:::|##\[))[ -~]*$/;

/** A control character as its picture (␛), anything else as its code. */
const picture = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : `\\u{${code.toString(16)}}`;
};

/**
 * Text of the app (a route, a file's name, the server's output) as one line that cannot do anything but be read:
 * ANSI sequences removed, every other invisible character made visible, and what a GitHub runner would take for a
 * workflow command (`::name::` at the start of a line, `##[name]` anywhere) broken up.
 */
export function plainText(text: string): string {
  if (harmless.test(text)) return text;
  return stripVTControlCharacters(text)
    .replaceAll('\t', '  ')
    .replace(unseen, picture)
    .replace(/##(?=\[)/g, '# #')
    .replace(/(^|\s)::/g, '$1\\::');
}

/** Shortens in the middle, where routes and file names differ least, to at most `most` characters. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  const tail = most - 1 - head;
  // A character takes one or two places: more than both ends hold need not be taken apart, however long the text is.
  const isLong = text.length > 2 * most;
  const chars = isLong ? [] : [...text];
  if (!isLong && chars.length <= most) return text;
  const [first, last] = isLong ? [[...text.slice(0, 2 * head)], [...text.slice(text.length - 2 * tail)]] : [chars, chars];
  return `${first.slice(0, head).join('')}…${last.slice(last.length - tail).join('')}`;
}

/**
 * `plainText` of at most `most` characters. What is far too long is cut before it is looked at: nobody pays for the
 * megabytes that an app may print.
 */
export const brief = (text: string, most: number): string => shortened(plainText(shortened(text, most * 4)), most);
