import { expect, test } from 'vitest';
import { aLeak, anAttribution, hostile, hostileTexts } from '../findings/a-report.test-builder.ts';
import { renderBrief } from '../report/brief.ts';
import type { Bisected } from './bisect.ts';
import { bisectedSentence, renderBisected } from './sentence.ts';

/** Escape codes and other control characters but the end of a line, bidi marks, and what a runner takes for a command. */
const acts = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]|^\s*::|##\[/mu;

/** A leak with a brief as a check writes it. */
function leakOf(text: string): Bisected['finding'] {
  const [, leak] = hostile(text).routes;
  const { suspects = [], attribution } = leak ?? aLeak();
  const attributed = { suspects, attribution: attribution ?? anAttribution() };
  const facts = {
    ...{ route: text, path: text, sentence: text, bytesPerRequest: 100, requests: 10, under: { load: 'visitors', each: text } },
    ...{ because: [text], check: { text: 'npx ssr-leak-check', needs: [] }, node: text, framework: null },
  };
  return { ...(leak ?? aLeak()), attribution: { ...attributed.attribution, brief: renderBrief(attributed, facts) } };
}

test.each(Object.entries(hostileTexts))('commits and an app full of %s are only read', (_, text) => {
  const version = { id: text, name: text, subject: text, content: text };
  for (const kind of ['commit', 'release'] as const) {
    const found: Bisected = {
      kind,
      first: version,
      orOneOf: [version],
      before: version,
      finding: leakOf(text),
      tried: 3,
      skipped: 1,
      among: 9,
      known: { count: 2, folder: text },
    };
    expect(bisectedSentence(found)).not.toMatch(acts);
    expect(bisectedSentence(found)).not.toContain('\n');
    expect(renderBisected(found)).not.toMatch(acts);
  }
});
