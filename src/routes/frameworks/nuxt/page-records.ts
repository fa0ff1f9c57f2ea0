import type { ArrayExpression, Node, ObjectExpression } from '@babel/types';
import { literal } from '../../../code/literal.ts';
import { nodesIn } from '../../../code/syntax.ts';

/** A page as vue-router knows it. */
export interface PageRecord {
  /** From the root, in vue-router's own pattern. */
  readonly path: string;
  /** What its component is imported from; null: the component is part of a shared chunk. */
  readonly chunk: string | null;
}

/** Whether a text may hold records: reading every chunk as code would take seconds. */
export const mayHoldRecords = (text: string): boolean => /\bcomponent:\s*(\(\)|function\b|async\b)/.test(text) && /\bpath:/.test(text);

/**
 * The pages of a built module, by what every table of vue-router looks like: a list of objects that have a path, and a
 * component that is loaded when it is needed. The name of the table differs in nearly every version of Nuxt.
 */
export function pageRecords(tree: Node): readonly PageRecord[] {
  const records = new Map<string, PageRecord>();
  let readUpTo = 0;
  for (const node of nodesIn(tree)) {
    // Lists within a list are read with it.
    if (node.type !== 'ArrayExpression' || node.start! < readUpTo || !isTable(node)) continue;
    readUpTo = node.end!;
    for (const record of recordsOf(node, '')) if (!records.has(record.path)) records.set(record.path, record);
  }
  return [...records.values()];
}

const objectsOf = ({ elements }: ArrayExpression): readonly ObjectExpression[] =>
  elements.filter((element): element is ObjectExpression => element?.type === 'ObjectExpression');

/** Of a list within a component, such as the tabs of a page, the paths are no addresses. */
function isTable(list: ArrayExpression): boolean {
  const entries = objectsOf(list);
  return entries.every((entry) => pathOf(entry)?.startsWith('/')) && entries.some(loadsComponent);
}

/** A record with children renders only as their frame. */
function recordsOf(list: ArrayExpression, parent: string): readonly PageRecord[] {
  return objectsOf(list).flatMap((entry): readonly PageRecord[] => {
    const own = pathOf(entry) ?? '';
    const path = own.startsWith('/') ? own : `${parent === '/' ? '' : parent}/${own}`.replace(/\/$/, '') || '/';
    const nested = fieldOf(entry, 'children');
    const children = nested?.type === 'ArrayExpression' ? recordsOf(nested, path) : [];
    return children.length > 0 ? children : [{ path, chunk: chunkOf(fieldOf(entry, 'component')) }];
  });
}

const fieldOf = (entry: ObjectExpression, name: string): Node | null =>
  entry.properties.flatMap((property) =>
    property.type === 'ObjectProperty' && !property.computed && property.key.type === 'Identifier' && property.key.name === name
      ? [property.value]
      : [],
  )[0] ?? null;

function pathOf(entry: ObjectExpression): string | null {
  const value = fieldOf(entry, 'path');
  // `meta?.path ?? "/about"`: Nuxt writes it where it has not read the page's own settings.
  const path = literal(value?.type === 'LogicalExpression' ? value.right : value);
  return typeof path === 'string' ? path : null;
}

/** Pages that render in the browser only are wrapped: `() => createClientPage(() => import('./x.mjs'))`. */
function chunkOf(component: Node | null): string | null {
  const call = [...(component ? nodesIn(component) : [])].find((node) => node.type === 'CallExpression' && node.callee.type === 'Import');
  const source = call?.type === 'CallExpression' ? literal(call.arguments[0]) : null;
  return typeof source === 'string' ? source : null;
}

const loadsComponent = (entry: ObjectExpression): boolean => /^(Arrow)?FunctionExpression$/.test(fieldOf(entry, 'component')?.type ?? '');
