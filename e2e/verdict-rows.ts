import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { WrittenFinding } from '../src/findings/report.ts';
import type { Innocent, Leak, ServerName } from './fixtures/verdict/table.ts';
import { runCheck } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/verdict/servers/', import.meta.url));

/** Routes of one run: enough to share a server, few enough to end while somebody waits. */
const ROUTES_PER_RUN = 8;

/** A run of the check for every few rows of a server, and one test per row: the verdict is what is true of the behaviour. */
export function expectTruth(rows: readonly (Leak | Innocent)[]): void {
  for (const server of new Set(rows.map((row) => row.server))) {
    const ofServer = rows.filter((row) => row.server === server);
    for (let from = 0; from < ofServer.length; from += ROUTES_PER_RUN) {
      const together = ofServer.slice(from, from + ROUTES_PER_RUN);
      describe(`${server} from ${together[0]?.route}`, () => {
        let findings: ReadonlyMap<string, WrittenFinding>;
        beforeAll(async () => {
          findings = await check(server, together);
        });
        test.each(together)('$route is $truth: $note', ({ route, truth }) => {
          const finding = findings.get(route);
          expect({ verdict: finding?.verdict, because: finding?.sentence }).toEqual({ verdict: truth, because: expect.any(String) });
        });
      });
    }
  }
}

async function check(server: ServerName, rows: readonly (Leak | Innocent)[]): Promise<ReadonlyMap<string, WrittenFinding>> {
  const routes = rows.flatMap(({ route }) => ['--route', route]);
  const { report } = await runCheck({ cwd, args: ['--start', `node ${server}.mjs`, ...routes] });
  return new Map(report.routes.map((finding) => [finding.route, finding]));
}
