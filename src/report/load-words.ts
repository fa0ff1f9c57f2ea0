/** Under which loads a route was measured, and what each of them showed. */
import type { Finding } from '../findings/report.ts';
import { loads } from '../loads/loads.ts';
import { verdictWord } from '../words.ts';

type Verdict = Finding['verdict'];

/** "new addresses"; a load that this version does not know has its own name. */
export const loadLabel = (name: string): string => (Object.hasOwn(loads, name) ? loads[name as keyof typeof loads].label : name);

/** The load that the verdict and the figures of a finding are from, where there is more to say than that they are from the usual one. */
export function worstLoad({ loads: measured = [], arms }: Finding): string | null {
  const name = arms.at(-1)?.load ?? (measured.length === 1 ? measured[0]?.load : undefined);
  return name === undefined || (measured.length < 2 && name === 'same') ? null : name;
}

/** "leaking under new addresses; steady under same address, new visitors"; null where the usual load alone was measured. */
export function underLoads(finding: Finding): string | null {
  const { loads: measured = [] } = finding;
  const worst = worstLoad(finding);
  if (worst === null || measured.length === 0) return null;
  // That of the verdict comes first.
  const verdicts = [...new Set([finding.verdict, ...measured.map(({ verdict }) => verdict)])];
  return verdicts.flatMap((verdict) => labelsOf(verdict, finding, verdict === 'steady' ? null : worst)).join('; ');
}

/** " under same address, new visitors": what all of these routes are steady under; empty where that differs, or is the usual load alone. */
export function allSteadyUnder(routes: readonly Finding[]): string {
  const under = new Set(routes.map(({ loads: measured = [] }) => measured.map(({ load }) => load).join()));
  const [names = ''] = under;
  return under.size === 1 && names !== '' && names !== 'same' ? ` under ${names.split(',').map(loadLabel).join(', ')}` : '';
}

/** @param first of loads with the same verdict, the one to name first; null: they stand in the order in which they were measured */
function labelsOf(verdict: Verdict, { loads: measured = [] }: Finding, first: string | null): readonly string[] {
  const names = measured.filter((one) => one.verdict === verdict).map(({ load }) => load);
  const ordered = names.toSorted((a, b) => Number(b === first) - Number(a === first));
  return ordered.length === 0 ? [] : [`${verdictWord(verdict)} under ${ordered.map(loadLabel).join(', ')}`];
}
