import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { Block } from '../heap/blocks.ts';
import type { Holder } from '../heap/holder.ts';
import { growingTable } from './growing-table.ts';

const code = `
const visits = Object.create(null);
const codes = Object.create(null);
const states = {};
for (const code of all) codes[code] = true;
const users = Object.create(null);
const login = (id) => (users[id] = true);
export function render(id) {
  visits[id] = true;
  states.last = id;
  states.first ??= id;
}
`;

interface Around {
  readonly tables?: ReadonlyArray<readonly [name: string, bytes: number]>;
  readonly holders?: readonly Holder[];
  readonly growth?: number;
  readonly outside?: number;
  readonly served?: number | null;
  readonly kind?: Block['kind'];
}

/** The name of the container that is found in this app. */
async function found({ tables = [], holders = [], growth = 40, outside = 0, served = 1_000, kind = 'table' }: Around) {
  await using app = await createFixture({ 'app.js': code });
  const within = { url: app.getPath('app.js'), line: 0, column: 0 };
  const blocks = tables.map(([name, bytes]): Block => {
    const anchor = { kind: 'variable', name, within } as const;
    return { bytes, kind, besidesPerRequest: 0, holder: aHolder({ anchor, containers: [name] }) };
  });
  const retention = { classes: [], holders, closures: [], timers: { only: 0, otherwise: 0 }, blocks };
  const grown = { growth: { js: growth, arrayBuffers: 0 }, grewOutside: outside };
  const table = await growingTable(retention, served, grown, scriptsOf(workspaceAt(app.path), app.path));
  return table && [table.anchor.name, table.bytesPerRequest, table.isBlock];
}

describe('the table that holds all growth', () => {
  it('is as large as what all requests left, and code adds to it', async () => {
    expect(await found({ tables: [['visits', 65_000]] })).toEqual(['visits', 40, undefined]);
    expect(await found({ tables: [['visits', 17_000]] })).toBeNull();
    expect(await found({ tables: [['visits', 170_000]] })).toBeNull();
  });

  it('is none to which no code adds, or more than one place does, and none of several', async () => {
    expect(await found({ tables: [['states', 65_000]] })).toBeNull();
    expect(await found({ tables: [['other', 65_000]] })).toBeNull();
    expect(
      await found({
        tables: [
          ['visits', 65_000],
          ['users', 65_000],
        ],
      }),
    ).toBeNull();
    expect(
      await found({
        tables: [
          ['visits', 65_000],
          ['other', 65_000],
        ],
      }),
    ).toEqual(['visits', 40, undefined]);
  });

  it('is none that a module fills by itself, once', async () => {
    expect(await found({ tables: [['codes', 65_000]] })).toBeNull();
    const both = [
      ['visits', 65_000],
      ['codes', 65_000],
    ] as const;
    expect(await found({ tables: both })).toEqual(['visits', 40, undefined]);
  });

  it('is none where something else came with the requests', async () => {
    const tables = [['visits', 65_000]] as const;
    expect(await found({ tables, holders: [aHolder({ bytesPerRequest: 30 })] })).toBeNull();
    expect(await found({ tables, holders: [aHolder({ bytesPerRequest: 10 })] })).not.toBeNull();
  });

  it('is not looked for where the heap did not grow most, or requests were not counted', async () => {
    const tables = [['visits', 65_000]] as const;
    expect(await found({ tables, growth: 0 })).toBeNull();
    expect(await found({ tables, outside: 41 })).toBeNull();
    expect(await found({ tables, served: null })).toBeNull();
    expect(await found({ tables, kind: 'buffer' })).toBeNull();
  });
});
