/** What a person gets who begins with a framework today. */
import { type EcosystemApp, words } from './app.ts';

const install = { run: words('npm install') };
const build = words('npm run build');

const next = {
  name: 'next',
  title: 'Next.js: create-next-app',
  framework: 'next',
  starter: words(
    'npx create-next-app@latest app --ts --app --no-eslint --no-tailwind --no-src-dir --skip-install --use-npm --disable-git --yes',
  ),
  folder: 'app',
  ...{ steps: [install], build, shows: ['next', 'react'], options: [], node: 22 },
  // Its fonts are fetched by the build, which a machine without the internet cannot do.
  setUp: [
    {
      file: 'app/layout.tsx',
      find: 'import { Geist, Geist_Mono } from "next/font/google";',
      put: 'const Geist = (_: object) => ({ variable: "" });\nconst Geist_Mono = Geist;',
    },
  ],
  // Its one page is prerendered.
  pages: [],
  leak: {
    route: '/',
    module: 'app/leak.ts',
    edits: [
      {
        file: 'app/page.tsx',
        find: 'export default function',
        put: `import { Suspense } from 'react';
import { connection } from 'next/server';
import { remember } from './leak';

async function Visits() {
  await connection();
  return <p>{remember('/')} visits</p>;
}

export default function`,
      },
      {
        file: 'app/page.tsx',
        find: '<main className={styles.main}>',
        put: '<main className={styles.main}><Suspense><Visits /></Suspense>',
      },
    ],
  },
} as const satisfies EcosystemApp;

const nuxt = {
  ...{ name: 'nuxt', title: 'Nuxt: three pages, an API route', framework: 'nuxt', steps: [install], build, shows: ['nuxt', 'vue'] },
  ...{ options: [], node: 22, pages: ['/', '/about', '/products/:id()'] },
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
} as const satisfies EcosystemApp;

const sveltekit = {
  ...{ name: 'sveltekit', title: 'SvelteKit: sv create, the demo, adapter-node', framework: 'sveltekit' },
  starter: words('npx sv@latest create app --template demo --types ts --add sveltekit-adapter=adapter:node --no-install'),
  folder: 'app',
  ...{ steps: [install], build, shows: ['@sveltejs/kit', '@sveltejs/adapter-node', 'svelte'], options: [], node: 22 },
  pages: ['/sverdle'],
  leak: {
    route: '/sverdle',
    module: 'src/lib/leak.ts',
    edits: [
      { file: 'src/routes/sverdle/+page.server.ts', find: 'import ', put: "import { remember } from '$lib/leak.ts';\nimport " },
      { file: 'src/routes/sverdle/+page.server.ts', find: '\treturn {', put: "\tremember('/sverdle');\n\treturn {" },
    ],
  },
} as const satisfies EcosystemApp;

/** The starter asks for the major version before; what its migration guide says is set up. */
const sveltekit3 = {
  ...sveltekit,
  ...{ name: 'sveltekit-demo-3', title: 'SvelteKit 3: sv create, the demo, adapter-node' },
  versions: { '@sveltejs/kit': '3.2.0', '@sveltejs/adapter-node': '6.0.1' },
  setUp: [
    { file: 'tsconfig.json', find: './.svelte-kit/tsconfig.json', put: '$app/tsconfig' },
    { file: 'vite.config.ts', find: 'adapter: adapter()', put: "adapter: adapter(),\n\t\t\talias: { $lib: 'src/lib' }" },
  ],
} as const satisfies EcosystemApp;

const starlight = {
  ...{ name: 'starlight', title: 'Astro: Starlight, rendered by a server', framework: 'astro', steps: [install], build },
  ...{ shows: ['astro', '@astrojs/node', '@astrojs/starlight'], options: [], node: 22 },
  // Its page at /404 is what every unknown URL gets, with that status.
  pages: ['/[...slug]', '/status'],
  leak: {
    route: '/status',
    module: 'src/leak.ts',
    edits: [
      { file: 'src/pages/status.astro', find: 'const now', put: "import { remember } from '../leak';\n\nremember('/status');\nconst now" },
    ],
  },
} as const satisfies EcosystemApp;

const reactRouter = {
  ...{ name: 'react-router', title: 'React Router: three pages, react-router-serve', framework: 'react-router', steps: [install], build },
  ...{ shows: ['react-router', 'react'], options: [], node: 22, pages: ['/', '/about', '/products/:id'] },
  leak: {
    route: '/about',
    module: 'app/leak.ts',
    edits: [
      { file: 'app/routes/about.tsx', find: 'export default', put: "import { remember } from '../leak';\n\nexport default" },
      { file: 'app/routes/about.tsx', find: '  return', put: "  remember('/about');\n  return" },
    ],
  },
} as const satisfies EcosystemApp;

