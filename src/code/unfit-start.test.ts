import { expect, test } from 'vitest';
import { unfitStart } from './unfit-start.ts';

const scripts = {
  dev: 'vite dev',
  'start:dev': 'npm run dev',
  prod: 'NODE_ENV=production node server.js',
  self: 'npm run self',
};

test.each([
  ['next dev', 'next dev', 'npx next start'],
  ['next', 'next', 'npx next start'],
  ['next -p 3000', 'next -p 3000', 'npx next start'],
  ['NODE_OPTIONS=--inspect cross-env A=1 next dev --turbo', 'next dev --turbo', 'npx next start'],
  ['node --inspect node_modules/next/dist/bin/next dev', 'node --inspect node_modules/next/dist/bin/next dev', 'npx next start'],
  ['./node_modules/.bin/vite', './node_modules/.bin/vite', null],
  ['vite --port 3000', 'vite --port 3000', null],
  ['vite dev', 'vite dev', null],
  ['ng serve --open', 'ng serve --open', null],
  ['nuxt dev', 'nuxt dev', 'node .output/server/index.mjs'],
  ['npx nuxi dev', 'nuxi dev', 'node .output/server/index.mjs'],
  ['astro dev', 'astro dev', 'node dist/server/entry.mjs'],
  ['react-router dev', 'react-router dev', 'npx react-router-serve build/server/index.js'],
  ['nodemon -w src server.js', 'nodemon -w src server.js', 'node server.js'],
  ['nodemon --exec "ts-node src/server.ts"', 'nodemon --exec ts-node src/server.ts', null],
  ['tsx watch src/server.ts', 'tsx watch src/server.ts', 'npx tsx src/server.ts'],
  ['node --env-file=.env --watch server.js', 'node --env-file=.env --watch server.js', 'node --env-file=.env server.js'],
  ['node --watch-path=src server.js', 'node --watch-path=src server.js', 'node server.js'],
  ['dotenv -e .env.local -- pnpm exec next dev', 'next dev', 'npx next start'],
  ['npm run start:dev', 'vite dev', null],
  ['pnpm start:dev', 'vite dev', null],
  ['turbo run dev --filter=web', 'turbo run dev --filter=web', null],
  ['pnpm --filter web dev', 'pnpm --filter web dev', null],
  ['npm run develop -w web', 'npm run develop -w web', null],
  ['yarn workspace web dev', 'yarn workspace web dev', null],
  ['nx serve web', 'nx serve web', null],
  ['tsc && concurrently "npm:css" "next dev"', 'next dev', 'npx next start'],
])('%s starts development', (script, command, instead) => {
  expect(unfitStart(script, scripts)).toEqual({ why: 'development', command, instead });
});

test.each([
  ['pm2 start server.js', 'pm2 start server.js', 'node server.js'],
  [
    'pm2 start ecosystem.config.js --env production',
    'pm2 start ecosystem.config.js --env production',
    'npx pm2-runtime start ecosystem.config.js --env production',
  ],
  ['npm run build && npx pm2 restart all', 'pm2 restart all', null],
  ['NODE_ENV=production forever start -c node server.js', 'forever start -c node server.js', 'node server.js'],
  ['nohup node server.js > out.log 2>&1 &', 'node server.js &', 'node server.js'],
  ['node server.js &', 'node server.js &', 'node server.js'],
  ['npm run prod &', 'node server.js &', 'node server.js'],
])('%s leaves a server behind', (script, command, instead) => {
  expect(unfitStart(script, scripts)).toEqual({ why: 'background', command, instead });
});

test.each([
  'next start',
  'next start -p $PORT',
  'next build && next start',
  'NODE_OPTIONS="--max-old-space-size=512" next start',
  'node ./dist/dev/server.js',
  'node server.js --watch=false',
  'vite build && vite preview',
  'nuxt preview',
  'remix-serve build/server/index.js',
  'react-router-serve ./build/server/index.js',
  'pm2-runtime server.js',
  'pm2 start server.js --no-daemon',
  'forever server.js',
  'nohup node server.js',
  'node metrics.js & node server.js',
  'node metrics.js > /dev/null 2>&1 & exec node server.js',
  'turbo run start',
  'npm install --omit dev && npm run prod',
  'pnpm --filter web start',
  'npm run prod',
  'npm run self',
  'bun run dist/index.js',
  'node -r dotenv/config server.js',
  '',
])('%s is fit', (script) => {
  expect(unfitStart(script, scripts)).toBeNull();
});
