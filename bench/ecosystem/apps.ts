import type { EcosystemApp } from './app.ts';
import { frameworkStarters } from './framework-starters.ts';
import { olderVersions } from './older-versions.ts';
import { products } from './products.ts';
import { servers } from './servers.ts';

/** Each with the versions that its maker releases on that day. */
export const apps: readonly EcosystemApp[] = [...frameworkStarters, ...olderVersions, ...servers, ...products];
