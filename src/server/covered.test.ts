import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { coveredFor } from './covered.ts';

const name = 'set_env_0b1c2d3e-0000-4000-8000-0123456789ab';
const script = '0b1c2d3e-0000-4000-8000-0123456789ab.sh';

test('the folder of the command files, scripts of the runner and credentials for git, and no folder of the app', async () => {
  await using folder = await createFixture({
    temp: {
      _runner_file_commands: { [name]: '' },
      [script]: 'true',
      'git-credentials-1.config': '',
      'data.json': '{}',
      leaks: { [script]: 'true' },
    },
    app: { 'agent.cjs': '' },
  });
  const needed = { cwd: folder.getPath('app'), agentPath: folder.getPath('app/agent.cjs') };
  const covered = (env: NodeJS.ProcessEnv, more: Partial<typeof needed> = {}) =>
    coveredFor({ RUNNER_TEMP: folder.getPath('temp'), ...env }, { ...needed, ...more })
      .filter((path) => path.startsWith(folder.path))
      .map((path) => path.slice(folder.path.length + 1))
      .sort();
  const temporary = [`temp/${script}`, 'temp/git-credentials-1.config'];
  const file = folder.getPath(`temp/_runner_file_commands/${name}`);
  expect(covered({ GITHUB_ENV: file, GITHUB_OUTPUT: file })).toEqual([
    `temp/${script}`,
    'temp/_runner_file_commands',
    'temp/git-credentials-1.config',
  ]);
  // What the app needs lies there: of all that, the file alone.
  expect(covered({ GITHUB_ENV: file }, { cwd: folder.getPath('temp/_runner_file_commands') })).toEqual([
    `temp/${script}`,
    `temp/_runner_file_commands/${name}`,
    'temp/git-credentials-1.config',
  ]);
  expect(covered({ GITHUB_ENV: folder.getPath('temp/none') })).toEqual(temporary);
  expect(covered({ RUNNER_TEMP: undefined })).toEqual([]);
  expect(covered({ DOCKER_HOST: `unix://${folder.getPath('temp/data.json')}` })).toContain('temp/data.json');
  expect(covered({ DOCKER_HOST: 'tcp://127.0.0.1:2375' })).toEqual(temporary);
});

test('sockets at which .NET programs of this user write their memory into files', async () => {
  await using folder = await createFixture({ 'dotnet-diagnostic-12-345-socket': '', 'clr-debug-pipe-12-345-in': '', 'dotnet-12': '' });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder.path;
  try {
    const covered = coveredFor({}, { cwd: folder.path, agentPath: folder.path }).filter((path) => path.startsWith(folder.path));
    expect(covered.sort()).toEqual([folder.getPath('clr-debug-pipe-12-345-in'), folder.getPath('dotnet-diagnostic-12-345-socket')]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
});
