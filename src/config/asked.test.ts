import { expect, it } from 'vitest';
import { askedOf } from './asked.ts';
import type { Settings } from './settings.ts';
import { settingsFrom } from './settings-from.ts';

const asked = (given: Partial<Settings>) => askedOf({ ...settingsFrom({}, { cwd: '/app' }), ...given });

it('says nothing where nothing was asked for, wherever that is', () => {
  expect(asked({})).toEqual({});
  const places = {
    json: '/a/r.json',
    fromLog: '/a/access.log',
    config: { file: '/a/c.json', speaksOf: ['loads'] },
    shardTimes: '/a/b.json',
  };
  expect(asked({ ...places, shard: { number: 2, of: 4 }, baseline: { kind: 'file', file: '/a/b.json' }, cwd: '/b' })).toEqual({});
});

it('says what verdicts depend on', () => {
  const start = { text: 'npm start', env: {}, words: ['npm', 'start'] } as const;
  expect(asked({ threshold: 64, loads: ['same'], ignore: ['/admin*'], requests: 100, start })).toEqual({
    ...{ threshold: '64', loads: '["same"]', ignore: '["/admin*"]', requests: '100', start: 'npm start' },
  });
});

it('holds no secret, and of what has one, that it was given', () => {
  const secret = 'hunter2';
  const own = { headers: [{ name: 'cookie', value: secret }], body: secret, budgetMs: 5 };
  const said = asked({
    headers: [{ name: 'authorization', value: secret }],
    ...{ body: secret, login: [{ path: '/login', form: { password: secret } }] },
    perRoute: [{ route: '/a', own }],
    start: { text: `KEY=${secret} npm start`, env: { KEY: secret }, words: ['npm', 'start'] },
    build: { text: `KEY=${secret} npm run build`, env: { KEY: secret }, words: ['npm', 'run', 'build'] },
  });
  expect(JSON.stringify(said)).not.toContain(secret);
  expect(said).toEqual({
    ...{ start: 'npm start', build: 'npm run build', header: '["authorization"]', perRoute: '[["/a",[["budgetMs",5]]]]' },
  });
});

it('tells long texts apart, and shortens them', () => {
  const [one, other] = ['a', 'b'].map((end) => asked({ ignore: [`/${'x'.repeat(5000)}${end}`] }).ignore);
  expect(one).not.toBe(other);
  expect(one?.length).toBeLessThan(300);
});
