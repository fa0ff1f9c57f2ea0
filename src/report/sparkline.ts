import sparkly from 'sparkly';
import type { Finding } from '../findings/report.ts';

/** What the judged channels hold together, in bytes. */
const held = (sample: { js: number; arrayBuffers: number; external: number }): number => sample.js + sample.arrayBuffers + sample.external;

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
