import { expect, test } from 'vitest';
import { CheckError } from '../problems.ts';
import { renderJson } from '../report/json.ts';
import { aLeak, aReport, hostile, hostileTexts, theOutage } from './a-report.test-builder.ts';
import { notAttributed } from './attributed.ts';
import { readReport, reportSchema } from './json.ts';

test('a report is read back as it was written', () => {
  expect(readReport(renderJson(theOutage()), 'r.json')).toEqual(theOutage());
});

test.each(Object.entries(hostileTexts))('a report full of %s is read back as it was written', (_, text) => {
  expect(readReport(renderJson(hostile(text)), 'r.json')).toEqual(hostile(text));
});

test.each([
  ['not JSON', 'GET /', 'It is not JSON.'],
  ['another file', '{"name":"x"}', 'At schema: '],
  ['another schema', JSON.stringify({ ...aReport(), schema: 2 }), 'At schema: '],
  ['a route that is no finding', JSON.stringify({ ...aReport(), routes: [{}] }), 'At routes.0.route: '],
  ['null', 'null', 'At the whole: '],
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
  expect(schema.properties.routes.items.properties.growth.additionalProperties.properties.low.description).toContain('bytes per request');
});
