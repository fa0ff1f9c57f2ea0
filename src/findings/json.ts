import { z } from 'zod';
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
  const read = parsed(value);
  if (read === null) throw refuse('It is nested too deeply.');
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue?.path.map(String).join('.') || 'the whole';
  throw refuse(`At ${place.slice(0, 200)}: ${issue?.message.slice(0, 300) ?? 'unknown'}.`);
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
