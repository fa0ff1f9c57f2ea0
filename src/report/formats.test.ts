/** The formats of others, each read by a program that is not ours. */
import { createRequire } from 'node:module';
import { error, notice, warning } from '@actions/core';
import { sarifToMarkdown } from '@security-alert/sarif-to-markdown';
import { Ajv } from 'ajv';
import { parse as readJunit } from 'junit2json';
import { XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { describe, expect, test, vi } from 'vitest';
import {
  aComparison,
  aFinding,
  aLeak,
  anAttribution,
  anUnproven,
  aReport,
  aSuspect,
  hostile,
  hostileTexts,
  theOutage,
} from '../findings/a-report.test-builder.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import type { Finding, Report } from '../findings/report.ts';
import { problem } from '../problems.ts';
import { annotations } from './annotations.ts';
import { issuesOf } from './issues.ts';
import { junitSchemas } from './junit-schemas.test-builder.ts';
import { reporters } from './reporters.ts';

const require = createRequire(import.meta.url);
const { default: Ajv04 } = require('ajv-draft-04') as { readonly default: new (options: object) => Ajv };
const { default: addFormats } = require('ajv-formats') as { readonly default: (to: Ajv) => void };
// One of its patterns is none in Unicode mode.
const ajv04 = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv04);
const isSarif = ajv04.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

const ajv = new Ajv({ allErrors: true });
/**
 * Every field that GitLab documents, none other. No package reads this format: GitLab's own program does, whose schema
 * (`app/validators/json_schemas/codeclimate.json` of its repository) wants of each entry the description, the fingerprint, the
 * severity and the location, of these types. This one is stricter.
 */
const isCodeQuality = ajv.compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          // Relative, with forward slashes, not beginning with a dot and a slash.
          path: { type: 'string', pattern: '^(?!\\.?/)(?![A-Za-z]:)[^\\\\]+$' },
          lines: {
            type: 'object',
            additionalProperties: false,
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});
/**
 * What github-action-benchmark reads of each entry: it is an action and no package. The code by which it reads an output file
 * (`src/extract.ts`, version 1.22.0) was run on all of the files below, and took each entry as it is here.
 */
const isHistory = ajv.compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'unit', 'value'],
    properties: {
      ...{ name: { type: 'string', minLength: 1 }, unit: { type: 'string' }, value: { type: 'number', minimum: 0 } },
      ...{ range: { type: 'string' }, extra: { type: 'string' } },
    },
  },
});

const expectValid = (validate: { (value: unknown): unknown; errors?: unknown }, value: unknown) => {
  validate(value);
  expect(validate.errors ?? null).toBeNull();
};

const json = (report: Report, name: 'sarif' | 'code-quality' | 'history') => JSON.parse(reporters[name].render(report, {}));
interface SarifResult {
  readonly ruleId: string;
  readonly suppressions?: readonly unknown[];
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } } },
  ];
}
type JunitCounts = Readonly<Record<'tests' | 'failures' | 'errors', number | string>>;
interface JunitSuite extends JunitCounts {
  readonly testcase?: ReadonlyArray<{ readonly name: string; readonly failure?: unknown; readonly error?: unknown }>;
}
const sarifRun = (report: Report) => json(report, 'sarif').runs[0];

const onWindows = aLeak({ route: '/w', suspects: [aSuspect({ file: 'src\\lib\\a b#c.ts', line: 0, column: -2 })] });
const inPackage = aLeak({
  route: '/p',
  suspects: [aSuspect({ owner: 'dependency', file: 'node_modules/x/i.js' })],
  attribution: anAttribution(),
});
const heavier = aFinding({
  route: '/heavy',
  comparison: aComparison({ state: 'steady', heap: { base: 1, head: 9e6, difference: 9e6, limit: 5e6, worse: true } }),
});
const known = aLeak({
  ...{ route: '/known', tolerated: 'known', suspects: [aSuspect()], attribution: anAttribution() },
  known: { reason: 'the vendor fixes it', until: '2027-01-01', expired: false },
});

