import { expect, test } from 'vitest';
import { CheckError } from '../problems.ts';
import { renderJson } from '../report/json.ts';
import { aLeak, anAttribution, aReport, aSuspect, hostile, hostileTexts, theOutage } from './a-report.test-builder.ts';
import { notAttributed } from './attributed.ts';
import { readReport, reportSchema } from './json.ts';
import type { Report } from './report.ts';

/** Without the words that the line has beside its data: they are made again when the report is written. */
const dataOf = (report: Report) => ({
  ...report,
  routes: report.routes.map(({ suspects, attribution, ...rest }) => ({
    ...rest,
    suspects: suspects.map(({ retainedBy: _, ...suspect }) => suspect),
    attribution: attribution && {
      ...attribution,
      retainers: [],
      cause: attribution.cause && { code: attribution.cause.code, args: attribution.cause.args },
      why: attribution.why && { code: attribution.why.code, args: attribution.why.args },
      notes: attribution.notes.map(({ code, args }) => ({ code, args })),
    },
  })),
});

/** With the same data, from which the same words follow. */
function expectReadBack(report: Report): void {
  const text = renderJson(report);
  const read = readReport(text, 'r.json');
  expect(dataOf(read)).toEqual(dataOf(report));
  expect(JSON.parse(renderJson(read))).toEqual(JSON.parse(text));
}

test('a report is read back as it was written', () => {
  expectReadBack(theOutage());
});

test.each(Object.entries(hostileTexts))('a report full of %s is read back as it was written', (_, text) => {
  expectReadBack(hostile(text));
});

test.each([
  ['not JSON', 'GET /', 'It is not JSON.'],
  ['another file', '{"name":"x"}', 'It is JSON, but no report'],
  ['a baseline', '{"schema":1,"kind":"ssr-leak-check baseline"}', 'It is a baseline, which is given to --baseline.'],
  [
    'another schema',
    JSON.stringify({ ...aReport(), schema: 2 }),
    'It has version 2 of the report, and this is ssr-leak-check for version 1.',
  ],
  ['a route that is no finding', JSON.stringify({ ...aReport(), routes: [{}] }), 'At routes.0.route: '],
  ['null', 'null', 'It is JSON, but no report: a report is an object.'],
])('%s is refused with the place that is wrong', (_, text, saw) => {
  const read = () => readReport(text, 'r.json');
  expect(read).toThrow(CheckError);
  try {
    read();
  } catch (error) {
    const [problem] = (error as CheckError).problems;
    expect(problem?.code).toBe('bad-report');
    expect(problem?.args).toEqual({ file: 'r.json', error: expect.stringContaining(saw) });
  }
});

test('a report of an earlier version, which has sentences for data, is read', () => {
  const { paths: _, ...attribution } = anAttribution();
  const before = {
    ...attribution,
    ...{ why: 'The server could not be profiled.', leaves: '1 Map per request', notes: ['It is slow.'], retainers: ['global "api"'] },
    cause: { code: 'timer', what: 'Each request starts a timer.', change: 'Clear it.' },
  };
  const { heldBy: __, ...suspect } = aSuspect();
  const written = JSON.parse(renderJson(aReport({ routes: [aLeak()] })));
  Object.assign(written.routes[0], { suspects: [suspect], attribution: before });
  const text = JSON.stringify(written);
  expect(readReport(text, 'r.json').routes[0]?.attribution).toMatchObject({
    why: { code: 'error', args: { message: 'The server could not be profiled.' } },
    leaves: [],
    notes: [{ code: 'error', args: { message: 'It is slow.' } }],
  });
});

test.each([150, 50_000])('a flame graph %i calls deep is refused', (depth) => {
  const open = '{"name":"f","file":"","line":1,"bytesPerRequest":1,"children":[';
  const flame = `${open.repeat(depth)}${']}'.repeat(depth)}`;
  const { attribution } = notAttributed('');
  const text = JSON.stringify(JSON.parse(renderJson(aReport({ routes: [aLeak({ attribution: { ...attribution, flame: null } })] }))));
  expect(readReport(text, 'r.json').routes).toHaveLength(1);
  expect(() => readReport(text.replace('"flame":null', `"flame":${flame}`), 'r.json')).toThrow(CheckError);
});

test('the JSON Schema describes the report and its units', () => {
  const schema = JSON.parse(reportSchema());
  expect(schema.properties.schema.const).toBe(1);
  expect(schema.required).toContain('routes');
  const { attribution } = schema.properties.routes.items.properties;
  expect(attribution.properties.leaves.items.properties.perRequest.type).toBe('number');
  expect(attribution.properties.notes.items.required).toEqual(['code', 'args']);
  expect(schema.properties.routes.items.properties.growth.additionalProperties.properties.low.description).toContain('bytes per request');
});
