import type { Node } from '@babel/types';
import { literal } from '../../../code/literal.ts';
import { syntaxTree } from '../../../code/parse.ts';
import { nodesIn } from '../../../code/syntax.ts';

/** A route that a server registers under a name that stands in its source as it is. */
export interface ServerRoute {
  readonly route: string;
  readonly isApi: boolean;
}

/** Calls that make an app whose paths begin at the root: those of a router depend on where it is mounted. */
const makesApp = /^(express|fastify|Fastify|polka|restana)$/;
const makesAppWithNew = /^(Hono|Express|Polka)$/;

/** `app.get('/live', …)` and `app.route({ method: 'GET', url: '/live' })`, where `app` is made in the same file. */
export function serverRoutes(text: string): readonly ServerRoute[] {
  const tree = syntaxTree(text, true);
  const nodes = tree ? [...nodesIn(tree)] : [];
  const apps = new Set(nodes.flatMap(appName));
  return nodes.flatMap((node): readonly ServerRoute[] => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
    const { object, property } = node.callee;
    if (object.type !== 'Identifier' || !apps.has(object.name) || property.type !== 'Identifier') return [];
    const [first] = node.arguments;
    const named = property.name === 'get' ? literal(first as Node) : property.name === 'route' ? ofOptions(first as Node) : undefined;
    // `app.get('view engine')` of Express reads a setting, and a pattern that begins with a star is everybody's.
    if (typeof named !== 'string' || !named.startsWith('/') || /^\/[*{(]/.test(named)) return [];
    const handler = text.slice(first?.end ?? 0, node.end ?? 0);
    return [{ route: named, isApi: /^\/api(\/|$)/.test(named) || (/\.json\(/.test(handler) && !/render|\.html\(|\.send\(/.test(handler)) }];
  });
}

function appName(node: Node): readonly string[] {
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return [];
  const made = node.init?.type === 'AwaitExpression' ? node.init.argument : node.init;
  const call = made?.type === 'TSAsExpression' ? made.expression : made;
  if (call?.type === 'CallExpression') return call.callee.type === 'Identifier' && makesApp.test(call.callee.name) ? [node.id.name] : [];
  return call?.type === 'NewExpression' && call.callee.type === 'Identifier' && makesAppWithNew.test(call.callee.name)
    ? [node.id.name]
    : [];
}

/** Of Fastify's `{ method: 'GET', url }`. */
function ofOptions(node: Node | undefined): unknown {
  if (node?.type !== 'ObjectExpression') return undefined;
  const options = literal(node) as Readonly<Record<string, unknown>>;
  return [options.method].flat().includes('GET') ? options.url : undefined;
}
