/** What stands for a parameter: one segment or a part of it, or all that follows; or either, or nothing. */
export type Takes = 'one' | 'optional' | 'rest' | 'optional-rest';

/** A way in which patterns write a parameter. */
export interface ParameterForm {
  /** Fits at the beginning of what is left of a segment. Of several forms the one that fits the longest text counts. */
  readonly written: RegExp;
  readonly takes: Takes;
  /** It stands for nothing less than a whole segment. */
  readonly isSegment?: boolean;
  /** A whole pattern with such a parameter. */
  readonly example: string;
}

/** Names of files and folders that routers are made of: Next.js, SvelteKit, Astro. */
export const brackets = {
  one: { written: /^\[(?!\[|\.\.\.)[^\]]+\]/, takes: 'one', example: '/product/[id]' },
  optional: { written: /^\[\[(?!\.\.\.)[^\]]+\]\]/, takes: 'optional', example: '/[[lang]]/about' },
  // SvelteKit and Astro let it stand for nothing at all, Next.js does not. An example URL is needed either way.
  rest: { written: /^\[\.\.\.[^\]]+\]/, takes: 'rest', example: '/docs/[...path]' },
  optionalRest: { written: /^\[\[\.\.\.[^\]]+\]\]/, takes: 'optional-rest', example: '/shop/[[...filter]]' },
} as const satisfies Readonly<Record<string, ParameterForm>>;

/** As path-to-regexp and Vue Router write it, with an expression in parentheses or without. */
export const colons = {
  one: { written: /^:[\w-]+(\((?!\.[*+]\))[^)]*\))?/, takes: 'one', example: '/product/:id' },
  optional: { written: /^:[\w-]+(\([^)]*\))?\?/, takes: 'optional', example: '/blog/:slug?' },
  rest: { written: /^:[\w-]+(\([^)]*\))?\+/, takes: 'rest', example: '/docs/:path+' },
  restByExpression: { written: /^:[\w-]+\(\.[*+]\)/, takes: 'rest', example: '/docs/:path(.*)' },
  optionalRest: { written: /^:[\w-]+(\([^)]*\))?\*/, takes: 'optional-rest', example: '/docs/:path(.*)*' },
} as const satisfies Readonly<Record<string, ParameterForm>>;

/** A whole segment, as Vike writes it. */
export const at = { written: /^@[\w-]+$/, isSegment: true, takes: 'one', example: '/product/@id' } as const satisfies ParameterForm;

/** All that follows, perhaps with a name: `*`, `*all`. */
export const star = { written: /^\*\w*$/, takes: 'rest', example: '/docs/*' } as const satisfies ParameterForm;
