import type { Beside } from '../beside.ts';
import type { SectionName } from '../document.ts';
import type { Ledger } from '../ledger.ts';
import type { Tool } from '../tool.ts';
import type { Major } from './healthy-pages.ts';

export interface Circumstances {
  readonly tool: Tool;
  readonly ledger: Ledger;
  /** A subset that takes a minute or so, in which nothing may be wrong. */
  readonly short: boolean;
  /** Route checks of the A/A part. */
  readonly checks: number;
  /** Runs of each cell of the sweep. */
  readonly runs: number;
  readonly beside: Beside;
  /** Of the servers; null: that of this process. */
  readonly node: Major | null;
}

export interface Outcome {
  /** Tables and what is to be said of them. */
  readonly markdown: string;
  /** One list item for each wrong verdict. */
  readonly wrong: readonly string[];
}

/** One part of the benchmark. `run` fills the ledger; `outcome` reads from it what is there, be it complete or not. */
export interface Part {
  readonly section: SectionName;
  readonly title: string;
  run(around: Circumstances): Promise<void>;
  outcome(around: Circumstances): Promise<Outcome>;
}
