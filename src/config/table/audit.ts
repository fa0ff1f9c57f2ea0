import { option } from '../option.ts';
import { flag } from '../readers.ts';

/** What `audit` alone takes. */
export const audit = {
  base: option({
    group: 'verdict',
    takes: 'REF',
    summary: 'says which known leaks the change since REF brings',
    more: 'Compares the lockfile with the one at the commit where the change began. `--fail` then looks at what the change brings.',
    commands: ['audit'],
    inAction: false,
    expected: 'a commit, a branch or a tag',
    read: (text) => text || null,
  }),
  fail: option({
    group: 'verdict',
    summary: 'ends with 1 where a known leak of a package is found',
    more: 'Ways to use a package that leak do not count: whether the app does so is not known.',
    commands: ['audit'],
    inAction: false,
    expected: 'no value',
    read: flag,
  }),
} as const;
