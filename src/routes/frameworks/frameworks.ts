import { analog } from './analog.ts';
import { angular } from './angular/angular.ts';
import { astro } from './astro.ts';
import { emptyShell } from './empty-shell.ts';
import type { Framework, Unrendered } from './framework.ts';
import { next } from './next/next.ts';
import { nuxt } from './nuxt/nuxt.ts';
import { ownServer, viteSsr } from './own-server/own-server.ts';
import { qwikCity } from './qwik-city.ts';
import { reactRouter } from './react-router.ts';
import { remix } from './remix.ts';
import { solidStart } from './solid-start.ts';
import { sveltekit } from './sveltekit.ts';
import { tanstackStart } from './tanstack-start.ts';
import { vike } from './vike.ts';
import { waku } from './waku.ts';

/** In the order in which they are tried: those that build on another's packages first. */
const all = [
  next,
  nuxt,
  sveltekit,
  astro,
  tanstackStart,
  solidStart,
  qwikCity,
  analog,
  waku,
  vike,
  reactRouter,
  remix,
  angular,
  viteSsr,
  ownServer,
  // One to a line: a new framework is a new line.
] as const satisfies readonly Framework[];

export type FrameworkName = (typeof all)[number]['name'];

export const frameworks: ReadonlyArray<Framework<FrameworkName>> = all;

/** null: none that is known here. */
export const frameworkNamed = (name: string | null): Framework<FrameworkName> | null =>
  frameworks.find((framework) => framework.name === name) ?? null;

/** What a page of any framework shows of having been rendered for nobody's request; null: nothing does. @param html a whole page */
export function unrenderedPage(html: string): Unrendered | null {
  for (const { unrendered } of frameworks) {
    const found = unrendered?.(html) ?? null;
    if (found) return found;
  }
  return emptyShell(html);
}

/** Packages whose servers keep something for each new path. */
export const keepersOfPaths: readonly string[] = frameworks.flatMap(({ keepsPaths, recognizedBy }) =>
  keepsPaths ? recognizedBy.flat() : [],
);

/** Whether a package calls the app's code, and is not to be blamed for what the app keeps. */
export const isFrameworkPackage = (name: string): boolean =>
  frameworks.some(({ packages }) => packages.some((own) => (own.endsWith('*') ? name.startsWith(own.slice(0, -1)) : name === own)));
