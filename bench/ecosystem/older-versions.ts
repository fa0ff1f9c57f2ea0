/** The oldest version of each framework that is promised, and those between: written out, as starters make only the newest. */
import { type EcosystemApp, type Edit, words } from './app.ts';

const install = { run: words('npm install') };
const build = words('npm run build');
const plain = `const visits = [];

export function remember(path) {
  visits.push({ at: performance.now(), words: [path, 'was', 'here'] }); // <= leak
}
`;

type Versions = Readonly<Record<string, string>>;

/** Seen with 14.2.8, 15.5.29 and 16.2.12, and not with 16.3.0, each with its own build of the same page. */
const spansOfNext = {
  routes: ['/', '/products/[id]'],
  why: 'That is a leak of Next.js 14 to 16.2: where a client goes away within a compressed answer, the promise of its rendering never settles, and its span stays in `rootSpanAttributesStore`. From 16.3 on it does not.',
};

const next = (version: string, versions: Versions = {}): EcosystemApp => ({
  ...{ name: `next-${version.split('.')[0]}`, title: `Next.js ${version.split('.')[0]}: both routers`, framework: 'next', files: 'next' },
  ...{ versions: { next: version, ...versions }, steps: [install], build, shows: ['next', 'react'], options: [], node: 20 },
  pages: ['/', '/products/[id]', '/old'],
  leak: {
    ...{ route: '/products/1', module: 'lib/leak.js', text: plain },
    edits: [
      { file: 'app/products/[id]/page.jsx', find: 'export const', put: "import { remember } from '../../../lib/leak';\n\nexport const" },
      { file: 'app/products/[id]/page.jsx', find: '  return', put: '  remember(id);\n  return' },
    ],
  },
});

const nuxt = (version: string, setUp: readonly Edit[]): EcosystemApp => ({
  ...{ name: `nuxt-${version.split('.')[0]}`, title: `Nuxt ${version}`, framework: 'nuxt', files: 'nuxt', setUp },
  ...{ versions: { nuxt: version }, steps: [install], build, shows: ['nuxt', 'vue'], options: [], node: 22 },
  pages: ['/', '/about', '/products/:id()'],
  leak: {
    route: '/about',
    module: 'app/leak.ts',
    edits: [
      {
        file: 'app/pages/about.vue',
        find: '<template>',
        put: "<script setup lang=\"ts\">\nimport { remember } from '../leak';\n\nremember('/about');\n</script>\n\n<template>",
      },
    ],
  },
});

const sveltekit = (version: string, versions: Versions, more: Partial<EcosystemApp> = {}): EcosystemApp => ({
  ...{
    name: `sveltekit-${version.split('.')[0]}`,
    title: `SvelteKit ${version}, adapter-node`,
    framework: 'sveltekit',
    files: 'sveltekit',
  },
  ...{ versions: { '@sveltejs/kit': version, ...versions }, steps: [install], build, options: [], node: 20 },
  ...{ shows: ['@sveltejs/kit', '@sveltejs/adapter-node', 'svelte'], pages: ['/', '/products/[id]'] },
  leak: {
    ...{ route: '/products/1', module: 'src/lib/leak.js', text: plain },
    edits: [
      {
        file: 'src/routes/products/[id]/+page.server.js',
        find: 'export async',
        put: "import { remember } from '../../../lib/leak.js';\n\nexport async",
      },
      { file: 'src/routes/products/[id]/+page.server.js', find: '  return', put: '  remember(params.id);\n  return' },
    ],
  },
  ...more,
});

/** Version 3 takes its configuration from Vite's, and refuses one of its own. */
const configuredByVite: Partial<EcosystemApp> = {
  setUp: [
    { file: 'vite.config.js', find: 'import', put: "import adapter from '@sveltejs/adapter-node';\nimport" },
    { file: 'vite.config.js', find: 'sveltekit()', put: 'sveltekit({ adapter: adapter() })' },
  ],
  steps: [{ run: words('rm svelte.config.js') }, install],
  node: 22,
};

/** It bundles sharp, whose install script downloads a binary that a machine without the internet does not get. */
const withoutSharp: Edit = {
  file: 'astro.config.mjs',
  find: "import { defineConfig } from 'astro/config';\n\nexport default defineConfig({ ",
  put: "import { defineConfig, passthroughImageService } from 'astro/config';\n\nexport default defineConfig({ image: { service: passthroughImageService() }, ",
};

