import { expect, it } from 'vitest';
import { aFinding } from '../../findings/a-report.test-builder.ts';
import { processName, seriesOf } from './series.ts';

it('numbers the processes of a route, and names their loads where those differ', () => {
  const { arms, ...finding } = aFinding();
  const [arm] = arms;
  const under = (...loads: readonly string[]) => ({ ...finding, arms: loads.map((load) => ({ ...arm!, load })) });
  const names = (of: ReturnType<typeof under>) => of.arms.map((_, i) => processName(of, i));
  expect(names(under('visitors', 'visitors'))).toEqual(['process 1', 'process 2']);
  expect(names(under('same', 'mix', 'a-load-of-later'))).toEqual([
    'process 1, same address',
    'process 2, the other loads, mixed',
    'process 3, a-load-of-later',
  ]);
  expect(seriesOf(under('same', 'mix'), 'js').map(({ name }) => name)).toEqual([
    'process 1, same address',
    'process 2, the other loads, mixed',
  ]);
});
