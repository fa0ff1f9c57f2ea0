import type { UserConfig } from './config.ts';

/** Types a configuration in TypeScript and JavaScript; it changes nothing. */
export const defineConfig = (config: UserConfig): UserConfig => config;
