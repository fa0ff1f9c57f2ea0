import type { Node } from '@babel/types';
import { ImportOf, literal } from '../../../code/literal.ts';
import { syntaxTree } from '../../../code/parse.ts';
import { nodesIn } from '../../../code/syntax.ts';

/** An entry of a table of routes: its full pattern, and the specifier that its page is imported by. */
export interface TableEntry {
  readonly route: string;
  /** null: it stands in the table's own file, or is unknown. */
  readonly specifier: string | null;
}

const pageKeys = ['component', 'Component', 'element', 'page', 'lazy'];

/**
 * The routes of a router's table that stands in source text: `[{ path: '/live', component: Live }]` with `children`, as
 * Vue Router, React Router and most hand-written ones have it, and `<Route path="/live" element={<Live />} />`.
 */
export function tableEntries(text: string): readonly TableEntry[] {
  if (!/\bpath\s*[:=]/.test(text)) return [];
  const tree = syntaxTree(text, true);
  if (!tree) return [];
  const nodes = [...nodesIn(tree)];
  const imports = importsIn(nodes);
  const nested = new Set<Node>();
  return nodes.flatMap((node): readonly TableEntry[] => {
    if (node.type === 'ArrayExpression' && !nested.has(node)) {
      const objects = node.elements.filter((element) => element?.type === 'ObjectExpression');
      const isTable = objects.length > 0 && objects.every((object) => isRecord(object)) && objects.some((object) => absolutePath(object));
      return isTable ? objects.flatMap((object) => entriesOf(object, '', imports, nested)) : [];
    }
    return node.type === 'JSXOpeningElement' ? ofElement(node, imports) : [];
  });
}

type Imports = ReadonlyMap<string, string>;

/** From local names to specifiers; of `const Live = lazy(() => import('./Live'))` too. */
function importsIn(nodes: readonly Node[]): Imports {
  const imports = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'ImportDeclaration') for (const { local } of node.specifiers) imports.set(local.name, node.source.value);
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') continue;
    const value = literal(node.init);
    if (value instanceof ImportOf) imports.set(node.id.name, value.source);
  }
  return imports;
}

function property(object: Node, name: string): Node | null {
  if (object.type !== 'ObjectExpression') return null;
  for (const one of object.properties) {
    if (one.type === 'ObjectProperty' && one.key.type === 'Identifier' && one.key.name === name) return one.value;
  }
  return null;
}

const pathOf = (object: Node): string | null => {
  const path = literal(property(object, 'path'));
  return typeof path === 'string' ? path : null;
};

const absolutePath = (object: Node): boolean => pathOf(object)?.startsWith('/') ?? false;

const pageOf = (object: Node): Node | null => pageKeys.map((key) => property(object, key)).find((value) => value !== null) ?? null;

/** A page, a frame with children, or an index page: not a menu, which has paths too. */
const isRecord = (object: Node): boolean => pageOf(object) !== null || property(object, 'children') !== null;

function entriesOf(object: Node, parent: string, imports: Imports, nested: Set<Node>): readonly TableEntry[] {
  const own = pathOf(object);
  // A path that is made up while the program runs.
  if (own === null && property(object, 'path') !== null) return [];
  const route = own === null ? parent : own.startsWith('/') ? own : `${parent.replace(/\/$/, '')}/${own}`;
  const children = property(object, 'children');
  if (children?.type === 'ArrayExpression') {
    nested.add(children);
    return children.elements.flatMap((child) => (child?.type === 'ObjectExpression' ? entriesOf(child, route, imports, nested) : []));
  }
  const page = pageOf(object);
  return page === null || catchesAll(route) ? [] : [{ route: route || '/', specifier: specifierOf(page, imports) }];
}

/** Where every unknown URL ends. */
const catchesAll = (route: string): boolean => /^\/?(\*\w*|:\w+\(\.\*\)\*?)?$/.test(route) && route !== '/' && route !== '';

function specifierOf(page: Node, imports: Imports): string | null {
  const value = literal(page);
  if (value instanceof ImportOf) return value.source;
  if (page.type === 'Identifier') return imports.get(page.name) ?? null;
  if (page.type === 'JSXElement' && page.openingElement.name.type === 'JSXIdentifier') {
    // What is wrapped into something takes part in it as a whole.
    const isAlone = page.children.every((child) => child.type === 'JSXText');
    return isAlone ? (imports.get(page.openingElement.name.name) ?? null) : null;
  }
  return null;
}

/** Only full paths: where an element is nested, the rest stands around it. */
function ofElement(node: Node & { type: 'JSXOpeningElement' }, imports: Imports): readonly TableEntry[] {
  if (node.name.type !== 'JSXIdentifier' || node.name.name !== 'Route') return [];
  const attributes = new Map(
    node.attributes.flatMap((one): Array<[string, Node]> => {
      if (one.type !== 'JSXAttribute' || one.name.type !== 'JSXIdentifier' || !one.value) return [];
      return [[one.name.name, one.value.type === 'JSXExpressionContainer' ? one.value.expression : one.value]];
    }),
  );
  const route = literal(attributes.get('path'));
  const page = pageKeys.map((key) => attributes.get(key)).find((value) => value !== undefined);
  if (typeof route !== 'string' || !route.startsWith('/') || page === undefined || catchesAll(route)) return [];
  return [{ route, specifier: specifierOf(page, imports) }];
}
