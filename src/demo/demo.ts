/** The check of the embedded example server: what a newcomer sees first. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { check } from '../check/check.ts';
import type { Surroundings } from '../check/run.ts';
import type { Command } from '../config/settings.ts';
import { type Overrides, settingsFrom } from '../config/settings-from.ts';
import type { Report } from '../findings/report.ts';

export interface Demo {
  readonly report: Report;
  /** Exactly the planted leak was found, and every other page was steady. */
  readonly asPlanted: boolean;
}

const pagesOf = z.object({ pages: z.array(z.string()).min(1), leaking: z.array(z.string()) });

/** Boots the example server that is shipped beside the agent, and checks all of its pages. */
export async function demo(overrides: Overrides, around: Surroundings): Promise<Demo> {
  const cwd = join(dirname(around.agentPath), 'demo');
  const { pages, leaking } = pagesOf.parse(JSON.parse(await readFile(join(cwd, 'pages.json'), 'utf8')));
  const start: Command = { text: 'node server.mjs', env: {}, words: ['node', 'server.mjs'] };
  const report = await check({ ...settingsFrom({}, { cwd }), ...overrides, routes: pages, start }, around);
  const planted = around.env.DEMO_HEALTHY === '1' ? [] : leaking;
  const asPlanted =
    report.problems.length === 0 &&
    report.routes.length === pages.length &&
    report.routes.every(({ route, verdict }) => verdict === (planted.includes(route) ? 'leaking' : 'steady'));
  return { report, asPlanted };
}
