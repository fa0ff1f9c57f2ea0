import { astro } from './astro.ts';
import type { Framework } from './framework.ts';
import { next } from './next.ts';
import { nuxt } from './nuxt.ts';
import { ownServer, viteSsr } from './own-server.ts';
import { reactRouter } from './react-router.ts';
import { sveltekit } from './sveltekit.ts';
import { tanstackStart } from './tanstack-start.ts';

/** In the order in which they are tried: those that build on another's packages first. */
export const frameworks: readonly Framework[] = [next, nuxt, sveltekit, astro, tanstackStart, reactRouter, viteSsr, ownServer];
