import type { Truth } from './leak.ts';
import type { Seen } from './look.ts';

export interface Score {
  /** From 1: which suspect names the right place; null: none does. */
  readonly place: number | null;
  /** The same for the nearest line of the own code, which tells where to start also in a dependency's leak. */
  readonly ownPlace: number | null;
  /** null where the source states none. */
  readonly pathRight: boolean | null;
}

type SeenSuspect = Seen['suspects'][number];

const atOwnLine = ({ file, line, owner }: SeenSuspect, own: string): boolean =>
  owner === 'own' && (own.includes(':') ? `${file}:${line}` === own : file === own);

/** Own code and Node.js: file and line. A dependency: package and file. */
function isRight(suspect: SeenSuspect, { where, own, dependency }: Truth): boolean {
  if (where !== 'dependency') return atOwnLine(suspect, own);
  return suspect.dependency?.name === dependency?.name && dependency!.files.includes(suspect.dependency?.file ?? '');
}

const placeOf = (seen: Seen, isIt: (suspect: SeenSuspect) => boolean): number | null => {
  const index = seen.suspects.findIndex(isIt);
  return index === -1 ? null : index + 1;
};

export function score(seen: Seen, truth: Truth): Score {
  const said = seen.suspects[0]?.retainedBy ?? seen.retainers[0] ?? '';
  return {
    place: placeOf(seen, (suspect) => isRight(suspect, truth)),
    ownPlace: placeOf(seen, (suspect) => atOwnLine(suspect, truth.own)),
    pathRight: truth.heldBy === null ? null : truth.heldBy.test(said),
  };
}
