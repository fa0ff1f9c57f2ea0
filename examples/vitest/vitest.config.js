import { defineConfig } from 'vitest/config';

// A route that leaks is measured twice before it is called so.
export default defineConfig({ test: { testTimeout: 180_000 } });
