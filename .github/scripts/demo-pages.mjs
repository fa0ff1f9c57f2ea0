// Prints the demo's pages as outputs of a workflow step: `pages`, one a line, and `leaking`, as a JSON array.
import { readFileSync } from 'node:fs';

const { pages, leaking } = JSON.parse(readFileSync(new URL('../../dist/demo/pages.json', import.meta.url), 'utf8'));
process.stdout.write(`pages<<end of pages\n${pages.join('\n')}\nend of pages\nleaking=${JSON.stringify(leaking)}\n`);
