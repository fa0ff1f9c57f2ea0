/** What the package exports: `import { check, defineConfig } from 'ssr-leak-check'`. */
export { check, OptionsError } from './api/check.ts';
export { defineConfig } from './config/define-config.ts';
