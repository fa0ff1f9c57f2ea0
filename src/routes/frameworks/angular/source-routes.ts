import type { Node, ObjectExpression } from '@babel/types';
import { literal } from '../../../code/literal.ts';
import { nodesIn } from '../../../code/syntax.ts';
import type { AppFiles } from '../../app-files.ts';
import type { ImportRules } from '../../imports/import-graph.ts';
import { importResolver } from '../../imports/resolve-import.ts';
import { sourceTree } from '../../imports/source-tree.ts';
import type { RouteTable } from '../framework.ts';
import { type Declarations, declarations, type Located, withoutTypes } from './declarations.ts';

/** A route as the sources give it to the router. Files are relative to the app. */
export interface SourceRoute {
  /** From the root: `/product/:id`, `/docs/**`. */
  readonly route: string;
  readonly isRedirect: boolean;
  /** The file of its component, or where the redirect is written; null: not known. */
  readonly sourceFile: string | null;
  /** Files of the components around it, and of the tables that it stands in. */
  readonly frames: readonly string[];
}

export interface SourceRoutes {
  readonly routes: readonly SourceRoute[];
  /** Paths that only group others: at their own URL they render nothing. */
  readonly groups: ReadonlySet<string>;
  readonly tables: readonly RouteTable[];
}

/**
 * The routes that stand in the source as they are, by syntax alone: those given to `provideRouter` and
 * `RouterModule.forRoot`, with what they load later, and those of modules that are loaded at once.
 * @param folder where the app's sources lie; "" for all of the project
 */
export async function sourceRoutes(files: AppFiles, folder: string, rules: ImportRules): Promise<SourceRoutes> {
  const tree = sourceTree();
  const top = (await files.names('.')).filter((name) => !name.endsWith('/'));
  const known = declarations(tree, importResolver(files.cwd, tree, top, rules));
  const reader = tableReader(known, (file) => file.slice(files.cwd.length + 1));
  const written = (await files.sources()).filter((file) => isSource(file, folder)).map((file) => `${files.cwd}/${file}`);
  const calls = written.filter((file) => callsRouter.test(tree.text(file) ?? '')).flatMap((file) => routerCalls(file, known));
  for (const { kind, file, node } of calls) if (kind === 'root') reader.add({ file, node });
  // A module that nothing loads later is part of the app from the start.
  for (const { kind, file, node } of calls) if (kind === 'child' && !reader.isLoadedLater(file)) reader.add({ file, node });
  return reader.found();
}

const isSource = (file: string, folder: string): boolean =>
  /\.[cm]?[jt]s$/.test(file) && !/\.(spec|test|d)\.[cm]?[jt]s$/.test(file) && (folder === '' || file.startsWith(`${folder}/`));

