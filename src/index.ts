/** What the package exports: `import { defineConfig } from 'ssr-leak-check'`. */
export { defineConfig } from './config/define-config.ts';
