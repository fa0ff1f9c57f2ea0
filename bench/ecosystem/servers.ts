/** Servers of one's own, as their generators write them, and monorepos. */
import { commonJsLeakModule, type EcosystemApp, words } from './app.ts';

const install = { run: words('npm install') };
const build = words('npm run build');

const express = {
  ...{ name: 'express', title: 'Express: express-generator', starter: words('npx express-generator@latest app --view=pug'), folder: 'app' },
  ...{ steps: [install], build: null, shows: ['express', 'pug'], options: [], node: 22, pages: ['/', '/users'] },
  leak: {
    route: '/users',
    module: 'routes/leak.js',
    text: commonJsLeakModule,
    edits: [
      { file: 'routes/users.js', find: 'var router', put: "var { remember } = require('./leak');\nvar router" },
      { file: 'routes/users.js', find: '  res.send', put: "  remember('/users');\n  res.send" },
    ],
  },
} as const satisfies EcosystemApp;

const fastify = {
  ...{ name: 'fastify', title: 'Fastify: fastify-cli generate' },
  ...{ starter: words('npx fastify-cli@latest generate app --lang=ts'), folder: 'app' },
  // As TypeScript 6 asks for it.
  setUp: [{ file: 'tsconfig.json', find: '"outDir"', put: '"rootDir": "src",\n    "outDir"' }],
  // Both of its routes answer JSON or plain text.
  ...{ steps: [install], build: words('npm run build:ts'), shows: ['fastify', 'fastify-cli'], options: [], node: 22, pages: [] },
  leak: {
    route: '/example',
    module: 'src/leak.ts',
    edits: [
      { file: 'src/routes/example/index.ts', find: 'import ', put: "import { remember } from '../../leak'\nimport " },
      { file: 'src/routes/example/index.ts', find: '    return ', put: "    remember('/example')\n    return " },
    ],
  },
} as const satisfies EcosystemApp;

const nest = {
  ...{ name: 'nest', title: 'NestJS: nest new' },
  ...{ starter: words('npx @nestjs/cli@latest new app --skip-install --skip-git --package-manager npm'), folder: 'app' },
  ...{ steps: [install], build, shows: ['@nestjs/core', 'express'], options: [], node: 22, pages: ['/'] },
  leak: {
    route: '/',
    module: 'src/leak.ts',
    edits: [
      { file: 'src/app.service.ts', find: 'import ', put: "import { remember } from './leak.js';\nimport " },
      { file: 'src/app.service.ts', find: '    return ', put: "    remember('/');\n    return " },
    ],
  },
} as const satisfies EcosystemApp;

const viteSsr = {
  ...{ name: 'vite-ssr', title: 'Vite SSR with React: create-vite-extra' },
  ...{ starter: words('npx create-vite-extra@latest app --template ssr-react-ts'), folder: 'app' },
  ...{ steps: [install], build, shows: ['vite', 'react', 'express'], options: [], node: 22, pages: ['/'] },
  leak: {
    route: '/',
    module: 'src/leak.ts',
    edits: [
      { file: 'src/entry-server.tsx', find: 'import ', put: "import { remember } from './leak'\nimport " },
      { file: 'src/entry-server.tsx', find: '  const html', put: "  remember('/')\n  const html" },
    ],
  },
} as const satisfies EcosystemApp;

const nx = {
  ...{ name: 'nx', title: 'Nx: create-nx-workspace, a Next.js app' },
  starter: words(
    'npx create-nx-workspace@latest app --preset=next --appName=web --style=css --nxCloud=skip --e2eTestRunner=none --nextAppDir=true --nextSrcDir=false --unitTestRunner=none --linter=none --packageManager=npm --skipGit --no-interactive',
  ),
  folder: 'app/apps/web',
  ...{ steps: [], build: words('npx nx build web'), shows: ['next', 'nx'], options: [], node: 22, env: { NX_DAEMON: 'false' } },
  pages: [],
  leak: {
    route: '/',
    module: 'app/leak.ts',
    edits: [
      {
        file: 'app/page.tsx',
        find: 'export default function',
        put: "import { remember } from './leak';\n\nexport const dynamic = 'force-dynamic';\n\nexport default function",
      },
      { file: 'app/page.tsx', find: '  return (', put: "  remember('/');\n  return (" },
    ],
  },
} as const satisfies EcosystemApp;

const turborepo = {
  ...{ name: 'turborepo', title: 'Turborepo: a Next.js app in a workspace', folder: 'apps/web' },
  ...{ steps: [{ ...install, at: '.' }], build: words('npx turbo run build'), shows: ['next', 'turbo'], options: [], node: 22 },
  ...{ env: { TURBO_TELEMETRY_DISABLED: '1' }, pages: ['/'] },
  leak: {
    route: '/',
    module: 'app/leak.js',
    text: `const visits = [];

export function remember(path) {
  visits.push({ at: performance.now(), words: [path, 'was', 'here'] }); // <= leak
}
`,
    edits: [
      { file: 'app/page.jsx', find: 'export default', put: "import { remember } from './leak';\n\nexport default" },
      { file: 'app/page.jsx', find: '  return', put: "  remember('/');\n  return" },
    ],
  },
} as const satisfies EcosystemApp;

export const servers: readonly EcosystemApp[] = [express, fastify, nest, viteSsr, nx, turborepo];
