import { z } from 'zod';
import { type Reading, readings, type Sample } from '../agent/readings.ts';

function figure({ together, about, optional }: Reading): z.ZodType {
  const amount = z.number().nonnegative();
  const described = (together === 'sum-by-kind' ? z.record(z.string().max(200), amount) : amount).describe(about);
  return optional ? described.optional() : described;
}

/** A sample as an agent sends it and as a report holds it; neither is trusted. */
export const sample = z.object(
  Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, figure(reading)])),
) as unknown as z.ZodType<Sample, Sample>;
