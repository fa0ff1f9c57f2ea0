import type { Workspace } from './workspace.ts';

/** An installed package, by the path of one of its files. */
export interface PackageName {
  readonly name: string;
  /** null when its package.json lies outside the repository. */
  readonly version: string | null;
}

// What begins with a dot is a tool's own folder: `.nitro`, `.vite`, `.pnpm`.
const installed = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/.][^\\/]*))[\\/](.+)$/;

/** The innermost `node_modules/<name>` of a path, and the file within it; null when there is none. */
export function packagePart(path: string): { readonly folder: string; readonly name: string; readonly file: string } | null {
  const parts = installed.exec(path);
  return parts ? { folder: parts[1]!, name: parts[2]!.replace('\\', '/'), file: parts[3]!.replaceAll('\\', '/') } : null;
}

/** Reads the version of an installed package from its folder. */
export async function versionIn(folder: string, workspace: Workspace): Promise<string | null> {
  const text = await workspace.read(`${folder}/package.json`, 1024 * 1024);
  try {
    const version = (JSON.parse(text ?? '{}') as { version?: unknown }).version;
    return typeof version === 'string' ? version.slice(0, 100) : null;
  } catch {
    return null;
  }
}
