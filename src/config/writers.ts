/** Settings as one writes them on a command line: what the readers read, written again. */
import { relative, sep } from 'node:path';
import type { Written } from './option.ts';
import type { ChannelThresholds, Command, Configuration, ExpectedStatus, Header } from './settings.ts';
import { shellWord } from './shell-word.ts';

export const asText = (value: string | number | boolean): readonly Written[] => [[String(value)]];
export const inBytes = (bytes: number): readonly Written[] => [[`${bytes} B`]];
export const inMs = (ms: number): readonly Written[] => [[`${ms} ms`]];
export const asList = (names: readonly string[]): readonly Written[] => [[names.join(',')]];
export const asStatuses = ({ text }: ExpectedStatus): readonly Written[] => [[text]];

export const byChannel = (thresholds: ChannelThresholds): readonly Written[] =>
  Object.entries(thresholds).map(([channel, bytes]) => [`${channel}: ${bytes} B`]);

export const asConfigFile = ({ file }: Configuration, root: string): readonly Written[] => [[relative(root, file).split(sep).join('/')]];

/** Any header may hold a secret: its value is left to a variable. */
export const withoutValues = (headers: readonly Header[]): readonly Written[] =>
  headers.map(({ name }) => [`${name}: `, { variable: name.toUpperCase().replace(/[^A-Z0-9]/g, '_') }]);

/** A body may hold a secret, too. */
export const asVariable = (variable: string) => (): readonly Written[] => [[{ variable }]];

/** Variables of a command whose values are no secret. */
const plain = /^(NODE_ENV|PORT|HOST|HOSTNAME)$/;

/** The command as it was written, with variables for what may be a secret. */
export function asCommand({ text, env, words }: Command): readonly Written[] {
  const all = Object.entries(env);
  if (all.every(([name]) => plain.test(name))) return [[text]];
  const set = all.flatMap(([name, value]) =>
    plain.test(name) ? [`${name}=${shellWord(value)} `] : [`${name}='`, { variable: name }, "' "],
  );
  return [[...set, words.map((one) => shellWord(one)).join(' ')]];
}
