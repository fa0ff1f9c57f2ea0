/** What a run was asked for, as far as verdicts depend on it: shards of one run were asked for the same. */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { settingEntries } from './options.ts';
import type { Command, Settings } from './settings.ts';
import { absentOf } from './settings-in.ts';

/** By the names of options, what is not as it is without them. It holds no secret: of headers their names, of commands no variables. */
export type Asked = Readonly<Record<string, string>>;

/** Where files stand is the machine's own; which base there was, and which share this is, the report says elsewhere. */
const elsewhere: ReadonlySet<keyof Settings> = new Set(['config', 'fromLog', 'baseline', 'shard', 'shardTimes']);

const compared = settingEntries.filter(({ key, option: { group, secret } }) => {
  return (group === 'requests' || group === 'verdict') && !secret && !elsewhere.has(key);
});

const secretKeys: ReadonlySet<string> = new Set(settingEntries.flatMap(({ key, option }) => (option.secret ? [key] : [])));

export function askedOf(settings: Settings): Asked {
  const { headers, start, build, perRoute, known, ignore } = settings;
  const own = perRoute.map(({ route, own }) => [route, Object.entries(own).filter(([key]) => !secretKeys.has(key))] as const);
  const said: readonly (readonly [string, unknown])[] = [
    ...compared.flatMap(({ name, key, option }) =>
      isDeepStrictEqual(settings[key], absentOf(option)) ? [] : [[name, settings[key]] as const],
    ),
    ...commandsOf({ start, build }),
    ...Object.entries({ header: headers.map(({ name }) => name), perRoute: own, known, ignore }).filter(([, all]) => all.length > 0),
  ];
  return Object.fromEntries(said.map(([name, value]) => [name, inShort(typeof value === 'string' ? value : JSON.stringify(value))]));
}

const commandsOf = (commands: Readonly<Record<string, Command | null>>) =>
  Object.entries(commands).flatMap(([name, command]) => (command === null ? [] : [[name, command.words.join(' ')] as const]));

/** Characters that say what differs; of longer texts, only whether they do. */
const longest = 200;

const inShort = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest)}… (${createHash('sha256').update(text).digest('hex').slice(0, 12)})`;
