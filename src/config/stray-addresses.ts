import { type Problem, problem } from '../problems.ts';
import { type Values, written } from './given.ts';
import type { Source } from './option.ts';
import type { OptionName } from './options.ts';

/** What starts a server, or a second one: of one that runs already there is neither. */
const starting = ['start', 'build', 'install', 'port', 'jobs', 'isolate', 'boot-timeout'] as const satisfies readonly OptionName[];

/**
 * Options that ask for a server that runs already and for what cannot be had of one, or that lack another.
 * @param configured what a configuration gives beside them
 */
export function strayAddresses(values: Values, kind: Source['kind'], configured: Values = {}): readonly Problem[] {
  const has = (name: OptionName) => values[name] !== undefined;
  const named = (name: OptionName) => written(name, kind);
  const lacks = has('metrics') && !has('url') && !has('attach');
  const lent = (['attach', 'url'] as const).find(has);
  const startsToo = starting.filter((name) => lent !== undefined && has(name));
  const isRef = values.baseline?.some((one) => one.kind === 'ref') ?? false;
  const shared = has('shard')
    ? named('shard')
    : configured.shard === undefined
      ? null
      : `${written('shard', 'config')} in the configuration`;
  const whole = (['soak', 'history'] as const).filter((name) => shared !== null && has(name));
  return [
    ...(lacks ? [problem('needs-option', { option: named('metrics'), needs: named('url') })] : []),
    ...startsToo.map((name) => problem('not-together', { option: named(name), other: named(lent ?? 'url'), why: 'lent' })),
    ...(lent !== undefined && isRef
      ? [problem('not-together', { option: `${named('baseline')} REF`, other: named(lent), why: 'lent' })]
      : []),
    ...(has('soak') && isRef ? [problem('not-together', { option: `${named('baseline')} REF`, other: named('soak'), why: 'soak' })] : []),
    ...whole.map((name) =>
      name === 'soak'
        ? problem('not-together', { option: shared ?? '', other: named(name), why: 'shards' })
        : problem('not-together', { option: named(name), other: shared ?? '', why: 'share' }),
    ),
    ...(has('journal') && !has('soak') ? [problem('needs-option', { option: named('journal'), needs: named('soak') })] : []),
    ...(has('attach') && has('metrics')
      ? [problem('not-together', { option: named('metrics'), other: named('attach'), why: 'lent' })]
      : []),
  ];
}
