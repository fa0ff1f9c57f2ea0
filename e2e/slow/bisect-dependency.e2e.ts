import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { bisectEnvironment, runBisect } from '../run-bisect.ts';

/** As npm itself retries, and longer: what is tested is not the registry. */
const patientWithTheRegistry = {
  npm_config_fetch_retries: '6',
  npm_config_fetch_retry_mintimeout: '2000',
  npm_config_prefer_offline: 'true',
};

/** As few requests as a rendered page of React needs; the check asks more where they leave anything open. */
const look = ['--loads', 'same', '--requests', '60'];

test('finds the release of a dependency that brought a leak, and leaves the project as it was', async () => {
  await using folder = await createFixture({});
  const [cwd, env] = [folder.getPath('dependency'), bisectEnvironment(folder, patientWithTheRegistry)];
  await mkdir(folder.getPath('temporary'), { recursive: true });
  await cp(new URL('../../corpus/headlessui-react/leaky', import.meta.url), cwd, { recursive: true });
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, env, stdio: 'pipe' });
  const files = ['package.json', 'package-lock.json', 'node_modules/@headlessui/react/package.json'];
  const texts = () => Promise.all(files.map((file) => readFile(join(cwd, file), 'utf8')));
  const before = await texts();

  const { status, stdout, stderr } = await runBisect(
    cwd,
    env,
    ['--dependency', '@headlessui/react', '2.2.2', '2.2.4', '--route', '/'],
    look,
  );
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^\/ leaks since @headlessui\/react 2\.2\.3\b/);
  expect(stdout).toContain('The last one without the leak is @headlessui/react 2.2.2.');
  expect(await texts()).toEqual(before);
  expect(await readdir(folder.getPath('temporary'))).toEqual([]);
});
