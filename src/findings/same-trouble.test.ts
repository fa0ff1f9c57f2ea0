import { expect, it } from 'vitest';
import { problem } from '../problems.ts';
import { anUnproven, aReport } from './a-report.test-builder.ts';
import { troubleOfRun } from './same-trouble.ts';

const died = problem('server-exited', { command: 'npm start', code: 3, signal: null, tail: ['no database'] });

it('does not say again what keeps each route from being judged', () => {
  expect(troubleOfRun(aReport({ routes: [anUnproven({ problem: died })], problems: [died] }))).toEqual([]);
});

it('says what only the run knows, and what other routes do not say', () => {
  const other = problem('server-exited', { command: 'npm start', code: 4, signal: null, tail: [] });
  expect(troubleOfRun(aReport({ routes: [anUnproven({ problem: died })], problems: [other] }))).toEqual([other]);
  expect(troubleOfRun(aReport({ routes: [], problems: [died] }))).toEqual([died]);
});
