import { frameworks } from './frameworks/frameworks.ts';
import type { Takes } from './frameworks/parameter-forms.ts';

/** One reading of every framework's patterns, also of parameters within a segment such as `post-[id].html`. */

type Piece = { readonly literal: string } | { readonly param: Takes };

const forms = [...new Set(frameworks.flatMap(({ parameters }) => parameters))];

/** The parameter that a text begins with, and the length of it; null for none. @param isWhole the text is a whole segment */
function parameterAt(text: string, isWhole: boolean): { readonly length: number; readonly takes: Takes } | null {
  const fitting = forms
    .filter((form) => isWhole || !form.isSegment)
    .map(({ written, takes }) => ({ length: written.exec(text)?.[0].length ?? 0, takes }));
  const longest = fitting.reduce((best, next) => (next.length > best.length ? next : best));
  return longest.length > 0 ? longest : null;
}

function pieces(segment: string): readonly Piece[] {
  const found: Piece[] = [];
  let literal = '';
  for (let at = 0; at < segment.length; ) {
    const parameter = parameterAt(segment.slice(at), at === 0);
    if (parameter) {
      if (literal) found.push({ literal });
      literal = '';
      found.push({ param: parameter.takes });
    }
    literal += parameter ? '' : segment[at];
    at += parameter?.length ?? 1;
  }
  return literal ? [...found, { literal }] : found;
}

const segments = (pattern: string): readonly (readonly Piece[])[] => pattern.split('/').filter(Boolean).map(pieces);

const isOptional = (segment: readonly Piece[]): boolean =>
  segment.length === 1 && 'param' in segment[0]! && segment[0].param.startsWith('optional');

const isFixed = (segment: readonly Piece[]): boolean => segment.every((piece) => 'literal' in piece);

/** The URL of a pattern that needs no values, without optional parameters; null when it needs some. */
export function pathWithoutParameters(pattern: string): string | null {
  const needed = segments(pattern).filter((segment) => !isOptional(segment));
  if (!needed.every(isFixed)) return null;
  const plain = needed.map((segment) => segment.map((piece) => ('literal' in piece ? piece.literal : '')).join(''));
  return `/${plain.join('/')}${slashAfter(pattern, plain)}`;
}

const source: Readonly<Record<Takes, string>> = {
  one: '[^/]+',
  optional: '[^/]*',
  rest: '.+',
  'optional-rest': '.*',
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a concrete path (no query) belongs to the pattern. */
export function matcherOf(pattern: string): (path: string) => boolean {
  const expression = segments(pattern).map((segment) => {
    const inner = segment.map((piece) => ('literal' in piece ? escaped(piece.literal) : source[piece.param])).join('');
    return isOptional(segment) ? `(?:/${inner})?` : `/${inner}`;
  });
  const matcher = new RegExp(`^${expression.join('')}/?$`, 'i');
  return (path) => matcher.test(decoded(path));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** A URL of the pattern's form: `/product/1` for `/product/[id]`. */
export function exampleOf(pattern: string): string {
  const named = segments(pattern).map((segment) => segment.map((piece) => ('literal' in piece ? piece.literal : '1')).join(''));
  return `/${named.join('/')}${slashAfter(pattern, named)}`;
}

/** A pattern that ends with a slash is one whose URLs do: without it they lead there. */
const slashAfter = (pattern: string, named: readonly string[]): string => (pattern.endsWith('/') && named.length > 0 ? '/' : '');

/** For sorting: fixed segments before parameters before the rest, as routers choose among patterns that match. */
export function bySpecificity(a: string, b: string): number {
  const weight = (pattern: string) =>
    segments(pattern).map((segment) => (isFixed(segment) ? 0 : segment.some((p) => 'param' in p && p.param.endsWith('rest')) ? 2 : 1));
  const [x, y] = [weight(a), weight(b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? -1) - (y[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
