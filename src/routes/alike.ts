/** URLs of evident same shape: `/product/1` and `/product/2` are one page with two values. */

export interface Alike {
  /** A pattern where several have this shape; else the only path. */
  readonly route: string;
  /** In the order in which they came, without those above the limit. */
  readonly paths: readonly string[];
}

/** Example URLs of one route: more of them would be the same page again. */
const MOST_PATHS = 10;

/** From so many on, pages with names beside each other in one folder are taken for one page with many values. */
const manySlugs = { root: 8, below: 4 } as const;
const manyWords = 10;

const number = /^\d+$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Letters and digits mixed as no word has them. */
const code = /^(?=.*\d)(?=.*[a-z])[\w-]{10,}$/i;
const date = /^\d{4}-\d{2}(-\d{2})?$/;
const slug = /^[^\s.]*[-_.%][^\s]*$/;

/** Whether a segment is a value by its looks alone. */
const isValue = (segment: string): boolean =>
  number.test(segment) || uuid.test(segment) || date.test(segment) || (code.test(segment) && !/^[a-z]+([-_][a-z]+)*$/i.test(segment));

const segmentsOf = (path: string): readonly string[] => pathname(path).split('/').filter(Boolean);

const pathname = (path: string): string => path.replace(/[?#].*$/s, '');

/** A path without the values in it: those that are evident without others to compare with. */
export const shapeOf = (path: string): string =>
  `/${segmentsOf(path)
    .map((segment) => (isValue(segment) ? ':id' : segment))
    .join('/')}`;

/** Groups paths by their shape; queries do not make a page another one. */
export function alike(paths: readonly string[]): readonly Alike[] {
  const pages = [...grouped(paths, pathname).values()].map(([first]) => first!);
  const siblings = grouped([...new Set(pages.map(shapeOf))], folderOf);
  const nameFor = (path: string) => {
    const shape = shapeOf(path);
    return isOneOfMany(shape, siblings.get(folderOf(shape)) ?? []) ? `${folderOf(shape)}:slug` : shape;
  };
  return [...grouped(pages, nameFor)].map(([route, all]) => ({
    route: all.length > 1 ? route : pathname(all[0]!),
    paths: all.slice(0, MOST_PATHS),
  }));
}

const folderOf = (shape: string): string => shape.slice(0, shape.lastIndexOf('/') + 1);
const nameOf = (shape: string): string => shape.slice(shape.lastIndexOf('/') + 1);

/** `/blog/how-to-grow-tomatoes` beside others of its kind. At the root names are most likely those of pages: `/about-us`. */
function isOneOfMany(shape: string, siblings: readonly string[]): boolean {
  const name = nameOf(shape);
  if (name === '' || name === ':id') return false;
  const isRoot = folderOf(shape) === '/';
  const slugs = siblings.filter((one) => slug.test(nameOf(one))).length;
  if (slug.test(name)) return slugs >= (isRoot ? manySlugs.root : manySlugs.below);
  return !isRoot && siblings.length >= manyWords;
}

function grouped(all: readonly string[], by: (one: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}
