/**
 * The time that discovery and mapping take on a repository of 2,000 source files and 200 routes. Exits with 1 above the limit.
 * Run with Node.js 22.18 and later: `node bench/routes.ts`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { affectedRoutes } from '../src/routes/affected.ts';
import { discoverRoutes } from '../src/routes/discover.ts';

const ROUTES = 200;
const FILES = 2_000;
/** Milliseconds. */
const LIMIT = 3_000;

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

const root = await mkdtemp(join(tmpdir(), 'bench-routes-'));
try {
  const written = files();
  for (const [file, text] of written) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  const busy = process.cpuUsage();
  const started = performance.now();
  const discovery = await discoverRoutes(root);
  const discovered = performance.now();
  const changed = [
    { path: 'lib/module-50.ts', change: 'modified' as const },
    { path: 'lib/module-1500.ts', change: 'modified' as const },
  ];
  const routes = await affectedRoutes(root, discovery, { root, since: '', files: changed });
  const mapped = performance.now();
  const cpu = process.cpuUsage(busy);
  const touched = routes.filter(({ because }) => because.length > 0).length;
  process.stdout.write(
    `${JSON.stringify({
      sourceFiles: FILES,
      routes: discovery.routes.length,
      touched,
      discoverMs: Math.round(discovered - started),
      mapMs: Math.round(mapped - discovered),
      totalMs: Math.round(mapped - started),
      // Tells a slow program from a busy machine.
      cpuMs: Math.round((cpu.user + cpu.system) / 1000),
      limitMs: LIMIT,
    })}\n`,
  );
  if (discovery.routes.length !== ROUTES || touched === 0) throw new Error('The benchmark measured nothing.');
  if (mapped - started > LIMIT) process.exitCode = 1;
} finally {
  await rm(root, { recursive: true, force: true });
}
