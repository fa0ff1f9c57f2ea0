import { expect, test } from 'vitest';
import { theOutage } from '../findings/a-report.test-builder.ts';
import { exitStatus } from '../findings/exit-status.ts';
import { readReport } from '../findings/json.ts';
import { mutated, seeded } from '../mutated.test-builder.ts';
import { CheckError } from '../problems.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

test('a thousand mutations of a report are read and shown, or refused with a reason', () => {
  const written: unknown = JSON.parse(renderJson(theOutage()));
  const random = seeded(8);
  let refused = 0;
  for (let i = 0; i < 1_000; i++) {
    const text = JSON.stringify(mutated(written, random));
    try {
      const report = readReport(random() < 0.05 ? text.slice(0, Math.floor(random() * text.length)) : text, 'report.json');
      expect([0, 1, 2]).toContain(exitStatus(report));
      expect(renderMarkdown(report, {}).length).toBeLessThan(65_536);
      renderTerminal(report, { color: false, width: 120 });
    } catch (error) {
      if (!(error instanceof CheckError)) throw error;
      expect(error.problems.map(({ code }) => code)).toEqual(['bad-report']);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(100);
  expect(refused).toBeLessThan(1_000);
});
