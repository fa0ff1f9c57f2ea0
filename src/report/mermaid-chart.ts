import { type HeldChannel, heldChannels } from '../channels.ts';
import type { Finding } from '../findings/report.ts';
import { channelName } from '../words.ts';

/** Mermaid's own first colour is next to white, and its charts are taller than the text around them bears. */
const look = "%%{init: {'xyChart': {'height': 280}, 'themeVariables': {'xyChart': {'plotColorPalette': '#cf222e'}}}}%%";

/** The heap over requests as a Mermaid chart: numbers and our own words only. Null with fewer than three samples. */
export function mermaidChart(finding: Finding): string | null {
  const { samples } = finding;
  const [first, last] = [samples[0], samples.at(-1)];
  if (samples.length < 3 || !first || !last) return null;
  const grown = (channel: HeldChannel) => (last[channel] ?? 0) - (first[channel] ?? 0);
  const [channel = 'js'] = heldChannels
    .filter((name) => samples.every((sample) => sample[name] !== undefined))
    .sort((a, b) => grown(b) - grown(a));
  const values = samples.map((sample) => sample[channel] ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [unit, size] = high - low < 100_000 ? ['kB', 1e3] : ['MB', 1e6];
  // As many digits as show a hundredth of the range.
  const digits = Math.max(0, Math.ceil(-Math.log10(Math.max(high - low, 1) / size / 100)));
  const number = (value: number) => (value / size).toFixed(digits);
  return [
    '```mermaid',
    look,
    'xychart-beta',
    `  title "${channelName(channel)} after garbage collection"`,
    `  x-axis "requests" ${Math.round(first.requests)} --> ${Math.round(last.requests)}`,
    `  y-axis "${unit}" ${number(low)} --> ${number(Math.max(high, low + 1))}`,
    `  line [${values.map(number).join(', ')}]`,
    '```',
  ].join('\n');
}
