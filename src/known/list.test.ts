import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { knownLeaks } from './table.ts';

const page = new URL('../../docs/known-leaks.md', import.meta.url);

/** The list of the page, written again by `vitest run -u`. */
const list = (): string => {
  const rows = knownLeaks().map(
    ({ packages, versions, fixed, fault, issue, address, marks }) =>
      `| ${packages.map((name) => `\`${name}\``).join(', ')} | \`${versions.replaceAll('|', '\\|')}\` | ${fault === 'usage' ? 'usage' : fixed.join(', ') || 'none'} | ${marks.length > 0 ? 'yes' : 'audit only'} | [${issue}](${address}) |`,
  );
  return ['| package | versions | fixed in | recognized in findings | issue |', '|---|---|---|---|---|', ...rows].join('\n');
};

it('the page lists every entry', async () => {
  const text = readFileSync(page, 'utf8');
  const written = text.replace(/<!-- list -->[\s\S]*?<!-- end of list -->/, () => `<!-- list -->\n\n${list()}\n\n<!-- end of list -->`);
  await expect(written).toMatchFileSnapshot(page.pathname);
});
