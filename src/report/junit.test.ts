import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { aComparison, aFinding, aLeak, anUnproven, aReport, hostile, hostileTexts, theOutage } from '../findings/a-report.test-builder.ts';
import type { Report } from '../findings/report.ts';
import { problem } from '../problems.ts';
import { type Element, readXml } from './an-xml.test-builder.ts';
import { causeWords } from './cause-words.ts';
import { renderJunit } from './junit.ts';
import { junitSchemas } from './junit-schemas.test-builder.ts';
import { sentenceOf } from './sentence.ts';

const suiteOf = (report: Report): Element => {
  const document = renderJunit(report);
  for (const [, schema] of junitSchemas) {
    using parsed = XmlDocument.fromString(document);
    schema.validate(parsed);
  }
  const root = readXml(document);
  expect({ name: root.name, children: root.children.map(({ name }) => name) }).toEqual({ name: 'testsuites', children: ['testsuite'] });
  return root.children[0]!;
};
const casesOf = (report: Report) => suiteOf(report).children.filter(({ name }) => name === 'testcase');
/** The element that says what each case came to, such as "failure"; "passed" where there is none. */
const outcomes = (report: Report) => casesOf(report).map(({ attributes, children: [first] }) => [attributes.name, first?.name ?? 'passed']);

const decimal = /^\d+\.\d{3}$/;

