/** What the running server itself knows of its routes: its routers are asked, and then it is crawled. */
import type { ServedRoute } from '../agent/protocol.ts';
import { CheckError, problem } from '../problems.ts';
import { type Answered, answeredRoutes } from '../routes/answered-routes.ts';
import { type ChosenRoutes, withServerRoutes } from '../routes/choose.ts';
import { type Crawled, crawl } from '../routes/crawl.ts';
import { candidatesOf } from '../routes/served-routes.ts';
import { sourceFinder } from '../routes/served-source.ts';
import type { RunningServer } from '../server/server.ts';
import { count } from '../words.ts';
import { toAsk } from './as-who-logged-in.ts';
import type { Run } from './run.ts';

/**
 * Chooses among the routes that the server has. It is asked before anything is measured, and what is asked leaves nothing behind.
 * @throws CheckError `no-routes` where neither its routers nor links lead to any, and where nobody can log in
 */
export async function askForRoutes(chosen: ChosenRoutes, run: Run, server: RunningServer): Promise<ChosenRoutes> {
  if (chosen.asks === null) return chosen;
  const { settings, around } = run;
  const { discovery } = chosen.asks;
  const served = await servedBy(server);
  const sourceOf = await sourceFinder(settings.cwd);
  const candidates = candidatesOf({
    discovered: chosen.found.map(({ route }) => route),
    served: await Promise.all(served.map(async (route) => ({ route, sourceFile: await sourceOf(route) }))),
    port: server.port,
    entries: discovery.entries ?? [],
  });
  const asked = await toAsk(settings, server, around.signal);
  // What is an API by its name or its source is not called for nothing.
  const known = candidates.flatMap(({ route: { path }, kind }) => (path !== null && (kind !== 'api' || settings.api) ? [path] : []));
  const crawled = await crawl(known, asked);
  const answered = answeredRoutes(candidates, crawled);
  for (const text of notesOf(served, answered)) around.onProgress({ type: 'note', text });
  if (answered.routes.length === 0) throw new CheckError(problem('no-routes', { front: frontOf(crawled), asked: crawled.answers.size }));
  const next = await withServerRoutes(chosen, answered.routes, settings);
  for (const text of next.notes) if (!chosen.notes.includes(text)) around.onProgress({ type: 'note', text });
  return next;
}

/** None where it cannot be told: the crawl still may find some. */
async function servedBy(server: RunningServer): Promise<readonly ServedRoute[]> {
  try {
    return await server.listRoutes();
  } catch (error) {
    if (error instanceof CheckError) throw error;
    return [];
  }
}

/** Characters. */
const longestPath = 80;
/** Links that are named. */
const mostDead = 5;

const titles: Readonly<Record<ServedRoute['library'], string>> = {
  express: 'Express',
  fastify: 'Fastify',
  hono: 'Hono',
  koa: 'Koa',
  polka: 'Polka',
};

function notesOf(served: readonly ServedRoute[], { crawled, dead }: Answered): readonly string[] {
  const names = [...new Set(served.map(({ library }) => titles[library]))];
  const shown = dead.slice(0, mostDead).map(({ path, status }) => `${path.slice(0, longestPath)} (${status ?? 'no answer'})`);
  const more = dead.length > mostDead ? [`and ${dead.length - mostDead} more`] : [];
  return [
    ...(names.length > 0 ? [`The running server lists ${count(served.length, 'route')} (${names.join(', ')}).`] : []),
    ...(crawled > 0 ? [`Links from / and sitemap.xml lead to ${count(crawled, 'more route')}.`] : []),
    ...(dead.length > 0 ? [`Links that lead to no page are not checked: ${[...shown, ...more].join(', ')}.`] : []),
  ];
}

/** What the front page answered, for who looks for the reason. */
function frontOf({ answers }: Crawled): string | null {
  const front = answers.get('/');
  if (!front) return null;
  return `${front.status}${front.type === '' ? '' : ` ${front.type}`}`;
}
