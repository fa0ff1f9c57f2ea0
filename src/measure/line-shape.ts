/** Characters that are looked at: a dump of a megabyte differs from others early, or not at all. */
const LOOKED_AT = 500;

/** What differs from request to request in one and the same message, the larger things first. */
const differing: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<![\w+.-])[a-z][a-z+.-]*:\/\/[^\s"'`<>()]+/gi, '<url>'],
  [/(?<![\w<>])(?:\/[\w%.~@+:=&?,;!$*[\]-]*)+/g, '<path>'],
  // Numbers, times, durations, addresses, ids: a word with a digit in it.
  [/(?<![\w.+:-])[\w.+:-]*\d[\w.+:-]*/g, '#'],
];

/**
 * What alike lines have in common: the line without URLs, paths and whatever has a digit (times, durations, ids, addresses).
 * @returns null: nothing is said, such as in an empty line or a rule
 */
export function lineShape(text: string): string | null {
  const shape = differing.reduce((line, [found, name]) => line.replace(found, name), text.slice(0, LOOKED_AT)).trim();
  return /\p{L}/u.test(shape) ? shape : null;
}
