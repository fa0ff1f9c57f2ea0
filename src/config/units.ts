import ms from 'ms';

/** Decimal kilobytes as in SI, binary ones as in IEC 80000-13. "KB" and "kb" are left out: they have meant both, and bits. */
const bytesPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
};

/** Bytes of "256 B", "1 kB", "1.5 KiB", "2 MB" or a plain number; null for anything else. */
export function readBytes(text: string): number | null {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?) ?([A-Za-z]*)$/.exec(text.trim()) ?? [];
  const factor = Object.hasOwn(bytesPerUnit, unit) ? bytesPerUnit[unit] : undefined;
  return amount === undefined || factor === undefined ? null : Number(amount) * factor;
}

/** What to say of a size that is nearly one: "1KB" may have meant 1,000 bytes or 1,024; null where nothing is near. */
export function nearlySize(text: string): string | null {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/.exec(text.trim()) ?? [];
  if (amount === undefined || Object.hasOwn(bytesPerUnit, unit)) return null;
  const meant = Object.keys(bytesPerUnit).filter((known) => known !== '' && known.replace('i', '').toLowerCase() === unit.toLowerCase());
  return meant.length === 0
    ? null
    : `the letters in their case: ${meant.map((known) => `"${amount} ${known}" is ${bytesPerUnit[known]! * Number(amount)} bytes`).join(', ')}`;
}

/** Milliseconds of "500 ms", "60s", "2 min", "1.5 h"; null for anything else, a number without a unit included. */
export function readDuration(text: string): number | null {
  // `ms` alone would take years, signs and bare numbers.
  const strict = /^\d+(?:\.\d+)? ?(?:ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?)$/.test(text.trim());
  return strict ? ms(text.trim() as ms.StringValue) : null;
}
