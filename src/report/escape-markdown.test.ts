import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../findings/a-report.test-builder.ts';
import { codeCell, codeSpan, escapeHtmlLine, escapeMarkdown, fence } from './escape-markdown.ts';
import { brief } from './plain-text.ts';

/** As GitHub renders it, raw HTML included. */
const rendered = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }).trim();

const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#\d+);/g, (entity) => {
      const named: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
      return named[entity] ?? String.fromCharCode(Number(entity.slice(2, -1)));
    })
    .replaceAll('\u200b', '');

const tags = (html: string): readonly string[] => html.match(/<\/?[a-z][^>]*>/g) ?? [];

describe.each(Object.entries(hostileTexts))('%s', (_, hostile) => {
  const read = (most: number) => brief(hostile, most).trim();

  test('is the same text as prose', () => {
    const html = rendered(`${escapeMarkdown(hostile)} end`);
    expect(tags(html)).toEqual(['<p>', '</p>']);
    expect(text(html)).toBe(`${read(400)} end`);
  });

  test('mentions and refers to nothing as prose', () => {
    expect(text(rendered(escapeMarkdown(hostile)))).toBe(read(400));
    expect(rendered(escapeMarkdown(hostile))).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./);
  });

  test('is the same text as a code span', () => {
    const html = rendered(`a ${codeSpan(hostile)} b`);
    expect(tags(html)).toEqual(['<p>', '<code>', '</code>', '</p>']);
    expect(text(html).trim()).toBe(`a ${brief(hostile, 160)} b`);
  });

  test('stays in its cell', () => {
    const table = (cells: string) => rendered(`| a | b |\n|---|---|\n| ${cells} | 2 |`);
    const plain = tags(table('`x`'));
    expect(tags(table(codeCell(hostile)))).toEqual(plain);
    expect(tags(table(escapeMarkdown(hostile)))).toEqual(plain.filter((tag) => !tag.includes('code')));
    expect(text(table(codeCell(hostile)))).toContain(brief(hostile, 160));
  });

  test('is the same text in a summary', () => {
    const html = rendered(`<details>\n<summary>${escapeHtmlLine(hostile)}</summary>\n\nx\n\n</details>`);
    expect(tags(html)).toEqual(['<details>', '<summary>', '</summary>', '<p>', '</p>', '</details>']);
    expect(text(html)).toContain(read(400));
  });

  test('stays in its fence', () => {
    const html = rendered(`${fence([hostile, hostile])}\n\nend`);
    expect(tags(html)).toEqual(['<pre>', '<code class="language-text">', '</code>', '</pre>', '<p>', '</p>']);
    expect(text(html)).toContain(brief(hostile, 400));
  });
});

test('a blank name is still a code span', () => {
  expect(tags(rendered(`a ${codeSpan('')} b ${codeSpan('  ')}`))).toEqual(['<p>', '<code>', '</code>', '<code>', '</code>', '</p>']);
});
