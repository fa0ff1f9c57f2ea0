/** Whole products that render or answer on a server, with a database in a file. */
import { commonJsLeakModule, type EcosystemApp, words } from './app.ts';

/** What `create-payload-app` copies, with SQLite in place of the database that it asks for. */
const payload: EcosystemApp = {
  ...{ name: 'payload', title: 'Payload: the blank template of create-payload-app, SQLite', node: 22, options: [] },
  env: {
    DATABASE_URL: 'file:./payload.db',
    PAYLOAD_SECRET: 'only-for-tests',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_TELEMETRY_DISABLED: '1',
  },
  steps: [
    { run: words('npm install') },
    // What is written out beside it stays.
    { run: words('cp -Rn node_modules/create-payload-app/dist/template/src .') },
    { run: words('npm run payload generate:importmap') },
    { run: words('npm run payload migrate:create initial') },
    { run: words('npm run payload migrate') },
  ],
  ...{ build: words('npm run build'), shows: ['payload', 'next', '@payloadcms/db-sqlite'], pages: ['/', '/admin/[[...segments]]'] },
  leak: {
    route: '/',
    module: 'src/leak.ts',
    edits: [
      { file: 'src/app/(frontend)/page.tsx', find: 'import config', put: "import { remember } from '@/leak'\nimport config" },
      { file: 'src/app/(frontend)/page.tsx', find: '  const headers', put: "  remember('/')\n  const headers" },
    ],
  },
};

const strapi: EcosystemApp = {
  ...{ name: 'strapi', title: 'Strapi: create-strapi-app, JavaScript, SQLite', folder: 'app' },
  starter: words(
    'npx create-strapi-app@5.54.0 app --javascript --use-npm --skip-cloud --no-run --no-example --no-git-init --dbclient sqlite --dbfile .tmp/data.db --no-install --non-interactive',
  ),
  // Its server's code is run as it is written; what is built is the panel for administrators, which the browser renders.
  // Its database's folder is made by the command for development.
  steps: [{ run: words('npm install') }, { run: words('npm run build') }, { run: words('mkdir .tmp') }],
  ...{ build: null, shows: ['@strapi/strapi', 'better-sqlite3'], options: [], node: 20, pages: [] },
  env: { STRAPI_TELEMETRY_DISABLED: 'true' },
  leak: {
    route: '/_health',
    module: 'src/middlewares/remember.js',
    text: `const visits = [];

module.exports = () => async (ctx, next) => {
  visits.push({ at: performance.now(), words: [ctx.path, 'was', 'here'] }); // <= leak
  await next();
};
`,
    edits: [{ file: 'config/middlewares.js', find: "'strapi::public'", put: "'global::remember',\n  'strapi::public'" }],
  },
};

/**
 * The last version that runs on a Node.js whose headers every system has, for which its database is compiled: where they are not to be fetched,
 * `npm_config_nodedir` says where they lie. Each page and post is one of its router's last pattern.
 */
const ghost: EcosystemApp = {
  ...{
    name: 'ghost',
    title: 'Ghost 5.130.6: from its release, SQLite',
    starter: words('npx --package pacote@21.0.4 pacote extract ghost@5.130.6 app'),
  },
  folder: 'app',
  // One of its tools for tests is fetched from elsewhere than the registry.
  setUp: [{ file: 'package.json', find: '"devDependencies"', put: '"toolsForTests"' }],
  steps: [{ run: words('rm yarn.lock') }, { run: words('npm install --omit=dev --legacy-peer-deps') }],
  ...{ build: null, shows: ['express', 'sqlite3'], node: 20, pages: ['/', '/author/:slug', '/tag/:slug', '/:slug/:options?'] },
  // What its configuration file says otherwise. Its release has no start script.
  env: {
    ...{ url: 'http://localhost:2368/', database__client: 'sqlite3', database__useNullAsDefault: 'true', mail__transport: 'Direct' },
    ...{ database__connection__filename: 'content/data/ghost.db', paths__contentPath: 'content/', privacy__useUpdateCheck: 'false' },
  },
  options: ['--start', 'node index.js'],
  leak: {
    route: '/',
    module: 'core/frontend/web/leak.js',
    text: commonJsLeakModule,
    edits: [
      { file: 'core/frontend/web/site.js', find: 'const mw = ', put: "const {remember} = require('./leak');\nconst mw = " },
      {
        file: 'core/frontend/web/site.js',
        find: 'siteApp.use(SiteRouter);',
        put: 'siteApp.use((req, res, next) => {\n        remember(req.path);\n        next();\n    });\n    siteApp.use(SiteRouter);',
      },
    ],
  },
};

export const products: readonly EcosystemApp[] = [payload, strapi, ghost];
