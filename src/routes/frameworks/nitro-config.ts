import type { Node, ObjectExpression } from '@babel/types';
import { literal } from '../../code/literal.ts';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import { isRecord } from '../app-files.ts';
import type { RouteFacts, RouteKind } from './framework.ts';

type Rules = Readonly<Record<string, unknown>>;

export interface NitroConfig {
  /** What every URL of the app begins with. */
  readonly base: string;
  readonly rules: ReturnType<typeof ruler>;
}

/**
 * The configuration that Nitro writes into the server.
 * @param texts of the built files
 */
export function nitroConfig(texts: readonly string[]): NitroConfig {
  for (const text of texts) {
    const tree = /\brouteRules["']?\s*:\s*\{/.test(text) ? syntaxTree(text) : null;
    for (const node of tree ? nodesIn(tree) : []) {
      const config =
        node.type === 'ObjectExpression' && node.properties.some((property) => nameOf(property) === 'nitro') ? plain(node) : {};
      const { app, nitro } = config as Rules;
      if (!isRecord(nitro) || !isRecord(nitro.routeRules)) continue;
      return { base: isRecord(app) && typeof app.baseURL === 'string' ? app.baseURL : '', rules: ruler(nitro.routeRules) };
    }
  }
  return { base: '', rules: ruler({}) };
}

/** As `literal` reads it; and `!0` and `!1`, as minifiers write `true` and `false`. */
function plain(node: Node): unknown {
  if (node.type === 'UnaryExpression' && node.operator === '!') return !literal(node.argument);
  if (node.type !== 'ObjectExpression') return literal(node);
  return Object.fromEntries(
    node.properties.flatMap((property) => (property.type === 'ObjectProperty' ? [[nameOf(property), plain(property.value)]] : [])),
  );
}

/** Quoted or not. */
const nameOf = (property: ObjectExpression['properties'][number]): string | null => {
  if (property.type !== 'ObjectProperty' || property.computed) return null;
  return property.key.type === 'Identifier' ? property.key.name : String(literal(property.key));
};

function ruler(rules: Rules) {
  const parsed = Object.entries(rules)
    .filter((entry): entry is [string, Rules] => isRecord(entry[1]))
    .map(([pattern, rule]) => ({
      pattern,
      rule,
      matches: pattern.endsWith('/**') ? below(pattern.slice(0, -3)) : (path: string) => path === pattern,
    }));
  const ruleOf = (route: string): Rules => Object.assign({}, ...parsed.filter(({ matches }) => matches(route)).map(({ rule }) => rule));
  return {
    /**
     * The kind of a route, with what the rules say of it. `swr` answers from a cache, and `isr` only on some hosts: no Node.js
     * server does it.
     * @param written paths of the pages that are files
     */
    kindOf: (route: string, written: ReadonlySet<string>, otherwise: RouteKind): RouteKind => {
      const rule = ruleOf(route);
      if ('redirect' in rule) return 'redirect';
      if (written.has(route) || rule.prerender === true || rule.swr || isRecord(rule.cache)) return 'prerendered';
      return rule.ssr === false && otherwise === 'page' ? 'client-rendered' : otherwise;
    },
    redirectRoutes: (): readonly RouteFacts[] =>
      parsed.filter(({ rule }) => 'redirect' in rule).map(({ pattern }) => ({ route: pattern, kind: 'redirect' })),
  };
}

const below = (prefix: string) => (path: string) => path === prefix || path.startsWith(`${prefix}/`);
