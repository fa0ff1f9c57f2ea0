import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const generated = /(^|[\\/])(node_modules|\.next|\.output|\.nuxt|\.svelte-kit|\.astro|\.nitro|\.react-router|build|dist)([\\/]|$)/;

/** `file:line` of the one line below a folder that carries the mark, in files of this name. Throws where none or several do. */
export function markedLine(folder: string, mark = '// <= leak', name = /\.([cm]?[jt]sx?|vue|svelte)$/): string {
  const found: string[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (generated.test(file) || !name.test(file)) continue;
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((text, index) => {
        if (text.includes(mark)) found.push(`${file.replaceAll('\\', '/')}:${index + 1}`);
      });
  }
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) throw new Error(`${folder} has ${found.length} lines with "${mark}"`);
  return only;
}
