import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';
import rollupLicense from 'rollup-plugin-license';
import { configSchema } from './src/inputs/config.ts';
import { reportSchema } from './src/report/json.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A CommonJS module whose types say ESM. */
const license = rollupLicense as unknown as typeof rollupLicense.default;

/** The demo's server is shipped as it was written: its lines are what the demo names. */
const copyDemo = {
  name: 'copy-demo',
  async writeBundle() {
    await cp(at('src/demo/app'), at('dist/demo'), { recursive: true });
  },
};

/** The JSON Schemas of the report and of the configuration, made from the types that write and read them. */
const writeSchema = {
  name: 'write-schema',
  async writeBundle() {
    await writeFile(at('dist/report.schema.json'), reportSchema());
    await writeFile(at('dist/config.schema.json'), configSchema());
  },
};

export default defineConfig([
  {
    input: { cli: 'src/cli.ts', action: 'src/action.ts' },
    platform: 'node',
    // hdr-histogram-js (autocannon's) evals a require of zlib and falls back to pako in ESM.
    checks: { eval: false },
    transform: { target: 'node20' },
    plugins: [license({ thirdParty: { includePrivate: false, output: { file: at('dist/licenses.txt') } } }), copyDemo, writeSchema],
    output: { dir: 'dist', format: 'esm', minify: false, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  },
  {
    // Runs inside the user's server, down to Node.js versions that it only reports as too old.
    input: { agent: 'src/agent/agent.ts' },
    platform: 'node',
    transform: { target: 'es2019' },
    output: { dir: 'dist', format: 'cjs', minify: false, entryFileNames: '[name].cjs' },
  },
]);
