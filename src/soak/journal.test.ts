import { appendFileSync, readFileSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { aReport } from '../findings/a-report.test-builder.ts';
import { CheckError } from '../problems.ts';
import { type Measured, openJournal } from './journal.ts';

const measured = (round: number, route: string): Measured => ({ round, route, activeMs: round * 1_000, report: aReport() });

it('begins, and goes on where it ended', async () => {
  await using folder = await createFixture({});
  const file = folder.getPath('soak.jsonl');
  {
    using journal = await openJournal(file, 'a');
    expect(journal.before).toBeNull();
    journal.measured(measured(1, '/a'));
    journal.measured(measured(1, '/b'));
    journal.roundEnded(1, 2_500);
    journal.measured(measured(2, '/a'));
  }
  using journal = await openJournal(file, 'a');
  expect(journal.before).toMatchObject({ rounds: 1, activeMs: 2_500, resumed: 1 });
  expect(journal.before?.measured.map(({ round, route }) => [round, route])).toEqual([
    [1, '/a'],
    [1, '/b'],
    [2, '/a'],
  ]);
  expect(journal.before?.measured[0]?.report.routes.map(({ route }) => route)).toEqual(aReport().routes.map(({ route }) => route));
});

it('loses the line in which it was cut, and that alone', async () => {
  await using folder = await createFixture({});
  const file = folder.getPath('soak.jsonl');
  for (const route of ['/a', '/b']) {
    using journal = await openJournal(file, 'a');
    journal.measured(measured(1, route));
    appendFileSync(file, '{"type":"route","round":1,"route":"/torn","act');
  }
  using journal = await openJournal(file, 'a');
  expect(journal.before?.measured.map(({ route }) => route)).toEqual(['/a', '/b']);
  expect(journal.before?.resumed).toBe(2);
});

it('is only ever appended to: a run that is over stays above the next', async () => {
  await using folder = await createFixture({});
  const file = folder.getPath('soak.jsonl');
  {
    using journal = await openJournal(file, 'a');
    journal.measured(measured(1, '/a'));
    journal.ended();
  }
  const before = readFileSync(file, 'utf8');
  using journal = await openJournal(file, 'b');
  expect(journal.before).toBeNull();
  expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true);
});

it('is refused where an unfinished run had other options, and stays as it is', async () => {
  await using folder = await createFixture({});
  const file = folder.getPath('soak.jsonl');
  (await openJournal(file, 'a'))[Symbol.dispose]();
  const before = readFileSync(file, 'utf8');
  await expect(openJournal(file, 'b')).rejects.toSatisfy(
    (error) => error instanceof CheckError && error.problems[0]?.code === 'other-soak',
  );
  expect(readFileSync(file, 'utf8')).toBe(before);
});
