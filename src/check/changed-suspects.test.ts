import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { anAttribution, aSuspect } from '../findings/a-report.test-builder.ts';
import { git } from '../routes/change/git.ts';
import { withChangedLines } from './changed-suspects.ts';

const store = 'const seen = new Map();\nexport function remember(what) {\n  seen.set(what, 1);\n}\n';
const before =
  "import { remember } from './store.js';\nexport function page(id) {\n  return id;\n}\nexport const later = () => remember(2);\n";
const after = before.replace('  return id;', '  remember(id);\n  return id;');

const frame = (name: string, file: string, line: number, column: number, owner = 'own') => ({ function: name, file, line, column, owner });
const stack = [
  frame('set', 'native', 1, 1, 'node'),
  frame('remember', 'src/store.js', 2, 25),
  frame('page', 'src/page.js', 2, 21),
  frame('(anonymous)', 'node:http', 1, 1, 'node'),
];
const suspect = aSuspect({ file: 'src/store.js', line: 3, function: 'remember', changed: false, stack });

async function marked(given: Partial<typeof suspect> = {}, changed = ['src/page.js']) {
  await using folder = await createFixture({ 'src/store.js': store, 'src/page.js': before });
  const run = (...args: readonly string[]) => git(folder.path, ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args]);
  await run('init', '-q');
  await run('add', '.');
  await run('commit', '-q', '-m', 'before');
  const since = (await run('rev-parse', 'HEAD')).trim();
  await folder.writeFile('src/page.js', after);
  await run('commit', '-qam', 'after');
  const found = { suspects: [{ ...suspect, ...given }], attribution: anAttribution() };
  const { suspects } = await withChangedLines(found, { workspace: folder.path, changed, since, uncommitted: false });
  return suspects[0]!;
}

it('names the touched line that calls an untouched one', async () => {
  expect(await marked()).toMatchObject({ changedCaller: { file: 'src/page.js', line: 3, function: 'page' } });
});

it('knows a function by the name in its source where a minifier renamed it', async () => {
  const minified = stack.map((one) => (one.function === 'remember' ? { ...one, function: 'r' } : one));
  expect(await marked({ stack: minified })).toMatchObject({ changedCaller: { line: 3 } });
});

it('names none where a line that was there before calls it, or other code stands between', async () => {
  const later = stack.map((one) => (one.function === 'page' ? { ...one, function: 'later', line: 6, column: 22 } : one));
  expect(await marked({ stack: later })).not.toHaveProperty('changedCaller');
  const between = [...stack.slice(0, 2), frame('render', 'react-dom/server.js', 1, 1, 'framework'), ...stack.slice(2)];
  expect(await marked({ stack: between })).not.toHaveProperty('changedCaller');
});

it('asks for no caller of a line that the change touches itself', async () => {
  const own = await marked({ file: 'src/page.js', line: 3, changed: true });
  expect(own).toMatchObject({ changedLine: true });
  expect(own).not.toHaveProperty('changedCaller');
});
