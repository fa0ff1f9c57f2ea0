/** A leak whose place is known, from the mark in its source or from the published fix. */
import type { LoadName } from '../../src/loads/loads.ts';

/** What an attribution should name, as the source says. */
export interface Truth {
  /** Whose code has to change. */
  readonly where: 'own' | 'dependency' | 'node';
  /** `file:line` of the own code, relative to the app; only `file` where the line cannot be known. */
  readonly own: string;
  /** The package to name, and its files, any of them right; null for own code and for Node.js. */
  readonly dependency: { readonly name: string; readonly files: readonly string[] } | null;
  /** How the words of the retaining path must begin and what they must contain; null where the source does not state it. */
  readonly heldBy: RegExp | null;
}

/** A leaking page, ready to start. */
export interface Prepared {
  /** Absolute path of the app. */
  readonly cwd: string;
  readonly words: readonly [string, ...string[]];
  readonly env: NodeJS.ProcessEnv;
  readonly route: string;
  /** The route as the framework names it; absent: as it is requested. */
  readonly pattern?: string;
  /** The load under which it leaks; absent: `same`. */
  readonly load?: LoadName;
  readonly framework: string | null;
  readonly truth: Truth;
}

export const groups = ['planted', 'apps', 'corpus'] as const;

export interface KnownLeak {
  readonly group: (typeof groups)[number];
  /** Such as `planted /array`, `apps nuxt`, `corpus alova-826`. */
  readonly name: string;
  /** Rough size of a volley; smaller where a request takes long. */
  readonly volley: number;
  prepare(): Promise<Prepared>;
}
