/** From allocation sites to the lines to look at: the places in the repository's own code that keep what requests leave. */

import type { Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import type { Holder } from '../heap/holder.ts';
import { withAddingLines } from './adding-lines.ts';
import type { Evidence } from './evidence.ts';
import { soleKeeper } from './keeper.ts';
import type { NamedSite } from './named-sites.ts';
import { withOpeningLines } from './opening-lines.ts';
import { ranked, type Suspect } from './ranked.ts';
import { growingLines, isKeeper, type LineOfSites, withBuffers } from './sites-by-line.ts';

/** The suspects, the one to look at first; at most ten. */
export async function suspectsIn(
  sites: readonly NamedSite[],
  evidence: Evidence,
  scripts: Scripts,
  workspace: Workspace,
): Promise<readonly Suspect[]> {
  // What holds most of what the requests leave.
  const chief = evidence.retention?.holders[0] ?? null;
  const growing = withOpeningLines(withAddingLines(growingLines(sites, evidence.changed), evidence), evidence);
  const lines = chief ? await withKeeper(growing, chief, evidence, { scripts, workspace }) : growing;
  return ranked(withBuffers(lines, evidence.arrayBuffers), { chief, growth: evidence.growth });
}

/** Adds the place that fills the chief holder where no stack shows it: it may allocate nothing itself. */
async function withKeeper(
  lines: readonly LineOfSites[],
  chief: Holder,
  { changed }: Evidence,
  { scripts, workspace }: { readonly scripts: Scripts; readonly workspace: Workspace },
): Promise<readonly LineOfSites[]> {
  // Of a block the profile sees no more than the small object in front of it, and what writes into one does not make it larger.
  if (!chief.isBlock && lines.some(isKeeper)) return lines;
  const frame = await soleKeeper(chief, scripts, workspace);
  if (!frame) return lines;
  const isThere = (line: LineOfSites) => line.frame.file === frame.file && line.frame.line === frame.line;
  const filling = { holder: chief, by: 'container', container: chief.containers[0] ?? null } as const;
  const others = chief.isBlock ? lines.filter((line) => isThere(line) || line.holder !== chief) : lines;
  if (lines.some(isThere))
    return others.map((line) => (isThere(line) ? { ...line, ...(chief.isBlock ? filling : { holder: chief }) } : line));
  const keeper: LineOfSites = {
    ...{ frame, ...filling, dependency: null },
    ...{ deepest: frame, stack: [frame], changed: changed.includes(frame.file), offHeap: false },
    ...{ isSeenAdding: false, cohorts: [], sites: [] },
    bytesPerRequest: chief.bytesPerRequest,
  };
  return [keeper, ...others];
}
