import { describe, expect, it } from 'vitest';
import { packagePart } from '../code/packages.ts';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { Holder } from '../heap/holder.ts';
import type { RawFrame } from '../heap/survivors.ts';
import { blamed } from './blame.ts';
import type { Frame, Owner } from './frames.ts';

const modules = '/app/node_modules/';
const script = (url: string, text: string) => ({ path: url, text, trace: () => null, map: 'none' as const });

/** Reads `node_modules/<name>/…` as a dependency, `vue` as a framework, anything else as own code of this text. */
const reading =
  (text = '') =>
  async (raw: RawFrame): Promise<Frame> => {
    const part = packagePart(raw.url);
    const owner: Owner = raw.url.startsWith('node:') ? 'node' : part ? (part.name === 'vue' ? 'framework' : 'dependency') : 'own';
    const base = { function: '', column: raw.column + 1, mapped: null, path: null, content: null, raw, line: raw.line + 1, owner };
    const own = owner === 'own' ? script(raw.url, text) : null;
    return { ...base, script: own, package: part && { name: part.name, version: '1.0.0' }, file: part ? part.file : raw.url };
  };

const at = (url: string, column = 0): RawFrame => ({ functionName: 'f', url, line: 6, column });
const place = (url: string) => ({ url, line: 2, column: 0 });
const variable = (url: string) => ({ kind: 'variable', name: 'list', within: place(url) }) as const;

interface Heard {
  readonly holder?: Holder | null;
  readonly added?: number;
  readonly removed?: number;
  /** Columns of the frames; absent: at the beginning of each line. */
  readonly columns?: readonly number[];
  /** Other stacks, with how often each comes in each request. */
  readonly others?: readonly { readonly perRequest: number; readonly urls: readonly string[] }[];
}

async function toBlame(urls: readonly string[], { holder = aHolder(), added = 1, removed = 0, others = [], columns = [] }: Heard = {}) {
  const stacks = [{ perRequest: 1, urls }, ...others].map((one) => ({
    perRequest: one.perRequest,
    frames: one.urls.map((url, i) => at(url, columns[i])),
  }));
  const found = await blamed({ holder, addedPerRequest: added, removedPerRequest: removed, stacks }, reading(), '/agent.cjs');
  return found && `${found.name} ${found.file}`;
}

const [store, hooks, page] = [`${modules}store/index.js`, `${modules}hooks/use.js`, '/app/page.js'];

describe('the package to blame for an addition', () => {
  it('is the one that adds', async () => {
    expect(await toBlame(['node:events', '/agent.cjs', store, page])).toBe('store index.js');
  });

  it('is none where own code adds', async () => {
    expect(await toBlame(['node:events', page, store])).toBeNull();
  });

  it('is the one that has the variable, where a helper adds for it', async () => {
    const holder = aHolder({ anchor: variable(hooks) });
    expect(await toBlame([store, `${modules}hooks/other.js`, hooks, page], { holder })).toBe('hooks use.js');
  });

  it('is the one whose function was added, to the container of somebody else', async () => {
    expect(await toBlame([store, hooks, page], { holder: aHolder({ functions: [place(store), place(hooks)] }) })).toBe('hooks use.js');
  });

  it('is none that is not on the stack, and none of the same house', async () => {
    const elsewhere = aHolder({ functions: [place(`${modules}other/index.js`)] });
    expect(await toBlame([store, page], { holder: elsewhere })).toBe('store index.js');
    const [core, react] = [`${modules}@query/core/a.js`, `${modules}@query/react/b.js`];
    expect(await toBlame([core, react, page], { holder: aHolder({ functions: [place(react)] }) })).toBe('@query/core a.js');
  });

  it('is named by who calls it, where the variable is that of a function of its own', async () => {
    const [list, client] = [`${modules}store/list.js`, `${modules}store/client.js`];
    expect(await toBlame([list, client, page], { holder: aHolder({ anchor: variable(list) }) })).toBe('store client.js');
  });

  it('is what adds once in each request, before what adds more often or seldom', async () => {
    const others = [
      { perRequest: 9, urls: [`${modules}timer/index.js`] },
      { perRequest: 0.2, urls: [`${modules}seldom/index.js`] },
    ];
    expect(await toBlame([store, page], { others, added: 10 })).toBe('store index.js');
  });

  it('is unknown where too little was heard, or most of it went again', async () => {
    expect(await toBlame([store, page], { added: 0.2 })).toBeNull();
    expect(await toBlame([store, page], { added: 1, removed: 0.9 })).toBeNull();
    const seldom = aHolder({ entries: { count: 10, perRequest: 0.1, places: null } });
    expect(await toBlame([store, page], { added: 0.1, holder: seldom })).toBe('store index.js');
  });

  it('is named by the file of its own that calls into a bundle, where one does', async () => {
    const [bundle, wrapper] = [`${modules}store/compiled/all.js`, `${modules}store/cache.js`];
    expect(await toBlame([bundle, wrapper, page], { columns: [104_027] })).toBe('store cache.js');
    expect(await toBlame([bundle, page, `${modules}hooks/use.js`], { columns: [104_027] })).toBe('store compiled/all.js');
  });

  it('is known without snapshots', async () => {
    expect(await toBlame([store, page], { holder: null })).toBe('store index.js');
  });
});

describe('a framework', () => {
  const reactive = `${modules}vue/reactivity.js`;
  /** @param mark where the own code is, by the text that begins there */
  async function blamedFor(text: string, mark: string) {
    const stacks = [{ perRequest: 1, frames: [at(reactive), { ...at(page, text.indexOf(mark)), line: 0 }] }];
    const heard = { holder: aHolder(), addedPerRequest: 1, removedPerRequest: 0, stacks };
    return (await blamed(heard, reading(text), '/agent.cjs'))?.name ?? null;
  }

  it('is to blame for what it adds while own code reads or renders', async () => {
    expect(await blamedFor('const doubled = computed(() => settings.value * 2);', 'value')).toBe('vue');
    expect(await blamedFor('const html = renderToString(app);', 'renderToString')).toBe('vue');
  });

  it.each([
    ['adds to a reactive array', 'state.items.push(item);', 'push'],
    ['sets an entry', 'state.byId[id] = item;', 'state'],
    ['counts up', 'state.visits[id]++;', 'state'],
    ['registers something with it', 'router.use(handler);', 'use'],
  ])('is not where own code %s', async (_, text, mark) => {
    expect(await blamedFor(text, mark)).toBeNull();
  });

  it('is to blame where own code only assigns what it returns', async () => {
    expect(await blamedFor('page.html = renderToString(app);', 'renderToString')).toBe('vue');
  });
});
