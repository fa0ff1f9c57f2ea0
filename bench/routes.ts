/**
 * The time that discovery and mapping take on a repository of 2,000 source files and 200 routes. Exits with 1 above the limit.
 * `npm run bench:routes`
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { affectedRoutes } from '../src/routes/change/affected.ts';
import { discoverRoutes } from '../src/routes/discover.ts';
import { markdownTable, writeSection } from './document.ts';
import { circumstances, median, seconds } from './machine.ts';

const ROUTES = 200;
const FILES = 2_000;
/** Milliseconds of the processor: one thread does it all. */
const LIMIT = 3_000;
const RUNS = 5;

/** A Next.js app as its build leaves it: every page imports a component, which imports further ones, five deep, through an alias. */
function files(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const manifest: Record<string, string> = {};
  const modules = FILES - ROUTES;
  const body = Array.from(
    { length: 60 },
    (_, i) => `export function part${i}(value: string): string {\n  return \`\${value}${i}\`;\n}`,
  ).join('\n');
  for (let i = 0; i < modules; i++) {
    const imports = [i * 3 + 1, i * 3 + 2, i * 3 + 3]
      .filter((n) => n < modules)
      .map((n) => `import { part1 as p${n} } from '@/lib/module-${n}';`);
    all.set(`lib/module-${i}.ts`, `${imports.join('\n')}\n${body}\n`);
  }
  for (let i = 0; i < ROUTES; i++) {
    all.set(
      `app/section-${i}/[id]/page.tsx`,
      `import { part1 } from '@/lib/module-${i}';\nexport default function Page() {\n  return <p>{part1('x')}</p>;\n}\n`,
    );
    manifest[`/section-${i}/[id]/page`] = `/section-${i}/[id]`;
    const chunk = `server/chunks/ssr/page-${i}.js`;
    all.set(`.next/server/app/section-${i}/[id]/page.js`, `R.c("${chunk}")\nR.c("server/chunks/ssr/shared.js")\n`);
    all.set(`.next/${chunk}`, body);
    all.set(
      `.next/${chunk}.map`,
      JSON.stringify({
        version: 3,
        sources: [`../../../../app/section-${i}/%5Bid%5D/page.tsx`, `../../../../lib/module-${i}.ts`],
        mappings: '',
      }),
    );
  }
  const shared = Array.from({ length: modules }, (_, i) => `../../../../lib/module-${i}.ts`).slice(1_700);
  all.set('.next/server/chunks/ssr/shared.js', body);
  all.set('.next/server/chunks/ssr/shared.js.map', JSON.stringify({ version: 3, sources: shared, mappings: '' }));
  all.set('.next/app-path-routes-manifest.json', JSON.stringify(manifest));
  all.set('.next/routes-manifest.json', '{}');
  all.set('.next/BUILD_ID', 'x');
  all.set('package.json', '{ "dependencies": { "next": "*" } }');
  all.set('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }');
  return all;
}

interface Timing {
  readonly touched: number;
  readonly discoverMs: number;
  readonly mapMs: number;
  /** Of the processor: tells a slow program from a busy machine. */
  readonly cpuMs: number;
}

async function once(root: string): Promise<Timing> {
  const busy = process.cpuUsage();
  const started = performance.now();
  const discovery = await discoverRoutes(root);
  const discovered = performance.now();
  const changed = ['lib/module-50.ts', 'lib/module-1500.ts'].map((path) => ({ path, change: 'modified' as const }));
  const routes = await affectedRoutes(root, discovery, { root, since: '', files: changed });
  const mapped = performance.now();
  const { user, system } = process.cpuUsage(busy);
  const touched = routes.filter(({ because }) => because.length > 0).length;
  if (discovery.routes.length !== ROUTES || touched === 0 || touched === ROUTES) throw new Error('The benchmark measured nothing.');
  return { touched, discoverMs: discovered - started, mapMs: mapped - discovered, cpuMs: (user + system) / 1000 };
}

const root = await mkdtemp(join(tmpdir(), 'bench-routes-'));
try {
  for (const [file, text] of files()) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  // The first run is the one that a user has: nothing is compiled or cached yet. The others say how much of it that was.
  const runs: Timing[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await once(root));
  const row = (name: string, of: (run: Timing) => number) => [name, seconds(of(runs[0]!)), seconds(median(runs.slice(1).map(of)))];
  const total = ({ discoverMs, mapMs }: Timing) => discoverMs + mapMs;
  const table = markdownTable(
    ['step', 'first run', `median of ${RUNS - 1} more`],
    [
      row('discovery', ({ discoverMs }) => discoverMs),
      row('mapping a change', ({ mapMs }) => mapMs),
      row('both', total),
      row('of that, processor time', ({ cpuMs }) => cpuMs),
    ],
  );
  await writeSection(
    'routes',
    [
      '## Finding the routes',
      circumstances('npm run bench:routes'),
      `A generated Next.js app of ${FILES.toLocaleString('en')} source files and ${ROUTES} routes, with the source maps of its build; a change of two files touches ${runs[0]!.touched} routes. Git is not asked. Processor time of the first run must stay below ${seconds(LIMIT)}; the clock also tells what else the machine did.`,
      table,
    ].join('\n\n'),
  );
  process.stdout.write(`${table}\n`);
  if (runs[0]!.cpuMs > LIMIT) process.exitCode = 1;
} finally {
  await rm(root, { recursive: true, force: true });
}
