import { tanstackStart } from '@tanstack/react-start/plugin/vite';
import viteReact from '@vitejs/plugin-react';
import { nitro } from 'nitro/vite';
import { defineConfig } from 'vite';

/** By itself, Nitro writes no maps, and empties those of code that Vite has built before. */
const maps = process.env.NITRO_MAPS ? { sourcemap: true, experimental: { sourcemapMinify: false as const } } : {};

export default defineConfig({
  plugins: [tanstackStart({ prerender: { enabled: false } }), nitro(maps), viteReact()],
  resolve: { tsconfigPaths: true },
  build: { sourcemap: true },
});
