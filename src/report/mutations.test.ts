import { writeFile } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { type BaselineFile, differences, readBaselineFile } from '../base/baseline-file.ts';
import { aFinding, aLeak, aReport, theOutage } from '../findings/a-report.test-builder.ts';
import { asBaseline } from '../findings/as-baseline.ts';
import { comparisonOf } from '../findings/comparison.ts';
import { exitStatus } from '../findings/exit-status.ts';
import { readReport } from '../findings/json.ts';
import type { Report } from '../findings/report.ts';
import { weighed } from '../findings/tolerance.ts';
import { mutated, seeded } from '../mutated.test-builder.ts';
import { CheckError, wordsOf } from '../problems.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { reporters } from './reporters.ts';
import { renderTerminal } from './terminal.ts';

const MUTATIONS = 1_000;

/** As V8 writes the frames of a stack. */
const stackTrace = /^ +at .+:\d+:\d+\)?$/m;

/** The same, or the beginning of it. */
const perhapsCut = (text: string, random: () => number): string =>
  random() < 0.05 ? text.slice(0, Math.floor(random() * text.length)) : text;

/** The code with which something was refused, said without a stack; any other error is thrown again. */
function refusal(error: unknown): string {
  if (!(error instanceof CheckError)) throw error;
  const [problem, ...more] = error.problems;
  expect(more).toEqual([]);
  const { what, saw, change } = wordsOf(problem!);
  expect([what, ...saw, change].join('\n')).not.toMatch(stackTrace);
  return problem!.code;
}

test('a thousand mutations of a report are read and shown, or refused with a reason', () => {
  const written: unknown = JSON.parse(renderJson(theOutage()));
  const random = seeded(8);
  const refused: string[] = [];
  for (let i = 0; i < MUTATIONS; i++) {
    const text = perhapsCut(JSON.stringify(mutated(written, random)), random);
    try {
      const report = readReport(text, 'report.json');
      expect([0, 1, 2]).toContain(exitStatus(report));
      expect(renderMarkdown(report, {}).length).toBeLessThan(65_536);
      expect(renderTerminal(report, { color: false, width: 120 })).not.toMatch(stackTrace);
      for (const { render } of Object.values(reporters)) render(report, {});
    } catch (error) {
      refused.push(refusal(error));
    }
  }
  expect(new Set(refused)).toEqual(new Set(['bad-report']));
  expect(refused.length).toBeGreaterThan(100);
  expect(refused.length).toBeLessThan(MUTATIONS);
});

const circumstances = { tool: '1.0.0', node: 'v22.0.0', v8Flags: ['--no-opt'], platform: 'linux', arch: 'x64', lockfile: 'aa' };
const limits = { limit: { bytesPerRequest: 64, from: 'default' }, heapLimit: 1e6 } as const;

/** The outage beside what a baseline file says of its routes, as a check judges it. */
function beside({ circumstances: there, routes }: BaselineFile): Report {
  expect(differences(there, circumstances).join('\n')).not.toMatch(stackTrace);
  const compared = [aLeak(), aFinding()].map((finding) => {
    const stored = routes.find(({ route }) => route === finding.route);
    const comparison = comparisonOf(finding, stored ? { from: 'file', stored } : { from: 'not-in-base' }, limits);
    return weighed(finding, { comparison, known: null, strict: false });
  });
  return aReport({ routes: compared, exitCode: exitStatus({ routes: compared, problems: [] }) });
}

test('a thousand mutations of a baseline are read and compared with, or refused with a reason', async () => {
  await using folder = await createFixture({});
  const file = folder.getPath('baseline.json');
  const known = aReport({ routes: [aLeak(), aFinding()] });
  const written: unknown = JSON.parse(asBaseline(known, circumstances, 'abc'));
  const random = seeded(9);
  const refused: string[] = [];
  for (let i = 0; i < MUTATIONS; i++) {
    await writeFile(file, perhapsCut(JSON.stringify(mutated(written, random)), random));
    try {
      const report = beside(await readBaselineFile(file));
      // A leak fails, unless it was there before. No number makes it "could not be told", or nothing at all.
      expect(report.exitCode).toBe(report.routes.some(({ verdict, tolerated }) => verdict === 'leaking' && tolerated === null) ? 1 : 0);
      expect(renderMarkdown(report, {})).not.toMatch(/NaN|Infinity/);
      expect(renderTerminal(report, { color: false, width: 120 })).not.toMatch(/NaN|Infinity/);
      expect(renderHtml(report)).not.toMatch(/NaN|Infinity/);
      // What is written can be read again.
      readReport(renderJson(report), 'report.json');
    } catch (error) {
      refused.push(refusal(error));
    }
  }
  expect(new Set(refused)).toEqual(new Set(['bad-baseline']));
  expect(refused.length).toBeGreaterThan(100);
  expect(refused.length).toBeLessThan(MUTATIONS);
});