const astro = (version: string, node: string, major: 20 | 22 = 20): EcosystemApp => ({
  ...{ name: `astro-${version.split('.')[0]}`, title: `Astro ${version.split('.')[0]}, @astrojs/node`, framework: 'astro', files: 'astro' },
  ...(version.startsWith('4.') ? { setUp: [withoutSharp] } : {}),
  ...{ versions: { astro: version, '@astrojs/node': node }, steps: [install], build, options: [], node: major },
  ...{ shows: ['astro', '@astrojs/node'], pages: ['/', '/products/[id]'] },
  leak: {
    ...{ route: '/products/1', module: 'src/leak.js', text: plain },
    edits: [
      {
        file: 'src/pages/products/[id].astro',
        find: 'const { id }',
        put: "import { remember } from '../../leak.js';\n\nremember(Astro.url.pathname);\nconst { id }",
      },
    ],
  },
});

const reactRouter = (version: string, versions: Versions): EcosystemApp => ({
  ...{ name: 'react-router-7', title: `React Router ${version}: react-router-serve`, framework: 'react-router', files: 'react-router' },
  versions: {
    ...{ 'react-router': version, '@react-router/dev': version, '@react-router/node': version, '@react-router/serve': version },
    ...versions,
  },
  ...{ steps: [install], build, shows: ['react-router', 'react'], options: [], node: 20, pages: ['/', '/about', '/products/:id'] },
  leak: {
    route: '/about',
    module: 'app/leak.ts',
    edits: [
      { file: 'app/routes/about.tsx', find: 'export default', put: "import { remember } from '../leak';\n\nexport default" },
      { file: 'app/routes/about.tsx', find: '  return', put: "  remember('/about');\n  return" },
    ],
  },
});

/** The last version whose starter has the engine of Angular Universal; `ng serve` is its start script. */
const angular17: EcosystemApp = {
  ...{ name: 'angular-17', title: 'Angular 17: ng new --ssr, CommonEngine', framework: 'angular' },
  starter: words('npx @angular/cli@17 new app --ssr --defaults --skip-git --skip-install --style css'),
  folder: 'app',
  ...{ steps: [install], build, shows: ['@angular/core', '@angular/ssr'], options: [], node: 20 },
  // Its one page is prerendered.
  pages: [],
  leak: {
    route: '/',
    module: 'src/app/leak.ts',
    edits: [
      { file: 'src/app/app.component.ts', find: 'import ', put: "import { remember } from './leak';\nimport " },
      {
        file: 'src/app/app.component.ts',
        find: 'export class AppComponent {',
        put: "export class AppComponent {\n  constructor() {\n    remember('/');\n  }\n",
      },
      { file: 'angular.json', find: '"prerender": true', put: '"prerender": false' },
    ],
  },
};

const vike: EcosystemApp = {
  ...{ name: 'vike', title: 'Vike 0.4: React, a server of Express', framework: 'vike' },
  ...{ steps: [install], build, shows: ['vike', 'vike-react', 'vite'], options: [], node: 22, pages: ['/', '/about'] },
  leak: {
    ...{ route: '/about', module: 'leak.js', text: plain },
    edits: [
      { file: 'pages/about/+Page.jsx', find: 'export default', put: "import { remember } from '../../leak.js';\n\nexport default" },
      { file: 'pages/about/+Page.jsx', find: '  return', put: "  remember('/about');\n  return" },
    ],
  },
};

/** Nuxt 3 keeps its pages at the root, unless it is told otherwise. */
const foldersOfNuxt4: Edit = { file: 'nuxt.config.ts', find: '{ ', put: "{ srcDir: 'app', serverDir: 'server', " };

export const olderVersions: readonly EcosystemApp[] = [
  next('13.5.7'),
  { ...next('14.2.8'), leaksItself: spansOfNext },
  { ...next('15.5.29'), leaksItself: spansOfNext },
  nuxt('3.12.4', [foldersOfNuxt4]),
  sveltekit('2.0.8', { '@sveltejs/adapter-node': '2.1.2' }),
  sveltekit(
    '3.2.0',
    {
      ...{ '@sveltejs/adapter-node': '6.0.1', '@sveltejs/vite-plugin-svelte': '7.3.1' },
      ...{ svelte: '5.57.3', vite: '8.3.8', typescript: '6.0.2' },
    },
    configuredByVite,
  ),
  astro('4.0.3', '7.0.4'),
  astro('5.0.9', '9.0.0'),
  astro('6.4.8', '^10.0.0', 22),
  angular17,
  vike,
  reactRouter('7.0.2', { react: '18.3.1', 'react-dom': '18.3.1', vite: '5.4.9' }),
];
