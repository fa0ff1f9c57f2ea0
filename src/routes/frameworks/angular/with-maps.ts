import { isRecord } from '../../app-files.ts';
import type { EditedConfiguration } from '../with-maps.ts';

/** angular.json says it for each way to build; the older form of the key `architect` is `targets`. */
export const angularWithMaps: EditedConfiguration = {
  file: 'angular.json',
  edited(text) {
    try {
      const workspace: unknown = JSON.parse(text);
      return isRecord(workspace) ? JSON.stringify({ ...workspace, projects: mapValues(workspace.projects, project) }, null, 2) : null;
    } catch {
      return null;
    }
  },
};

const maps = { scripts: true, styles: false, vendor: false, hidden: false };

function project(given: unknown): unknown {
  if (!isRecord(given)) return given;
  const key = 'architect' in given ? 'architect' : 'targets';
  const targets = given[key];
  if (!isRecord(targets) || !isRecord(targets.build)) return given;
  const { build } = targets;
  const configurations = mapValues(build.configurations, (one) => (isRecord(one) ? { ...one, sourceMap: maps } : one));
  const options = isRecord(build.options) ? { ...build.options, sourceMap: maps } : build.options;
  return { ...given, [key]: { ...targets, build: { ...build, options, configurations } } };
}

const mapValues = (values: unknown, change: (value: unknown) => unknown): unknown =>
  isRecord(values) ? Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)])) : values;