/** What no schema can say: the counts are right, and there is nothing but what both schemas know. */
function expectSchema({ attributes, children }: Element): void {
  const count = (of: string) => children.filter(({ children: [first] }) => first?.name === of).length;
  expect(Object.keys(attributes).sort()).toEqual(
    ['errors', 'failures', 'hostname', 'id', 'name', 'package', 'skipped', 'tests', 'time', 'timestamp'].sort(),
  );
  expect(attributes.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  expect(Date.parse(`${attributes.timestamp}Z`)).not.toBeNaN();
  expect(attributes.time).toMatch(decimal);
  const cases = children.slice(1, -2);
  expect(attributes).toMatchObject({
    tests: String(cases.length),
    failures: String(count('failure')),
    errors: String(count('error')),
    skipped: String(count('skipped')),
  });
  expect(children.map(({ name }) => name)).toEqual(['properties', ...cases.map(() => 'testcase'), 'system-out', 'system-err']);
  for (const { name, attributes } of children[0]!.children) {
    expect(name).toBe('property');
    expect(attributes.name).not.toBe('');
    expect(attributes.value).toBeTypeOf('string');
  }
  for (const { attributes, children: inside, text } of cases) {
    expect(Object.keys(attributes).sort()).toEqual(['classname', 'name', 'time']);
    expect(attributes.time).toMatch(decimal);
    expect(text.trim()).toBe('');
    expect(inside.length).toBeLessThanOrEqual(1);
    for (const { name, attributes, children } of inside) {
      expect(name).toMatch(/^(failure|error|skipped)$/);
      expect(Object.keys(attributes)).toEqual(name === 'skipped' ? ['message'] : ['message', 'type']);
      expect(children).toEqual([]);
    }
  }
}

test('a leak fails, an inconclusive route is an error, steady routes pass', () => {
  expect(outcomes(theOutage())).toEqual([
    ['/', 'passed'],
    ['/account', 'error'],
    ['/sciencepedia', 'failure'],
    ['/product/[id]', 'passed'],
  ]);
  expectSchema(suiteOf(theOutage()));
});

test('a failure says which line, how much, and what to change', () => {
  const [, , leak] = casesOf(theOutage());
  const [failure] = leak!.children;
  const message = '/sciencepedia leaks 2.4 kB per request: src/lib/theme.ts:14 opens a BroadcastChannel that is never closed';
  expect(failure!.attributes).toEqual({ message, type: theOutage().routes[2]!.reason });
  expect(failure!.text).toContain(sentenceOf(theOutage().routes[2]!));
  expect(failure!.text).toContain(causeWords(theOutage().routes[2]!.attribution!.cause!)!.change);
});

test('an error says what happened, what was seen, and what to change', () => {
  const strange = { code: 'redirected', what: 'It answers 302.', saw: ['location: /login', '<b>'], change: 'Log in.' };
  const route = anUnproven({ reason: 'redirected', problem: problem('unknown-problem', strange) });
  const [error] = casesOf(aReport({ exitCode: 2, routes: [route] }))[0]!.children;
  expect(error).toMatchObject({
    attributes: { message: '/account is inconclusive', type: 'redirected' },
    text: 'It answers 302.\nlocation: /login\n<b>\nLog in.',
  });
});

test('times are seconds', () => {
  const suite = suiteOf(aReport({ durationMs: 42_300, routes: [aFinding({ durationMs: 1234.5 })] }));
  expect(suite.attributes.time).toBe('42.300');
  expect(suite.children.find(({ name }) => name === 'testcase')?.attributes.time).toBe('1.234');
});

test('fails exactly where the check does: what is tolerated is skipped, what is heavier than the base fails', () => {
  const heap = { base: 1e6, head: 9e6, difference: 8e6, limit: 5e6, worse: true };
  const known = { reason: 'goes away', until: '2099-01-01', expired: false };
  const report = aReport({
    exitCode: 1,
    routes: [
      aLeak({ route: '/known', tolerated: 'known', known }),
      aLeak({ route: '/old', tolerated: 'base', comparison: aComparison({ state: 'unchanged' }) }),
      aLeak({ route: '/old-and-heavy', tolerated: 'base', comparison: aComparison({ heap }) }),
      aFinding({ route: '/heavy', comparison: aComparison({ state: 'steady', heap }) }),
    ],
  });
  expect(outcomes(report)).toEqual([
    ['/known', 'skipped'],
    ['/old', 'skipped'],
    ['/old-and-heavy', 'failure'],
    ['/heavy', 'failure'],
  ]);
  expect(casesOf(report)[0]!.children[0]!.text).toContain('goes away');
  expect(casesOf(report)[3]!.children[0]!.attributes.message).toBe('/heavy keeps 8 MB more than the base once it is warm');
  expectSchema(suiteOf(report));
});

test('a run that checked nothing is not green', () => {
  const problems = [problem('no-routes', { front: null, asked: 1 })];
  const report = aReport({ exitCode: 2, routes: [], problems, server: null });
  expect(outcomes(report)).toEqual([['the run itself', 'error']]);
  expectSchema(suiteOf(report));
});

test('warnings of steady routes are in the output of the suite', () => {
  const suite = suiteOf(
    aReport({ routes: [aFinding({ route: '/a', warnings: [{ code: 'unknown-warning', args: { code: 'rss', sentence: 'RSS grows' } }] })] }),
  );
  expect(suite.children.find(({ name }) => name === 'system-out')?.text).toBe('/a: RSS grows.');
});

const forbidden = {
  'what XML 1.0 forbids': 'a\u0000b\u0001\u000b\u001f\ufffe\uffff\ud800z',
  'the end of a section': ']]> <![CDATA[ <!-- &#0; &x;',
};

describe.each(Object.entries({ ...hostileTexts, ...forbidden }))('a file full of %s', (_, text) => {
  test('is well-formed, keeps to the schema, and says as much as one full of letters', () => {
    const suite = suiteOf(hostile(text));
    expectSchema(suite);
    expect(outcomes(hostile(text)).map(([, outcome]) => outcome)).toEqual(outcomes(hostile('x')).map(([, outcome]) => outcome));
  });

  test('has no invisible characters', () => {
    expect(renderJunit(hostile(text))).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u200b\ufffe\uffff]/u);
  });
});

test.each(['<a><b></a></b>', '<a b="1" b="2"/>', '<a b="<"/>', '<a>&nope;</a>', '<a>\u0001</a>', '<a/><b/>', '<a', 'x<a/>'])(
  'the reader of these tests refuses %j',
  (body) => expect(() => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`)).toThrow(),
);
