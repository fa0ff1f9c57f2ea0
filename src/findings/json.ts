import { z } from 'zod';
import { misfit } from '../misfit.ts';
import { CheckError, problem } from '../problems.ts';
import { type Report, report as schema } from './report.ts';

/**
 * Reads a report back. What it says is not trusted: anything that is not a report of this schema is refused.
 * @throws CheckError `bad-report`, naming the file and the first place that is wrong
 */
export function readReport(text: string, file: string): Report {
  const refuse = (error: string) => new CheckError(problem('bad-report', { file, error }));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('It is not JSON.');
  }
  const strange = notOurs(value);
  if (strange !== null) throw refuse(strange);
  const read = parsed(value);
  if (read === null) throw refuse('It is nested too deeply.');
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw refuse(issue === undefined ? 'It is no report.' : `At ${misfit(issue, 'the whole').slice(0, 500)}`);
}

/** What is no report at all, in words; null: it may be one. */
function notOurs(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'It is JSON, but no report: a report is an object.';
  const { kind, schema: version, tool } = value as { readonly kind?: unknown; readonly schema?: unknown; readonly tool?: unknown };
  if (kind === 'ssr-leak-check baseline') return 'It is a baseline, which is given to --baseline.';
  if (typeof version === 'number' && version !== 1)
    return `It has version ${version} of the report, and this is ssr-leak-check for version 1.`;
  return version === undefined || tool === undefined ? 'It is JSON, but no report: it names no tool, or no version ("schema").' : null;
}

/** null: so deep that reading it exhausts the stack. */
function parsed(value: unknown) {
  try {
    return schema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The JSON Schema of the report as it is written, for editors and other languages. */
export const reportSchema = (): string => `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
