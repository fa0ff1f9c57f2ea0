/** The command line: what each command does with the process around it. */
import { resolve } from 'node:path';
import type { Surroundings } from './check/run.ts';
import { type Invocation, type Outputs, readArgv } from './config/from-argv.ts';
import { help, helpOf } from './config/help.ts';
import { hideCredentials } from './config/hide-credentials.ts';
import type { Settings } from './config/settings.ts';
import { judgeAgain } from './findings/judge-again.ts';
import { problemsOf } from './findings/problems-of.ts';
import { readReportFile } from './findings/read-report-file.ts';
import { readShards } from './findings/read-shards.ts';
import type { Report } from './findings/report.ts';
import { colored, logColumns, measuring, type World } from './measuring.ts';
import { openHistory } from './report/keep-history.ts';
import { problemLines } from './report/problem-lines.ts';
import { reportFiles, wantedReports } from './report/report-files.ts';
import { renderRouteList } from './report/route-list.ts';
import { soakWords } from './report/soak-words.ts';
import { renderTerminal } from './report/terminal.ts';
import { writeEvidence } from './report/write-evidence.ts';
import { writeFiles } from './report/write-files.ts';
import { routesAsJson } from './routes/table.ts';
import { version } from './version.ts';

interface Presented {
  /** Absolute path of the repository where its files stay beside the report; null: the report is read elsewhere. */
  readonly root?: string | null;
  readonly epilogue?: string;
}

/** The repository of a folder, unless the job's disk is gone when somebody reads the report. */
async function rootOf(folder: string, { env }: World): Promise<string | null> {
  if (env.CI) return null;
  const { repositoryOf } = await import('./routes/change/repository.ts');
  return repositoryOf(folder);
}

/** Shows the report to a person, then writes the files. What goes to standard output by name goes there alone. */
async function present(report: Report, outputs: Outputs, world: World, { root = null, epilogue = '' }: Presented = {}): Promise<void> {
  world.exitCode = report.exitCode;
  const wanted = wantedReports(outputs, '--');
  const screen = wanted.some(({ file }) => file === '-') ? world.stderr : world.stdout;
  screen.write(renderTerminal(report, { color: colored(screen, world), width: screen.columns ?? logColumns }));
  screen.write(epilogue);
  await writeFiles(reportFiles(report, wanted, {}, root), world.stdout);
  if (outputs.evidence !== null) await writeEvidence(report, outputs.evidence, '--evidence');
}

async function noteOnMergeRequest(report: Report, world: World): Promise<void> {
  const { noteOn } = await import('./hosts/gitlab/note.ts');
  world.stderr.write(problemLines(await noteOn(report, world.env), colored(world.stderr, world)));
}

type Commands = {
  readonly [C in Invocation['command']]: (invocation: Extract<Invocation, { readonly command: C }>, world: World) => Promise<void>;
};

