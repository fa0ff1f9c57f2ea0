import { expect, it } from 'vitest';
import { aFinding, aLeak, anAttribution, aReport } from '../findings/a-report.test-builder.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';
import { overBudget } from './time-words.ts';

const quote = (name: string) => `<${name}>`;
const time = { hammering: 6200, collecting: 2100, waiting: 4100 };
const slow = aLeak({ route: '/slow', budgetMs: 8000, durationMs: 12_500, time, attribution: anAttribution({ durationMs: 2500 }) });

it('says of the route that exceeds its budget most where the time went', () => {
  const less = aFinding({ budgetMs: 8000, durationMs: 11_000 });
  expect(overBudget([less, slow], quote)).toBe(
    '</slow> took 15 s (budget 8 s): 6.2 s of requests, 2.1 s of garbage collection, 4.1 s of pauses, 2.5 s looking for the line',
  );
});

it('says how much of the budget was spent, and how much was not because other processes had the processors', () => {
  const volley = { served: 10, expected: 10, failed: 0, durationMs: 3000, waitedMs: 1500, p50Ms: 1, p99Ms: 2 };
  const [arm] = slow.arms;
  const busy = { ...slow, spentMs: 7100, arms: arm ? [{ ...arm, volleys: [volley, volley] }] : [] };
  expect(overBudget([busy], quote)).toContain(
    'took 15 s (budget 8 s, spent 7.1 s): 6.2 s of requests (for 3 s other processes had the processors), ',
  );
});

it('says nothing where none does, or where the budget is not known', () => {
  expect(overBudget([], quote)).toBeNull();
  expect(overBudget([aFinding({ budgetMs: 60_000 }), aFinding({ budgetMs: 6000, durationMs: 7000 }), aFinding()], quote)).toBeNull();
});

it('is in every report that people read', () => {
  const report = aReport({ exitCode: 1, routes: [slow] });
  expect(renderTerminal(report, { color: false, width: 200 })).toContain('/slow took 15 s (budget 8 s): ');
  expect(renderMarkdown(report)).toContain('`/slow` took 15 s (budget 8 s): ');
  expect(renderHtml(report)).toContain('/slow took 15 s (budget 8 s): ');
});
