import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { aFinding, aReport } from '../findings/a-report.test-builder.ts';
import { openHistory } from './keep-history.ts';

const report = aReport({ routes: [aFinding({ route: '/a', bytesPerRequest: 3 })] });

it('begins a file, and shows the runs in it from then on', async () => {
  await using folder = await createFixture({});
  const file = folder.getPath('history.json');
  for (const runs of [1, 2, 3]) {
    const joined = await (await openHistory(file)).join(report, folder.path);
    expect(joined.routes[0]?.trend?.map(({ bytesPerRequest }) => bytesPerRequest)).toEqual(Array.from({ length: runs }, () => 3));
  }
});

it('refuses another file before anything is started, and says of one that cannot be written that it fails the run', async () => {
  await using folder = await createFixture({ 'other.json': '{ "name": "app" }' });
  await expect(openHistory(folder.getPath('other.json'))).rejects.toMatchObject({ problems: [{ code: 'bad-history' }] });
  const missing = await openHistory(folder.getPath('missing/history.json'));
  expect(await missing.join(report, folder.path)).toMatchObject({ exitCode: 2, problems: [{ code: 'file-not-writable' }] });
});
