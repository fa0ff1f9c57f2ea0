import { createFixture } from 'fs-fixture';
import { discoverRoutes } from '../discover.ts';

export type Folder = Readonly<Record<string, string>>;

/** What is found in an app of these files, in a folder of its own that is gone afterwards. */
export async function discovered(files: Folder) {
  await using fixture = await createFixture(files);
  const { framework, start, routes, notStartable } = await discoverRoutes(fixture.path);
  return {
    framework,
    start: start?.words ?? null,
    notStartable: notStartable ?? null,
    routes: routes.map(({ route, kind, path }) => [route, kind, path]),
    /** By pattern: the page's own file, the files around it, and the chunks it begins in. */
    files: Object.fromEntries(routes.map(({ route, sourceFile, frames, built }) => [route, { sourceFile, frames, built }])),
  };
}

/** A package.json with these packages and this start script. */
export const packageJson = (packages: readonly string[], start?: string): string =>
  JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, '*'])), scripts: start === undefined ? {} : { start } });
