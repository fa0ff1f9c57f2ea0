/** A report as a baseline file: what later versions are compared with. */
import type { BaselineFile, StoredCircumstances } from '../base/baseline-file.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Report } from './report.ts';

/** Routes without a verdict are left out: nothing is known of them. */
export function asBaseline(report: Report, circumstances: StoredCircumstances, commit: string | null): string {
  const file: BaselineFile = {
    schema: 1,
    kind: 'ssr-leak-check baseline',
    measuredAt: report.startedAt,
    commit,
    circumstances: { ...circumstances, v8Flags: [...circumstances.v8Flags] },
    routes: report.routes.flatMap((finding) => {
      const { route, verdict, growth, counts } = finding;
      return verdict === 'unproven' ? [] : [{ route, verdict, fingerprint: fingerprintOf(finding), growth, counts }];
    }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The circumstances of a run; null when no server ran. */
export function circumstancesOf(server: Report['server'], tool: string, lockfile: string | null): StoredCircumstances | null {
  if (server === null) return null;
  const { platform, arch } = process;
  return { tool, node: server.node, v8Flags: [...server.v8Flags].sort(), platform, arch, lockfile };
}
