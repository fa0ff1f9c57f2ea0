import { readdirSync, readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { defineConfig } from 'rolldown';
import rollupLicense from 'rollup-plugin-license';
import { configSchema } from './src/config/config.ts';
import { reportSchema } from './src/findings/json.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A CommonJS module whose types say ESM. */
const license = rollupLicense as unknown as typeof rollupLicense.default;

/** The licences of what is bundled. */
const licenses = (file: string) => license({ thirdParty: { includePrivate: false, output: { file: at(`dist/${file}`) } } });

/** The demo's server is shipped as it was written: its lines are what the demo names. */
const copyDemo = {
  name: 'copy-demo',
  async writeBundle() {
    await cp(at('src/demo/app'), at('dist/demo'), { recursive: true });
  },
};

/** How a module reads a text that lies beside it. */
const assetRead = /readFileSync\(new URL\('(\.\/[\w.-]+)', import\.meta\.url\), 'utf8'\)/g;

/** The texts of the HTML page become part of the chunk that writes it: a page is made without looking for files. */
const embedAssets = {
  name: 'embed-assets',
  transform: {
    filter: { id: /html[\\/]assets\.ts$/ },
    handler(code: string, id: string) {
      if (code.match(assetRead)?.length !== 2) throw new Error(`${id} reads its texts in another way than the build knows.`);
      return code.replace(assetRead, (_, file: string) => JSON.stringify(readFileSync(new URL(file, pathToFileURL(id)), 'utf8')));
    },
  },
};

/** How the table of known leaks is read. */
const tableRead = "filesIn(new URL('../../known-leaks/', import.meta.url))";

/** The files of known leaks become part of the chunk that asks for them. */
const embedKnownLeaks = {
  name: 'embed-known-leaks',
  transform: {
    filter: { id: /known[\\/]table\.ts$/ },
    handler(code: string, id: string) {
      if (code.split(tableRead).length !== 2) throw new Error(`${id} reads its files in another way than the build knows.`);
      const names = readdirSync(at('known-leaks')).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
      const files = names.sort().map((name) => [name, JSON.stringify(JSON.parse(readFileSync(at(`known-leaks/${name}`), 'utf8')))]);
      return code.replace(tableRead, () => JSON.stringify(Object.fromEntries(files)));
    },
  },
};

/** The JSON Schemas of the report and of the configuration, made from the types that write and read them. */
const writeSchema = {
  name: 'write-schema',
  async writeBundle() {
    await writeFile(at('dist/report.schema.json'), reportSchema());
    await writeFile(at('dist/config.schema.json'), configSchema());
    await writeFile(at('dist/index.d.cts'), await exportedTypes());
    await cp(at('src/api/vitest-types.txt'), at('dist/vitest.d.ts'));
    await cp(at('src/api/jest-types.txt'), at('dist/jest.d.cts'));
  },
};

/** The types of what the package exports: most come from the schemas, which come from the code. */
async function exportedTypes(): Promise<string> {
  const options = { additionalProperties: false, bannerComment: '' };
  const config = await compile(JSON.parse(configSchema()), 'Config', options);
  const report = await compile(JSON.parse(reportSchema()), 'Report', options);
  return [config, report, readFileSync(at('src/api/exported-types.txt'), 'utf8')].join('\n');
}

export default defineConfig([
  {
    input: {
      cli: 'src/cli.ts',
      action: 'src/action.ts',
      'check-process': 'src/api/check-process.ts',
    },
    platform: 'node',
    // hdr-histogram-js (autocannon's) evals a require of zlib and falls back to pako in ESM.
    checks: { eval: false },
    transform: { target: 'node20' },
    plugins: [embedAssets, embedKnownLeaks, licenses('licenses.txt'), copyDemo, writeSchema],
    // The first of all builds clears the folder: chunks are named by what they hold, and one that is gone would be committed for ever.
    output: { dir: 'dist', cleanDir: true, format: 'esm', minify: false, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  },
  {
    // Mostly Babel, which is published minified: written out it would be half as large again.
    input: { 'config-process': 'src/config/config-process.ts' },
    platform: 'node',
    transform: { target: 'node20' },
    plugins: [licenses('config-process.licenses.txt')],
    output: { dir: 'dist', format: 'esm', minify: true, entryFileNames: '[name].js', codeSplitting: false },
  },
  {
    // CommonJS, which tests in both kinds of modules can load: Jest has no other way.
    input: { index: 'src/index.ts', jest: 'src/api/jest.ts' },
    platform: 'node',
    transform: { target: 'node20' },
    output: { dir: 'dist', format: 'cjs', minify: false, entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
  },
  {
    input: { vitest: 'src/api/vitest.ts' },
    platform: 'node',
    external: ['vitest'],
    transform: { target: 'node20' },
    output: { dir: 'dist', format: 'esm', minify: false, entryFileNames: '[name].js' },
  },
  {
    // Runs on the Node.js of the server, with the app.
    input: { serve: 'src/serve/serve.ts' },
    platform: 'node',
    transform: { target: 'es2022' },
    output: { dir: 'dist', format: 'esm', minify: false, entryFileNames: '[name].js' },
  },
  {
    // Runs inside the user's server, down to Node.js versions that it only reports as too old.
    input: { agent: 'src/agent/agent.ts' },
    platform: 'node',
    transform: { target: 'es2019' },
    output: { dir: 'dist', format: 'cjs', minify: false, entryFileNames: '[name].cjs' },
  },
  {
    // Is read into a program that runs already, by its inspector.
    input: { visitor: 'src/agent/visitor.ts' },
    platform: 'node',
    transform: { target: 'es2019' },
    output: { dir: 'dist', format: 'cjs', minify: false, entryFileNames: '[name].cjs' },
  },
]);
