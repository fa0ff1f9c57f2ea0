/** Which packages an app has installed. */

/** The versions of each package, one or more. */
export type Installed = ReadonlyMap<string, ReadonlySet<string>>;

export const versionsOf = (installed: Installed, name: string): readonly string[] => [...(installed.get(name) ?? [])];

/** Gathers names with their versions. */
export function gathered(all: Iterable<readonly [name: string, version: string]>): Installed {
  const installed = new Map<string, Set<string>>();
  for (const [name, version] of all) {
    const versions = installed.get(name);
    if (versions) versions.add(version);
    else installed.set(name, new Set([version]));
  }
  return installed;
}

export const merged = (...all: readonly Installed[]): Installed =>
  gathered(all.flatMap((one) => [...one].flatMap(([name, versions]) => [...versions].map((version) => [name, version] as const))));