const cases: Readonly<Record<string, Report>> = {
  'the outage': theOutage(),
  'nothing but steady routes': aReport(),
  'no route at all': aReport({ routes: [], problems: [problem('nothing-changed')], exitCode: 2 }),
  'every kind of finding': aReport({ routes: [onWindows, inPackage, heavier, known, anUnproven(), aLeak()], exitCode: 1 }),
  ...Object.fromEntries(Object.entries(hostileTexts).map(([name, text]) => [`an app full of ${name}`, hostile(text)])),
};

describe.each(Object.entries(cases))('%s', (_, report) => {
  test('is SARIF 2.1.0', () => expectValid(isSarif, json(report, 'sarif')));
  test('is Code Quality', () => expectValid(isCodeQuality, json(report, 'code-quality')));
  test('is a history', () => expectValid(isHistory, json(report, 'history')));
  test.each(junitSchemas)('is JUnit as the schema of %s has it', (_, schema) => {
    using document = XmlDocument.fromString(reporters.junit.render(report, {}));
    schema.validate(document);
    expect(document.find('/testsuites/testsuite/testcase')).not.toEqual([]);
  });
  test('is told by a reader of SARIF, each result with its rule and its line', () => {
    const log = json(report, 'sarif');
    const [told] = sarifToMarkdown({ title: 'Memory', owner: 'acme', repo: 'shop', branch: 'main', sourceRoot: '.' })(log);
    const results = sarifRun(report).results as readonly SarifResult[];
    expect(told?.hasMessages).toBe(results.some(({ suppressions = [] }) => suppressions.length === 0));
    for (const { ruleId, locations } of results) {
      expect(told?.body).toMatch(new RegExp(`\\*\\*\\[\\w+\\]\\*\\* \\*\\*\\[${ruleId}\\]\\*\\*`));
      const [{ physicalLocation }] = locations;
      const { artifactLocation, region } = physicalLocation;
      expect(told?.body).toContain(
        `https://github.com/acme/shop/blob/main/./${artifactLocation.uri.replace(/\/$/, '')}#L${region.startLine}`,
      );
    }
  });
  test('is counted by a reader of JUnit: routes, leaks, and what could not be told', async () => {
    const read = (await readJunit(reporters.junit.render(report, {}))) as { readonly testsuite?: readonly JunitSuite[] };
    const suites = read.testsuite ?? [];
    const all = suites.flatMap(({ testcase = [] }) => testcase);
    const sum = (what: keyof JunitCounts) => suites.reduce((so, suite) => so + Number(suite[what]), 0);
    const having = (what: 'failure' | 'error') => all.filter((one) => one[what] !== undefined).length;
    expect([all.length, having('failure'), having('error')]).toEqual([sum('tests'), sum('failures'), sum('errors')]);
    expect(all.length).toBeGreaterThan(0);
    for (const { name } of all) expect(name).toMatch(/\S/);
  });
  test('is read by a runner as it was meant', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    for (const { level, message, title, file, line, column } of annotations(report)) {
      const place = { ...(file ? { file } : {}), ...(line ? { startLine: line } : {}), ...(column ? { startColumn: column } : {}) };
      ({ error, warning, notice })[level](message, { title, ...place });
    }
    const meant = write.mock.calls.map(([text]) => text).join('');
    write.mockRestore();
    expect(reporters['github-annotations'].render(report, {})).toBe(meant);
  });
  test('names each issue once, by a path of the repository and a line', () => {
    const issues = issuesOf(report);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    for (const { fingerprint, place } of issues) {
      expect(fingerprint).toMatch(/^[\da-f]{16}$/);
      expect(place.file).not.toMatch(/^\.{0,2}\/|^[a-z]+:|\\|(^|\/)\.\.(\/|$)/i);
      expect(place.line).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('SARIF', () => {
  test('has one result for each leak, with its line and its fingerprint', () => {
    const { results, invocations } = sarifRun(theOutage());
    const leak = theOutage().routes.find(({ verdict }) => verdict === 'leaking') as Finding;
    expect(results).toMatchObject([
      {
        ...{ ruleId: 'memory-leak', ruleIndex: 0, level: 'error' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'src/lib/theme.ts' }, region: { startLine: 14, startColumn: 19 } } }],
        partialFingerprints: { 'ssrLeakCheck/v1': fingerprintOf(leak) },
      },
    ]);
    expect(results[0].message.text).toContain('src/lib/theme.ts:14 opens a BroadcastChannel that is never closed.');
    expect(invocations).toMatchObject([
      { executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [{ descriptor: { id: 'redirected' }, level: 'warning' }] },
    ]);
  });

  test('writes paths as addresses, and names package.json for what has no line', () => {
    const uris = sarifRun(cases['every kind of finding']!).results.map(
      (one: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
        one.locations[0].physicalLocation.artifactLocation.uri,
    );
    expect(uris.sort()).toEqual(['package.json', 'package.json', 'package.json', 'src/lib/a%20b%23c.ts', 'src/lib/theme.ts']);
  });

  test('suppresses what the configuration knows, with its reason', () => {
    const [result] = sarifRun(aReport({ routes: [known] })).results;
    expect(result).toMatchObject({ level: 'note', suppressions: [{ kind: 'external', justification: 'the vendor fixes it' }] });
  });

  test('says which tool it was, where to read about it, and its version where that is one', () => {
    const driver = (version: string) => sarifRun(aReport({ tool: { ...aReport().tool, version } })).tool.driver;
    expect(driver('1.2.3')).toMatchObject({ version: '1.2.3', semanticVersion: '1.2.3', informationUri: expect.stringMatching(/^https:/) });
    expect(driver('<b>')).not.toHaveProperty('semanticVersion');
  });

  test('says why the run did not finish', () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = sarifRun(cases['no route at all']!).invocations;
    expect([executionSuccessful, toolExecutionNotifications[0].level]).toEqual([false, 'error']);
  });
});

test('Code Quality has a leak as major, one of the base as minor, a known one as information, and a doubt as minor', () => {
  const old = aLeak({ route: '/old', tolerated: 'base', suspects: [aSuspect({ function: 'old' })] });
  const list = json(aReport({ routes: [aLeak({ suspects: [aSuspect()] }), old, known, anUnproven()] }), 'code-quality');
  expect(list.map(({ check_name, severity }: { check_name: string; severity: string }) => [check_name, severity])).toEqual([
    ['ssr-leak-check/memory-leak', 'major'],
    ['ssr-leak-check/memory-leak', 'minor'],
    ['ssr-leak-check/memory-leak', 'info'],
    ['ssr-leak-check/inconclusive', 'minor'],
  ]);
  expect(list[0].location).toEqual({ path: 'src/lib/theme.ts', lines: { begin: 14 } });
});

test.each(junitSchemas)('the schema of %s refuses a case without a name, and an outcome that is none', (_, schema) => {
  const file = reporters.junit.render(theOutage(), {});
  for (const [right, wrong] of [
    [/(<testcase[^>]*) name="[^"]*"/, '$1'],
    [/<(\/?)failure/g, '<$1failed'],
  ] as const) {
    using document = XmlDocument.fromString(file.replace(right, wrong));
    expect(() => schema.validate(document)).toThrow(XmlValidateError);
  }
});

test('a history has the growth of every judged route, and none of one that was not', () => {
  const list = json(theOutage(), 'history');
  expect(list.map(({ name, unit, value }: { name: string; unit: string; value: number }) => [name, unit, value])).toEqual([
    ['/', 'bytes per request', 2],
    ['/sciencepedia', 'bytes per request', 2412],
    ['/product/[id]', 'bytes per request', 0],
  ]);
});