/** What measures is loaded only by those that measure: help and mistakes answer in half the time. */
const commands: Commands = {
  async help({ of }, { stdout }) {
    stdout.write(of === null ? help(version()) : helpOf(of));
  },

  async version(_, { stdout }) {
    stdout.write(`${version()}\n`);
  },

  /** Shows the routes to a person, then writes their table. */
  async routes({ settings }, world) {
    const { listRoutes } = await import('./check/list-routes.ts');
    const { namingApps } = await import('./routes/workspaces.ts');
    const listing = {
      env: world.env,
      onNote: (note: string) =>
        world.stderr.write(`${note}
`),
      within: <T>(ask: (around: Surroundings) => Promise<T>) => measuring(world, ask),
    };
    const rows = await namingApps(settings.cwd, () => listRoutes(settings, listing));
    const screen = settings.json === '-' ? world.stderr : world.stdout;
    screen.write(renderRouteList(rows, { color: colored(screen, world) }));
    const text = `${JSON.stringify(routesAsJson(rows), null, 2)}\n`;
    if (settings.json !== null) await writeFiles([{ option: '--json', file: settings.json, text }], world.stdout);
  },

  async init(invocation, { stdin, stdout, env }) {
    const { init } = await import('./init/init.ts');
    const isTerminal = stdin.isTTY && stdout.isTTY && !env.CI;
    const asking = isTerminal && !invocation.yes ? (await import('./init/ask.ts')).asking : null;
    await init({ ...invocation, asking, say: (line) => stdout.write(`${line}\n`) });
  },

  async audit(invocation, world) {
    const { auditApp } = await import('./check/audit.ts');
    const { auditAsJson, auditMarkdown, auditTable } = await import('./report/audit.ts');
    const found = await auditApp(invocation);
    const screen = invocation.json === '-' ? world.stderr : world.stdout;
    screen.write(auditTable(found, { color: colored(screen, world), width: screen.columns ?? logColumns }));
    const files = [
      { option: '--json', file: invocation.json, text: `${JSON.stringify(auditAsJson(found), null, 2)}\n` },
      { option: '--markdown', file: invocation.markdown, text: auditMarkdown(found) },
    ];
    await writeFiles(
      files.flatMap(({ file, ...rest }) => (file === null ? [] : [{ ...rest, file }])),
      world.stdout,
    );
    world.exitCode = invocation.fail && found.failing ? 1 : 0;
  },

  async judge(invocation, world) {
    const judged = judgeAgain(await readReportFile(invocation.file), invocation.threshold);
    await present(judged, invocation, world, { root: await rootOf(world.cwd(), world) });
  },

  async report(invocation, world) {
    await present(await readReportFile(invocation.file), invocation, world, { root: await rootOf(world.cwd(), world) });
  },

  async merge(invocation, world) {
    const history = await openHistory(invocation.history);
    const report = await history.join(await readShards(invocation.files), world.cwd());
    await present(report, invocation, world);
    await noteOnMergeRequest(report, world);
  },

  async check({ settings }, world) {
    if (settings.soakMs !== null) return soakFor(settings.soakMs, settings, world);
    const { check } = await import('./check/check.ts');
    const report = await measuring(world, (around) => check(settings, around));
    await present(report, settings, world, { root: await rootOf(settings.cwd, world) });
    // Of a share alone nobody wants to read: who joins them tells of all.
    if (report.shard === undefined) await noteOnMergeRequest(report, world);
  },

  async baseline({ settings, file }, world) {
    const { check } = await import('./check/check.ts');
    const { writeBaseline } = await import('./check/write-baseline.ts');
    const report = await measuring(world, (around) => check(settings, around));
    await present(report, settings, world, { root: await rootOf(settings.cwd, world) });
    await writeBaseline(report, file, settings.cwd, version());
    // A leak that is there already is what a baseline is for.
    world.exitCode = report.exitCode === 1 ? 0 : report.exitCode;
  },

  /** Until a key is pressed. What comes by a pipe is a key as well; a pipe that ends is none. */
  async watch({ settings }, world) {
    const { watch } = await import('./watch/watch.ts');
    const { stdin, stdout } = world;
    const key = new AbortController();
    const onKey = () => key.abort('key');
    if (stdin.isTTY) stdin.setRawMode(true);
    stdin.once('data', onKey);
    try {
      await measuring(world, (around) =>
        watch(settings, { ...around, signal: AbortSignal.any([around.signal, key.signal]) }, (line) => stdout.write(`${line}\n`)),
      );
    } finally {
      if (stdin.isTTY) stdin.setRawMode(false);
      stdin.off('data', onKey);
      stdin.destroy();
    }
  },

  async bisect(invocation, world) {
    const { bisectVersions } = await import('./bisect/bisect-versions.ts');
    const { renderBisected } = await import('./bisect/sentence.ts');
    world.stdout.write(renderBisected(await measuring(world, (around) => bisectVersions(invocation, around))));
  },

  async demo({ overrides }, world) {
    const { demo } = await import('./demo/demo.ts');
    const { json = null, markdown = null, html = null, reporters = [], evidence = null } = overrides;
    const { report, asPlanted } = await measuring(world, (around) => demo(overrides, around));
    await present(report, { json, markdown, html, reporters, evidence }, world, { epilogue: asPlanted ? demoEpilogue : '' });
    // The demo's server leaks on purpose: finding that is success.
    world.exitCode = asPlanted ? 0 : 2;
  },
};

/** A check round after round. Standard output gets its report once, at the end. */
async function soakFor(ms: number, settings: Settings, world: World): Promise<void> {
  const { soak } = await import('./soak/soak.ts');
  const journal = settings.journal ?? resolve(world.cwd(), 'ssr-leak-check-soak.jsonl');
  const files = wantedReports(settings, '--').filter(({ file }) => file !== '-');
  const root = await rootOf(settings.cwd, world);
  const onRound = (report: Report) => writeFiles(reportFiles(report, files, {}, root), world.stdout);
  const report = await measuring(world, (around) => soak(settings, around, { ms, journal, onRound }), { log: `${journal}.log` });
  await present(report, settings, world, { root, epilogue: report.soak ? `\n${soakWords(report.soak)}\n` : '' });
}

const demoEpilogue = `
This was the example server, and it leaks where it was made to. Now your own app: build it, and in its folder run

  npx ssr-leak-check

`;

async function run(argv: readonly string[], world: World): Promise<void> {
  const invocation = await readArgv(argv, { cwd: world.cwd(), env: world.env });
  const command = commands[invocation.command] as (invocation: Invocation, world: World) => Promise<void>;
  await command(invocation, world);
}

hideCredentials(process.env);
run(process.argv.slice(2), process).catch((error: unknown) => {
  process.stderr.write(problemLines(problemsOf(error), colored(process.stderr, process)));
  // A leak that was proven stays proven when its report cannot be written.
  process.exitCode = process.exitCode === 1 ? 1 : 2;
});
