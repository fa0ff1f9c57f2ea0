/** The one setting by which each framework writes the source maps of its server build. */
const settings: Readonly<Record<string, string>> = {
  next: 'experimental: { serverSourceMaps: true } in next.config (a build with Turbopack has them by itself)',
  nuxt: 'sourcemap: { server: true } in nuxt.config',
  sveltekit: 'build: { sourcemap: true } in vite.config (or vite build --sourcemap)',
  astro: 'vite: { build: { sourcemap: true } } in astro.config',
  'react-router': 'build: { sourcemap: true } in vite.config (or react-router build --sourcemapServer)',
  'tanstack-start':
    'build: { sourcemap: true } in vite.config, and where Nitro builds the server nitro({ sourcemap: true, experimental: { sourcemapMinify: false } }): by itself it writes no maps, and empties those of code that Vite has built before',
  vite: 'build: { sourcemap: true } in vite.config',
};

/** What to set so that built positions come out as those of the sources. */
export function mapHint(framework: string | null): string {
  const setting = (framework && settings[framework]) || 'the source maps of the server build in your bundler';
  return `The built code has no source map, so the built position is shown. To see your own files, turn on ${setting}.`;
}
