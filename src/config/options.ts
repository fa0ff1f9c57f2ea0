import type { Option } from './option.ts';
import type { Settings } from './settings.ts';
import { audit } from './table/audit.ts';
import { help } from './table/help.ts';
import { output } from './table/output.ts';
import { pullRequest } from './table/pull-request.ts';
import { requests } from './table/requests.ts';
import { server } from './table/server.ts';
import { verdict } from './table/verdict.ts';

/**
 * Every option there is, one entry each. From here come the help, the reading of argv, of inputs and of configurations and the
 * schema of these, the settings with what a route has of its own, the command that checks a fix, action.yml and docs/options.md.
 */
export const options = { ...server, ...requests, ...verdict, ...audit, ...output, ...pullRequest, ...help } as const;

export type OptionName = keyof typeof options;
export type ValueOf<K extends OptionName> = NonNullable<ReturnType<(typeof options)[K]['read']>>;

/** The options in the order they are shown. */
export const optionEntries = Object.entries(options) as ReadonlyArray<readonly [OptionName, Option<unknown>]>;

/** Settings that an option gives. */
export type OptionSetting = NonNullable<(typeof options)[OptionName]['setting']>;

/** The options that are settings. */
export const settingEntries = optionEntries.flatMap(([name, option]) =>
  option.setting === null ? [] : [{ name, option, key: option.setting as keyof Settings }],
);
