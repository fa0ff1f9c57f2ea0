import type { Expression, Node } from '@babel/types';
import { nodesIn } from './syntax.ts';

/** What stands in source text as a plain value. Anything that would have to be run is `undefined`. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Literal[]
  | { readonly [key: string]: Literal }
  /** `() => import('./x.js')`, also as an argument of a call. */
  | ImportOf;

export class ImportOf {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export const isObject = (value: Literal): value is { readonly [key: string]: Literal } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ImportOf);

/** Reads a value out of a syntax tree, without running anything. */
export function literal(node: Node | null | undefined): Literal {
  switch (node?.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value;
    case 'NullLiteral':
      return null;
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? node.quasis[0]?.value.cooked : undefined;
    case 'RegExpLiteral':
      return node.pattern;
    case 'ArrayExpression':
      return node.elements.map((element) => literal(element));
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.flatMap((property) => {
          if (property.type !== 'ObjectProperty' || (property.computed && property.key.type !== 'StringLiteral')) return [];
          const key = property.key.type === 'Identifier' ? property.key.name : literal(property.key as Expression);
          return [[String(key), literal(property.value)]];
        }),
      );
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return literal(node.expression);
    case 'NewExpression':
      // new Set([…])
      return literal(node.arguments[0] as Node | undefined);
    case 'ArrowFunctionExpression':
      return importIn(node.body);
    case 'CallExpression':
      return literal(node.arguments[0] as Node | undefined);
    default:
      return undefined;
  }
}

function importIn(node: Node): ImportOf | undefined {
  if (node.type !== 'CallExpression') return undefined;
  if (node.callee.type === 'Import') return named(literal(node.arguments[0] as Node));
  // import('./x.mjs').then((n) => n.t)
  return node.callee.type === 'MemberExpression' ? importIn(node.callee.object) : undefined;
}

const named = (source: Literal): ImportOf | undefined => (typeof source === 'string' ? new ImportOf(source) : undefined);

/** The value given to a variable or to a property of this name, by the first that has the right shape. */
export function valueNamed<T extends Literal>(root: Node, name: RegExp, fits: (value: Literal) => value is T): T | null {
  for (const node of nodesIn(root)) {
    const found =
      node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && name.test(node.id.name)
        ? literal(node.init)
        : node.type === 'ObjectProperty' && propertyNamed(node.key, name)
          ? literal(node.value)
          : undefined;
    if (found !== undefined && fits(found)) return found;
  }
  return null;
}

const propertyNamed = (key: Node, name: RegExp): boolean =>
  (key.type === 'Identifier' && name.test(key.name)) || (key.type === 'StringLiteral' && name.test(key.value));
