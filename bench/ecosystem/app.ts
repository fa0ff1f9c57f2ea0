/** A real app or official starter that the check is tried on as a newcomer would: with no options. */

export type Words = readonly [string, ...string[]];

/** A command line without quotes, as words. */
export const words = (line: string): Words => line.split(' ') as [string, ...string[]];

/** A change of one file: the first occurrence of a text becomes another. */
export interface Edit {
  /** Relative to the app's folder. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** A module that keeps an object for every call, and how one page comes to call it. */
export interface PlantedLeak {
  /** What is asked for. */
  readonly route: string;
  /** The new file that keeps, relative to the app's folder; its guilty line ends in `// <= leak`. */
  readonly module: string;
  /** Of that file; absent: TypeScript's as in `leakModule`. */
  readonly text?: string;
  readonly edits: readonly Edit[];
}

export interface EcosystemApp {
  readonly name: string;
  readonly title: string;
  /** The framework's name in the table of the README; absent: it is a server or a product of its own. */
  readonly framework?: string;
  /** Makes the app in the empty folder in which it is run, without installing; absent: it is written out. */
  readonly starter?: Words;
  /** Where it is written out, below `bench/apps/ecosystem`; absent: the folder of its name. */
  readonly files?: string;
  /** Packages whose installed versions are reported. */
  readonly shows: readonly string[];
  /** Versions other than those the starter or package.json asks for: a package and its version. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Below the folder in which the starter ran; absent: that folder. */
  readonly folder?: string;
  /** Changes without which the app cannot be built or run in production at all, as its own documentation says. */
  readonly setUp?: readonly Edit[];
  /** In order, in the app's folder, or where `at` says relative to the starter's. */
  readonly steps: readonly { readonly run: Words; readonly at?: string }[];
  /** The step that builds, run again after the leak was planted; null: nothing is built. */
  readonly build: Words | null;
  readonly env?: Readonly<Record<string, string>>;
  /** Options that a person has to write; none is the aim. */
  readonly options: readonly string[];
  /** The major version of Node.js that it is run by. */
  readonly node: 20 | 22 | 24;
  /** Pages that it renders in every request, counted by reading its sources. */
  readonly pages: readonly string[];
  readonly leak: PlantedLeak;
  /** What the app leaks as it is made, by no fault of its own: the routes, and whose leak it is. Absent: nothing that is known. */
  readonly leaksItself?: { readonly routes: readonly string[]; readonly why: string };
}

/** Keeps some 200 bytes for every call. */
export const leakModule = `export interface Visit {
  readonly at: number;
  readonly words: readonly string[];
}

const visits: Visit[] = [];

export function remember(path: string): number {
  visits.push({ at: performance.now(), words: [path, 'was', 'here'] }); // <= leak
  return visits.length;
}
`;

/** The same for projects without TypeScript and with \`require\`. */
export const commonJsLeakModule = `const visits = [];

exports.remember = function remember(path) {
  visits.push({ at: performance.now(), words: [path, 'was', 'here'] }); // <= leak
  return visits.length;
};
`;
