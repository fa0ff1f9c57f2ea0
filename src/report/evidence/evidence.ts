import type { Report } from '../../findings/report.ts';
import { sameLeaks } from '../../findings/same-leak.ts';
import { byImportance } from '../outcome.ts';
import { evidenceOf } from './facts.ts';
import { issueText } from './issue-text.ts';

export interface EvidenceFile {
  readonly name: string;
  readonly text: string;
}

/** More leaks than this nobody reports at once. */
const mostLeaks = 20;

/**
 * The files with which a leak is reported to somebody else: for each leak an issue ready to paste, and the same facts as JSON.
 * Empty where nothing leaks. What is private to the app stands in none of them.
 */
export function evidenceFiles(report: Report): readonly EvidenceFile[] {
  const leaks = sameLeaks(byImportance(report.routes).filter(({ verdict }) => verdict === 'leaking'));
  return leaks.slice(0, mostLeaks).flatMap((same, i) => {
    const facts = evidenceOf(same, report);
    return [
      { name: `leak-${i + 1}.md`, text: issueText(facts) },
      { name: `leak-${i + 1}.json`, text: `${JSON.stringify(facts, null, 2)}\n` },
    ];
  });
}
