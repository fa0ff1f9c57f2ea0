/** The parts of a single-file component that are code. */

/** Offsets of a part's text: from the first character, and behind the last. */
export type Block = readonly [from: number, to: number];

const scripts = /(<script\b(?:[^>"']|"[^"]*"|'[^']*')*>)([\s\S]*?)<\/script\s*>/gi;
const fences = /^(\s*---\r?\n)([\s\S]*?)\r?\n---/;

/** The `<script>` elements of a text. */
export function scriptElements(text: string, from = 0): readonly Block[] {
  return [...text.slice(from).matchAll(scripts)].map(({ 1: tag = '', 2: code = '', index }) => {
    const start = from + index + tag.length;
    return [start, start + code.length];
  });
}

/** What stands between the fences of an `.astro` file; null where it has none. */
export function frontmatter(text: string): Block | null {
  const [, fence = '', code = ''] = fences.exec(text) ?? [];
  return fence === '' ? null : [fence.length, fence.length + code.length];
}

/** The code that runs on the server, every other character but line breaks a space: positions stay those of the file. */
export function serverCode(file: string, text: string): string {
  if (/\.(vue|svelte)$/.test(file)) return only(text, scriptElements(text));
  if (!file.endsWith('.astro')) return text;
  const block = frontmatter(text);
  return only(text, block ? [block] : []);
}

function only(text: string, blocks: readonly Block[]): string {
  let at = 0;
  let code = '';
  for (const [from, to] of [...blocks, [text.length, text.length] as const]) {
    code += text.slice(at, from).replace(/[^\r\n]/g, ' ') + text.slice(from, to);
    at = to;
  }
  return code;
}
