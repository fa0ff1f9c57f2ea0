import sparkly from 'sparkly';
import { heldChannels } from '../channels.ts';
import type { Finding } from '../findings/report.ts';

/** What the channels of bytes that are always judged hold together. */
export const held = (sample: Finding['samples'][number]): number => heldChannels.reduce((sum, channel) => sum + (sample[channel] ?? 0), 0);

/**
 * A row of `▁▂▃` over values of memory. The full height stands for at least `span` bytes, so that noise stays flat.
 * At most `width` characters: the last value of each part stands for it.
 */
export function sparkline(values: readonly number[], span: number, width = 10): string {
  if (values.length === 0) return '';
  const points = Math.min(width, values.length);
  const picked = Array.from({ length: points }, (_, i) => values[Math.ceil(((i + 1) * values.length) / points) - 1] ?? 0);
  const minimum = Math.min(...picked);
  const maximum = Math.max(minimum + Math.max(span, 1), ...picked);
  return sparkly(picked, { minimum, maximum });
}

/** The judged memory of a route; what would climb by the limit fills the height. */
export function sparklineOf(finding: Finding, width = 10): string {
  const span = Math.max(finding.limit.bytesPerRequest * finding.judgedRequests, 1);
  return sparkline(finding.samples.map(held), span, width);
}
