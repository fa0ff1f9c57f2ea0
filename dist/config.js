// src/config/define-config.ts
/** Types a configuration in TypeScript and JavaScript; it changes nothing. */
const defineConfig = (config) => config;

export { defineConfig };