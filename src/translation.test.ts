import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The page in English, and in Chinese: what is no prose must be the same in both, in the same order. */
const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((name) =>
  sectionsOf(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')),
) as [readonly Section[], readonly Section[]];

interface Section {
  readonly heading: string;
  readonly body: string;
  /** What stands between fences. */
  readonly blocks: readonly string[];
}

function sectionsOf(page: string): readonly Section[] {
  const fence = /^```.*\n[\s\S]*?^```$/gm;
  const blocks: readonly string[] = page.match(fence) ?? [];
  // Headings are looked for only where comments of code cannot be taken for one.
  const parts = page.replace(fence, (block) => `\u0000${blocks.indexOf(block)}`).split(/^(?=#+ )/m);
  return parts.map((part) => ({
    heading: /^#*/.exec(part)?.[0] ?? '',
    body: part.replaceAll(/\u0000\d+/g, ''),
    blocks: [...part.matchAll(/\u0000(\d+)/g)].map(([, index]) => blocks[Number(index)] ?? ''),
  }));
}

/** Comments of code are prose. */
const withoutComments = (block: string): string => block.replaceAll(/ +# (?!v\d).*$/gm, '');
const sorted = (found: Iterable<RegExpMatchArray>): readonly string[] => [...found].map(([whole]) => whole).sort();
/** The link to the other language differs. */
const addresses = (body: string) =>
  [...body.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, to]) => to)
    .filter((to) => !to?.startsWith('README'))
    .sort();

const shape = ({ heading, body, blocks }: Section) => ({
  heading,
  blocks: blocks.map(withoutComments),
  code: sorted(body.matchAll(/`[^`\n]+`/g)),
  addresses: addresses(body),
  rows: body
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').length),
  items: sorted(body.matchAll(/^(- |\d+\. )(?=\*\*)/gm)),
  numbers: sorted(body.replaceAll(/`[^`\n]+`|\]\([^)]+\)|!\[[^\]]*\]/g, '').matchAll(/\d[\d.,]*\d|\d/g)),
});

it('both pages have the same sections', () => {
  expect(chinese.map(({ heading }) => heading)).toEqual(english.map(({ heading }) => heading));
  expect(english.length).toBeGreaterThan(8);
});

describe.each(english.map((section, index) => [section.body.split('\n')[0] ?? '', section, chinese[index]] as const))(
  '%s',
  (_, section, translated) => {
    it('has the same code, links, tables, lists and figures in Chinese', () => {
      expect(translated && shape(translated)).toEqual(shape(section));
    });
  },
);

it('the Chinese page is in Chinese', () => {
  for (const { body } of chinese.slice(1)) expect(body).toMatch(/\p{Script=Han}{4}/u);
});