const callsRouter = /\bprovideRouter\s*\(|\bRouterModule\s*\.\s*for(Root|Child)\s*\(/;

interface RouterCall extends Located {
  readonly kind: 'root' | 'child';
}

/** What a file gives to the router. */
const routerCalls = (file: string, { statements }: Pick<Declarations, 'statements'>): readonly RouterCall[] =>
  statements(file).flatMap((statement) =>
    [...nodesIn(statement)].flatMap((node): readonly RouterCall[] => {
      const [table] = node.type === 'CallExpression' ? node.arguments : [];
      if (node.type !== 'CallExpression' || !table) return [];
      const { callee } = node;
      if (callee.type === 'Identifier' && callee.name === 'provideRouter') return [{ kind: 'root', file, node: table }];
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || callee.object.name !== 'RouterModule') return [];
      const name = callee.property.type === 'Identifier' ? callee.property.name : '';
      return name === 'forRoot' || name === 'forChild' ? [{ kind: name === 'forRoot' ? 'root' : 'child', file, node: table }] : [];
    }),
  );

/** Where a table is mounted. */
interface Mount {
  readonly path: string;
  readonly frames: readonly string[];
  /** The routes around it: a table may load itself again. */
  readonly within: ReadonlySet<Node>;
}

/** Names that stand for one another, from one to the next. */
const deepest = 12;

function tableReader(known: Declarations, shown: (file: string) => string) {
  const routes: SourceRoute[] = [];
  const groups = new Set<string>();
  const tables = new Map<string, Set<string>>();
  const later = new Set<string>();

  /** What a table registers is not what its file needs. */
  const registers = (table: string, page: string | null): void => {
    if (page === null || page === table) return;
    tables.set(table, (tables.get(table) ?? new Set()).add(page));
  };

  const readTable = (table: Located, mount: Mount): void => {
    for (const { file, node } of entriesOf(table, known)) if (!mount.within.has(node)) readRoute(node, file, mount);
  };

  const readRoute = (object: ObjectExpression, file: string, mount: Mount): void => {
    const path = pathOf(object);
    if (path === null || literal(field(object, 'outlet')) !== undefined || field(object, 'matcher')) return;
    const route = [mount.path, ...path.split('/')].filter(Boolean).join('/');
    const frames = mount.frames.includes(shown(file)) ? mount.frames : [shown(file), ...mount.frames];
    const component = componentOf(object, file, known);
    registers(file, component);
    const sourceFile = component === null ? null : shown(component);
    const isRedirect = field(object, 'redirectTo') !== null;
    const inner: Mount = {
      path: route,
      frames: sourceFile === null ? frames : [sourceFile, ...frames],
      within: new Set([...mount.within, object]),
    };
    const before = routes.length;
    const children = field(object, 'children');
    if (children) readTable({ file, node: children }, inner);
    const lazy = field(object, 'loadChildren');
    for (const table of lazy ? loadedLater({ file, node: lazy }, known) : []) {
      later.add(table.file);
      registers(file, table.file);
      readTable(table, inner);
    }
    // What stands at the same path within is what answers there.
    const isAnswered = routes.slice(before).some((one) => one.route === `/${route}`);
    const isPage = sourceFile !== null || field(object, 'component') !== null || field(object, 'loadComponent') !== null;
    if (!isPage && !isRedirect) groups.add(`/${route}`);
    if (isRedirect || (isPage && !isAnswered))
      routes.push({ route: `/${route}`, isRedirect, sourceFile: isRedirect ? shown(file) : sourceFile, frames });
  };

  return {
    add: (table: Located): void => readTable(table, { path: '', frames: [], within: new Set() }),
    isLoadedLater: (file: string): boolean => later.has(file),
    found(): SourceRoutes {
      const files = [...tables].map(([file, pages]) => ({ file: shown(file), pages: [...pages].map(shown) }));
      return { routes, groups, tables: files };
    },
  };
}

/** The objects of a table, those of tables that it takes in with `...` included. */
function entriesOf({ file, node }: Located, known: Declarations, depth = 0): ReadonlyArray<{ file: string; node: ObjectExpression }> {
  const plain = withoutTypes(node);
  if (plain.type === 'ObjectExpression') return [{ file, node: plain }];
  if (plain.type === 'Identifier') {
    const found = depth > deepest ? null : known.named(plain.name, file);
    return found ? entriesOf(found, known, depth + 1) : [];
  }
  if (plain.type !== 'ArrayExpression') return [];
  return plain.elements.flatMap((element) =>
    element ? entriesOf({ file, node: element.type === 'SpreadElement' ? element.argument : element }, known, depth + 1) : [],
  );
}

function field(object: ObjectExpression, name: string): Node | null {
  for (const property of object.properties) {
    if (property.type === 'SpreadElement' || property.key.type !== 'Identifier' || property.key.name !== name) continue;
    return property.type === 'ObjectProperty' ? property.value : property;
  }
  return null;
}

/** null: it is made up while the program runs. One without a path stands at its parent's. */
function pathOf(object: ObjectExpression): string | null {
  const path = field(object, 'path');
  const value = path === null ? '' : literal(withoutTypes(path));
  return typeof value === 'string' ? value : null;
}

/** The file of the component, loaded at once or later. */
function componentOf(object: ObjectExpression, file: string, known: Declarations): string | null {
  const component = field(object, 'component');
  if (component?.type === 'Identifier') return known.named(component.name, file)?.file ?? null;
  const loads = field(object, 'loadComponent');
  const [source, name] = loads ? dynamicImport(loads) : [null, ''];
  const from = source === null ? null : known.imported(source, file);
  return from === null ? null : (known.exported(name, from)?.file ?? from);
}

/** The tables that `loadChildren` leads to: one that is exported, or those of a module and of the modules that it imports. */
function loadedLater({ file, node }: Located, known: Declarations): readonly Located[] {
  const [source, name] = dynamicImport(node);
  // `() => routes`, of the same file.
  if (source === null) return node.type === 'ArrowFunctionExpression' ? [{ file, node: node.body }] : [{ file, node }];
  const from = known.imported(source, file);
  const found = from === null ? null : known.exported(name, from);
  if (!found) return [];
  return found.node.type === 'ClassDeclaration' ? tablesOfModule(found.file, known, new Set()) : [found];
}

/** The nearest files that give routes to `RouterModule.forChild`: that of a module, or those that it imports. */
function tablesOfModule(file: string, known: Declarations, seen: Set<string>): readonly Located[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const own = routerCalls(file, known).filter(({ kind }) => kind === 'child');
  if (own.length > 0) return own;
  return known.statements(file).flatMap((statement) => {
    const next = statement.type === 'ImportDeclaration' ? known.imported(statement.source.value, file) : null;
    return next === null || !/module\.[cm]?[jt]s$|rout/i.test(next) ? [] : tablesOfModule(next, known, seen);
  });
}

/** Of `() => import('./x').then((m) => m.Y)` the file and the name; `default` where it names none. */
function dynamicImport(node: Node): readonly [source: string | null, name: string] {
  const nodes = [...nodesIn(node)];
  const call = nodes.find((one) => one.type === 'CallExpression' && one.callee.type === 'Import');
  const source = call?.type === 'CallExpression' ? literal(call.arguments[0]) : null;
  const names = nodes.flatMap((one): readonly string[] => {
    const key = one.type === 'MemberExpression' ? one.property : one.type === 'ObjectPattern' ? keyOf(one.properties[0]) : null;
    return key?.type === 'Identifier' && key.name !== 'then' ? [key.name] : [];
  });
  return [typeof source === 'string' ? source : null, names[0] ?? 'default'];
}

const keyOf = (property: Node | undefined): Node | null => (property?.type === 'ObjectProperty' ? property.key : null);
