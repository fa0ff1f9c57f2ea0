/**
 * Published leaks, each beside its fix: the leaky side must be leaking, the fixed side steady. A leak that only another load shows is
 * checked at one fixed address under all loads: that load must be leaking, the same address steady.
 */
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, hashOf } from '../../e2e/app-cache.ts';
import { plainEnvironment } from '../../e2e/prepare-app.ts';
import { runQuietly } from '../../e2e/run-quietly.ts';
import { ALL, type LoadName, loads } from '../../src/loads/loads.ts';
import { together } from '../beside.ts';
import { type Checked, type CheckedRun, checkPages, wrongVerdict } from '../check-pages.ts';
import { markdownTable } from '../document.ts';
import { medianTime, seconds } from '../machine.ts';
import { byCondition, keyUnder, pathOf, underAll } from './condition.ts';
import type { Part } from './part.ts';

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url));
const sides = ['leaky', 'fixed'] as const;
type Side = (typeof sides)[number];

export interface Case {
  readonly name: string;
  readonly package: string;
  readonly route: string;
  /** The route as the framework names it; absent: it is not known which parts of the path are values. */
  readonly pattern?: string;
  /** The load under which it leaks; absent: any. */
  readonly load?: LoadName;
  readonly build: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly heldFor: string | null;
  /** A limit of its own, where the fixed side has another, smaller leak. */
  readonly threshold?: string;
  readonly volley: number | null;
  readonly blame: {
    readonly where: 'own' | 'dependency' | 'node';
    readonly package: string | null;
    readonly files: readonly string[];
    readonly own: { readonly file: string; readonly mark: string | null };
  };
  readonly measured: { readonly leaky: { readonly heap: number; readonly arrayBuffers: number } } | null;
}

/** Small to install and quick to judge. */
const quick = ['express-session-284', 'performance-measure-2111', 'vue-core-2225'];

export async function cases(short: boolean): Promise<readonly Case[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory() && (!short || quick.includes(entry.name))).map(({ name }) => name);
  return Promise.all(names.sort().map(async (name) => JSON.parse(await readFile(join(folder, name, 'case.json'), 'utf8'))));
}

/** An empty string in `env` stands for a variable that is not set. */
export function environmentFor({ env }: Case): NodeJS.ProcessEnv {
  const all: NodeJS.ProcessEnv = { ...plainEnvironment(), ...env };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => !(name in env) || value !== ''));
}

export async function prepared(one: Case, side: Side): Promise<string> {
  const source = join(folder, one.name, side);
  return cached(`corpus/${one.name}-${side}-${await hashOf(source)}`, async (to) => {
    await cp(source, to, { recursive: true, filter: (path) => !/[\\/](node_modules|\.next)$/.test(path) });
    const env = plainEnvironment();
    // The Node.js of some cases is a package with an install script.
    await runQuietly('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: to, env });
    if (one.build) await runQuietly('npm', ['run', 'build'], { cwd: to, env });
  });
}

/** A leak that a timer or a sweep ends after minutes may be reported as just that. */
function isRight({ heldFor, load }: Case, side: Side, { verdict, reason, loads }: Checked): boolean {
  if (side === 'fixed') return verdict === 'steady';
  if (load) return loads?.[load] === 'leaking' && loads.same === 'steady';
  const isKept = reason === 'held-by-long-timers' || reason === 'kept-for-a-while';
  return verdict === 'leaking' || (heldFor !== null && verdict === 'unproven' && isKept);
}

export const corpus: Part = {
  section: 'corpus',
  title: 'Published leaks, each beside its fix',
  async run(around) {
    const { tool, ledger, short, beside } = around;
    const path = await pathOf(around);
    const all = (await cases(short)).flatMap((one) => sides.map((side) => ({ one, side })));
    await together(all, beside.atOnce, async ({ one, side }) => {
      const key = keyUnder(`${one.name} ${side}`, around);
      await ledger.once(key, async () => {
        const cwd = await prepared(one, side);
        const args = one.threshold ? ['--threshold', one.threshold] : [];
        const loads = one.load ? ALL : 'same';
        const env = { ...environmentFor(one), ...path };
        return checkPages({ tool, key, cwd, start: 'npm start', routes: [one.route], args, loads, env });
      });
    });
  },
  async outcome({ ledger, short }) {
    const all = await cases(short);
    const under = (one: Case, side: Side) => underAll<CheckedRun>(ledger, `${one.name} ${side}`);
    const seen = all.flatMap((one) =>
      sides.flatMap((side) => under(one, side).map(({ key, run }) => ({ one, side, key, run, page: run.pages[0] }))),
    );
    type Looked = (typeof seen)[number];
    const wrong = seen.filter(({ one, side, page }) => !page || !isRight(one, side, page));
    const cell = (one: Case, side: Side) => {
      const page = under(one, side)[0]?.run.pages[0];
      return page ? `${page.verdict} (${page.reason}), ${Math.round(page.bytesPerRequest ?? 0)} B` : 'not run';
    };
    const rows = all.map((one) => {
      const leaky = under(one, 'leaky')[0]?.run.pages[0];
      const known = one.measured ? Math.round(one.measured.leaky.heap + one.measured.leaky.arrayBuffers) : '';
      const load = one.load ? loads[one.load].label : '';
      return [one.name, load, known, cell(one, 'leaky'), cell(one, 'fixed'), leaky?.requests ?? '', leaky ? seconds(leaky.verdictMs) : ''];
    });
    const time = (side: Side, among: readonly Looked[] = seen) =>
      medianTime(among.flatMap((own) => (own.side === side && own.page ? [own.page.verdictMs] : [])));
    const conditions = byCondition(ledger, seen, (own) => {
      const right = own.filter((looked) => !wrong.includes(looked)).length;
      return [`${right} of ${own.length}`, time('leaky', own), time('fixed', own)];
    });
    return {
      wrong: wrong.map(({ key, side, page, run }) => wrongVerdict(key, side === 'leaky' ? 'leaking' : 'steady', page, run.problems)),
      markdown: [
        `${seen.length - wrong.length} of ${seen.length} verdicts right (${all.length} pairs). Time until the verdict, median: ${time('leaky')} for a leaky side, ${time('fixed')} for a fixed side.`,
        '',
        ...(conditions.length < 2
          ? []
          : [
              markdownTable(['Node.js', 'checks', 'verdicts right', 'time, leaky side', 'time, fixed side'], conditions),
              '',
              'One by one, under the first of these conditions that was measured:',
              '',
            ]),
        markdownTable(['pair', 'leaks under', 'known B/request', 'leaky', 'fixed', 'requests (leaky)', 'time (leaky)'], rows),
      ].join('\n'),
    };
  },
};
