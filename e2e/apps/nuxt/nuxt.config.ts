import { fileURLToPath } from 'node:url';

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  devtools: { enabled: false },
  alias: { '@common': fileURLToPath(new URL('./common', import.meta.url)) },
  routeRules: {
    '/about': { prerender: true },
    '/spa': { ssr: false },
    '/cached': { swr: 60 },
  },
});