const tanstackStart = {
  ...{ name: 'tanstack-start', title: 'TanStack Start: @tanstack/cli create', framework: 'tanstack-start' },
  starter: words('npx @tanstack/cli@latest create app --no-install --no-git --yes'),
  folder: 'app',
  ...{ steps: [install], build, shows: ['@tanstack/react-start', 'react', 'vite'], options: [], node: 22, pages: ['/', '/about'] },
  leak: {
    route: '/about',
    module: 'src/leak.ts',
    edits: [
      { file: 'src/routes/about.tsx', find: 'import ', put: "import { remember } from '../leak'\nimport " },
      { file: 'src/routes/about.tsx', find: '  return (', put: "  remember('/about')\n  return (" },
    ],
  },
} as const satisfies EcosystemApp;

const waku = {
  ...{ name: 'waku', title: 'Waku: create-waku', framework: 'waku' },
  starter: words('npx create-waku@latest --project-name app --skip-install'),
  folder: 'app',
  ...{ steps: [install], build, shows: ['waku', 'react'], options: [], node: 22 },
  // Both pages are prerendered.
  pages: [],
  leak: {
    route: '/about',
    module: 'src/leak.ts',
    edits: [
      { file: 'src/pages/about.tsx', find: 'import ', put: "import { remember } from '../leak';\nimport " },
      { file: 'src/pages/about.tsx', find: '  return (', put: "  remember('/about');\n  return (" },
      { file: 'src/pages/about.tsx', find: "render: 'static'", put: "render: 'dynamic'" },
    ],
  },
} as const satisfies EcosystemApp;

const qwik = {
  ...{ name: 'qwik', title: 'Qwik City: create-qwik, the Express adapter', framework: 'qwik-city' },
  starter: words('npx create-qwik@latest empty app'),
  folder: 'app',
  steps: [install, { run: words('npx qwik add express --skipConfirmation=true') }],
  ...{ build, shows: ['@builder.io/qwik-city', 'vite'], options: [], node: 22, pages: ['/'] },
  leak: {
    route: '/',
    module: 'src/leak.ts',
    edits: [
      { file: 'src/routes/index.tsx', find: 'import ', put: "import { remember } from '../leak';\nimport " },
      { file: 'src/routes/index.tsx', find: '  return (', put: "  remember('/');\n  return (" },
    ],
  },
} as const satisfies EcosystemApp;

const angular = {
  ...{ name: 'angular', title: 'Angular: ng new --ssr', framework: 'angular' },
  starter: words('npx @angular/cli@latest new app --ssr --defaults --skip-git --skip-install --style css'),
  folder: 'app',
  // Its packages ask for exactly each other's version, and a registry may have only some of them on the day of a release.
  versions: { '@angular/ssr': '^22.2.0', '@angular/build': '^22.2.0', '@angular/cli': '^22.2.0' },
  ...{ steps: [{ run: words('npm install --legacy-peer-deps') }], build },
  ...{ shows: ['@angular/core', '@angular/ssr'], options: [], node: 24 },
  // Its one page is prerendered.
  pages: [],
  leak: {
    route: '/',
    module: 'src/app/leak.ts',
    edits: [
      { file: 'src/app/app.ts', find: 'import ', put: "import { remember } from './leak';\nimport " },
      { file: 'src/app/app.ts', find: 'export class App {', put: "export class App {\n  constructor() {\n    remember('/');\n  }\n" },
      { file: 'src/app/app.routes.server.ts', find: 'RenderMode.Prerender', put: 'RenderMode.Server' },
    ],
  },
} as const satisfies EcosystemApp;

const remix = {
  ...{ name: 'remix', title: 'Remix 2: three pages, remix-serve', framework: 'remix', steps: [install], build },
  ...{ shows: ['@remix-run/react', 'react'], options: [], node: 20, pages: ['/', '/about', '/products/:id'] },
  leak: {
    route: '/about',
    module: 'app/leak.ts',
    edits: [
      { file: 'app/routes/about.tsx', find: 'export default', put: "import { remember } from '../leak';\n\nexport default" },
      { file: 'app/routes/about.tsx', find: '  return', put: "  remember('/about');\n  return" },
    ],
  },
} as const satisfies EcosystemApp;

const solidStart = {
  ...{ name: 'solid-start', title: 'SolidStart 1: three pages, vinxi', framework: 'solid-start', steps: [install], build },
  ...{ shows: ['@solidjs/start', 'solid-js', 'vinxi'], options: [], node: 22, pages: ['/', '/about', '/products/:id'] },
  leak: {
    route: '/about',
    module: 'src/leak.ts',
    edits: [
      { file: 'src/routes/about.tsx', find: 'export default', put: "import { remember } from '../leak';\n\nexport default" },
      { file: 'src/routes/about.tsx', find: '  return', put: "  remember('/about');\n  return" },
    ],
  },
} as const satisfies EcosystemApp;

const solidStart2: EcosystemApp = {
  ...{ ...solidStart, name: 'solid-start-2', title: 'SolidStart 2: three pages, Vite and Nitro', node: 24 },
  shows: ['@solidjs/start', 'solid-js', 'vite'],
};

export const frameworkStarters: readonly EcosystemApp[] = [
  ...[next, nuxt, sveltekit, sveltekit3, starlight, reactRouter, tanstackStart, angular, remix, solidStart, solidStart2, qwik, waku],
];
