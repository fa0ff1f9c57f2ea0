import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../src/report/report.ts';
import type { Innocent, Leak, ServerName } from './fixtures/verdict/table.ts';
import { runCheck } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/verdict/servers/', import.meta.url));

/** One run of the check per server, and one test per row: the verdict is what is true of the behaviour. */
export function expectTruth(rows: readonly (Leak | Innocent)[], args: readonly string[] = []): void {
  for (const server of new Set(rows.map((row) => row.server))) {
    const ofServer = rows.filter((row) => row.server === server);
    describe(server, () => {
      let findings: ReadonlyMap<string, Finding>;
      beforeAll(async () => {
        findings = await check(server, ofServer, args);
      });
      test.each(ofServer)('$route is $truth: $note', ({ route, truth }) => {
        const finding = findings.get(route);
        expect({ verdict: finding?.verdict, because: finding?.sentence }).toEqual({ verdict: truth, because: expect.any(String) });
      });
    });
  }
}

async function check(
  server: ServerName,
  rows: readonly (Leak | Innocent)[],
  args: readonly string[],
): Promise<ReadonlyMap<string, Finding>> {
  const routes = rows.flatMap(({ route }) => ['--route', route]);
  const { report } = await runCheck({ cwd, args: ['--start', `node ${server}.mjs`, ...routes, ...args] });
  return new Map(report.routes.map((finding) => [finding.route, finding]));
}
