import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { CheckError } from '../problems.ts';
import { readOptions } from './options.ts';

const files = {
  'package.json': '{}',
  'src/app.js': '',
  'ssr-leak-check.config.json': '{ "threshold": "1 kB", "ignore": ["/a"], "budget": "9 s" }',
};

async function read(options: unknown) {
  await using folder = await createFixture(files);
  const settings = await readOptions(options, { cwd: folder.path, env: {}, serverPath: '/package/dist/serve.js' });
  return { settings, folder: folder.path };
}

const wrongIn = (options: unknown): Promise<readonly string[]> =>
  read(options).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof CheckError)) throw error;
      return error.problems.flatMap((one) => (one.code === 'bad-options' ? one.args.wrong : [one.code]));
    },
  );

describe('options of a call', () => {
  it('stand above the configuration of the folder', async () => {
    const { settings } = await read({ routes: ['/b'], threshold: '2 kB', ignore: ['/c'] });
    expect(settings).toMatchObject({ routes: ['/b'], threshold: 2000, ignore: ['/a', '/c'], budgetMs: 9000 });
  });

  it('stand alone where no configuration is wanted', async () => {
    expect((await read({ config: false })).settings).toMatchObject({ threshold: null, ignore: [], config: null });
  });

  it('of one route win over those of all', async () => {
    const { settings } = await read({ threshold: 1, perRoute: { '/a': { threshold: 5 } } });
    expect(settings.perRoute).toEqual([{ route: '/a', own: { threshold: 5 } }]);
  });

  it('compare with a base, and choose by a change', async () => {
    expect((await read({ baseline: 'main', changed: true })).settings).toMatchObject({
      baseline: { kind: 'ref', ref: 'main' },
      changed: { ref: null, required: true },
    });
    expect((await read({})).settings).toMatchObject({ baseline: null, changed: null });
  });

  it('name a module, which a command serves', async () => {
    const { settings, folder } = await read({ handler: './src/app.js', export: 'app' });
    expect(settings.start).toEqual({
      text: 'node /package/dist/serve.js src/app.js app',
      env: {},
      words: [process.execPath, '/package/dist/serve.js', join(folder, 'src/app.js'), 'app'],
    });
  });
});

it.each([
  [{ treshold: 1, changed: '-x' }, ['There is no key "treshold". Did you mean "threshold"?']],
  [{ changed: '-x', baseline: 'a b' }, [expect.stringContaining('"-x"'), expect.stringContaining('"a b"')]],
  [{ cwd: 1, budgett: 2 }, [expect.stringContaining('cwd:'), expect.stringContaining('"budget"')]],
  [{ handler: 'src/none.js' }, [expect.stringContaining('src/none.js')]],
  [{ handler: 'src/app.js', start: 'node x.js' }, [expect.stringContaining('`start` was given, too')]],
  [{ export: 'app' }, [expect.stringContaining('`handler`, which was not given')]],
  [{ body: 'a=1' }, ['body-without-method']],
  [{ cwd: './none' }, ['no-folder']],
  [{ config: 'none.json' }, ['bad-config']],
])('%j is refused, with all that is wrong in it', async (options, wrong) => expect(await wrongIn(options)).toEqual(wrong));
