import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import { readFrame } from './frames.ts';

const source = `const visits = [];
export function remember(path) {
  visits.push({ path });
}
export default [(path) => visits.push([path])];
`;
/** All of the first line is made of line 3, all of the second of line 5, from its 18th column on. */
const map = JSON.stringify({ version: 3, file: 'page.js', sources: ['../src/leak.ts'], names: [], mappings: 'AAEE;AAEe' });
const built = 'function i(t){s.push({path:t})}\nfunction longer(t){s.push([t])}\n//# sourceMappingURL=page.js.map\n';

it.each([
  ['of a minifier gives way to that of the source', 'i', 0, 'remember'],
  ['of a minifier is none where the source gives none', 'i', 1, '(anonymous)'],
  ['that is longer stays', 'longer', 0, 'longer'],
])('a name %s', async (_, functionName, line, expected) => {
  await using app = await createFixture({ 'dist/page.js': built, 'dist/page.js.map': map, 'src/leak.ts': source });
  const workspace = workspaceAt(app.path.replace(/[\\/]$/, ''));
  const frame = await readFrame(
    { functionName, url: app.getPath('dist/page.js'), line, column: 14 },
    scriptsOf(workspace, app.path),
    workspace,
  );
  expect(frame).toMatchObject({ owner: 'own', file: 'src/leak.ts', function: expected });
});
