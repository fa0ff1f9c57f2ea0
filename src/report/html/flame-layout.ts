/** Where each function of a flame graph lies, the outermost on top. */
import { hierarchy, partition } from 'd3-hierarchy';
import type { Finding, Flame } from '../../findings/report.ts';

/** Whose code: the suspected function's, the repository's, a package's, or of Node.js and V8 themselves. */
export type Tone = 'suspect' | 'own' | 'package' | 'native';

export interface FlameBox {
  readonly name: string;
  /** `src/lib/theme.ts:14`; empty where there is none. */
  readonly place: string;
  readonly tone: Tone;
  readonly bytesPerRequest: number;
  /** Of the whole width, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** 0 for the root. */
  readonly depth: number;
  /** Index of the caller in the list; -1 for the root. */
  readonly caller: number;
}

interface Tower {
  readonly name: string;
  readonly place: string;
  readonly tone: Tone;
  readonly bytes: number;
  readonly children: readonly Tower[];
}

/** Functions narrower than this share are not drawn; they stand in their caller's number. */
const narrowest = 0.004;

export function flameLayout(root: Flame, { suspects }: Pick<Finding, 'suspects'>): readonly FlameBox[] {
  const [first] = suspects;
  const owners = new Map(suspects.flatMap(({ stack = [] }) => stack.map(({ file, owner }) => [file, owner] as const)));
  const toneOf = ({ name, file }: Flame): Tone => {
    if (file === '' || file.startsWith('node:')) return 'native';
    if (first && file === first.file && name === first.function) return 'suspect';
    const owner = owners.get(file) ?? (suspects.some((suspect) => suspect.file === file) ? 'own' : 'dependency');
    return owner === 'own' ? 'own' : 'package';
  };
  const tree = hierarchy(rootOf(root, toneOf), ({ children }) => [...children]);
  // A caller's own share is what its callees leave of it.
  tree.sum(({ bytes, children }) => Math.max(0, bytes - children.reduce((sum, child) => sum + child.bytes, 0)));
  const laid = partition<Tower>()(tree).descendants();
  const drawn = laid.filter(({ x0, x1 }) => x1 - x0 >= narrowest);
  const places = new Map(drawn.map((node, i) => [node, i]));
  return drawn.map(({ data, x0, x1, depth, parent }) => ({
    name: data.name,
    place: data.place,
    tone: data.tone,
    bytesPerRequest: data.bytes,
    from: x0,
    to: x1,
    depth,
    caller: parent ? (places.get(parent) ?? 0) : -1,
  }));
}

/** All of it, never part of a run. */
const rootOf = (flame: Flame, toneOf: (flame: Flame) => Tone): Tower => ({
  name: flame.name,
  place: '',
  tone: 'native',
  bytes: Math.max(0, flame.bytesPerRequest),
  children: flame.children.map((child) => tower(child, toneOf)),
});

/** Runs of functions of packages and of Node.js that only call the next one become one: they tell nothing and take room. */
function tower(flame: Flame, toneOf: (flame: Flame) => Tone): Tower {
  const tone = toneOf(flame);
  const run = [flame];
  for (let next = onlyCallee(flame); next && (tone === 'native' || tone === 'package') && toneOf(next) === tone; next = onlyCallee(next))
    run.push(next);
  const last = run.at(-1) ?? flame;
  const between = run.length > 2 ? ` → … ${run.length - 2} more …` : '';
  return {
    name: run.length === 1 ? flame.name : `${flame.name}${between} → ${last.name}`,
    place: last.file === '' ? '' : `${last.file}:${last.line}`,
    tone,
    bytes: Math.max(0, flame.bytesPerRequest),
    children: last.children.map((child) => tower(child, toneOf)),
  };
}

const onlyCallee = ({ children, bytesPerRequest }: Flame): Flame | null => {
  const [only, ...others] = children;
  return only && others.length === 0 && only.bytesPerRequest >= bytesPerRequest * 0.995 ? only : null;
};
