import { appSources } from '../code/by-syntax/app-sources.ts';
import { type SourceIndex, sourceIndex } from '../code/by-syntax/source-index.ts';
import type { SecondBuild, WithoutMaps } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import { buildFolders, isBuilt } from './needs-map.ts';

/** The app that was built, as the context of an attribution has it. */
interface App {
  readonly cwd: string;
  readonly framework: string | null;
}

/** How the scripts of an app are read that have no source map: its sources are read once, if at all. */
export function withoutMaps({ cwd, framework }: App, workspace: Workspace): WithoutMaps {
  let sources: Promise<SourceIndex> | null = null;
  return {
    isBuilt: (path, text) => isBuilt(path, text, framework, workspace),
    sources: () => (sources ??= appSources(workspace, cwd, buildFolders).then(sourceIndex)),
  };
}

/** The same, with a second build of the app. */
export const withSecondBuild = (without: WithoutMaps, again: SecondBuild): WithoutMaps => ({ ...without, again });
