import type { Node } from '@babel/types';
import { boundIn } from '../scopes.ts';
import { childrenOf, isFunction } from '../syntax.ts';

/** A word of a program that a build leaves where it is: a name, a property, a literal, the beginning of a function. */
export interface Token {
  /** The same in the source and in what was built of it. */
  readonly text: string;
  /** `name`: of a variable that the program itself declares, which minifiers rename. */
  readonly kind: 'name' | 'word' | 'mark';
  /** Offset into the text. */
  readonly start: number;
  /** Where the innermost function around it begins; of a function's own mark, where that one begins. -1: none. */
  readonly within: number;
  /** Where the innermost class around it begins; -1: none. */
  readonly inClass: number;
  /** Where the statement of the program around it begins. */
  readonly statement: number;
}

/** Characters of a literal that are compared. */
const longest = 80;

/** What types and modules say, and no statement of it is run. */
const unbuilt =
  /^(TS(?!AsExpression|SatisfiesExpression|NonNullExpression|TypeAssertion|InstantiationExpression|Enum|Module|ParameterProperty|ExportAssignment)|Import(Declaration|Specifier|DefaultSpecifier|NamespaceSpecifier)|ExportSpecifier|ExportAllDeclaration|Directive)/;

/** A node that is still to be read, with what is around it. */
type Open = readonly [node: Node, within: number, inClass: number, statement: number];

/** The tokens of a program, in the order of its text. */
export function tokensOf(program: Node): readonly Token[] {
  const found: Token[] = [];
  const declared = new Set<string>();
  const statements = 'body' in program && Array.isArray(program.body) ? (program.body as readonly Node[]) : [];
  const open = statements.map((node): Open => [node, -1, -1, node.start!]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, around, outer, statement] = next;
    for (const name of boundBy(node)) declared.add(name);
    if (unbuilt.test(node.type) || ('declare' in node && node.declare === true)) continue;
    const within = isFunction(node) ? node.start! : around;
    const inClass = /^Class(Declaration|Expression)$/.test(node.type) ? node.start! : outer;
    const text = textOf(node);
    if (text !== null) found.push({ text, kind: kindOf(node), start: node.start!, within, inClass, statement });
    for (const child of childrenOf(node)) {
      const key = isKey(node, child);
      if (key === null) open.push([child, within, inClass, statement]);
      else found.push({ text: key, kind: 'word', start: child.start!, within, inClass, statement });
    }
  }
  return found
    .map((token) => {
      if (token.kind !== 'name') return { ...token, text: token.text.slice(0, longest) };
      return { ...token, text: plainName(token.text), kind: declared.has(token.text) ? token.kind : ('word' as const) };
    })
    .sort((a, b) => a.start - b.start);
}

/** Bundlers make names of variables differ by a number: `cache$1` of Rollup, `cache2` of esbuild. */
export const plainName = (name: string): string => name.replace(/(?<=[A-Za-z_$])\$?\d+$/, '');

const kindOf = (node: Node): Token['kind'] =>
  node.type === 'Identifier' || node.type === 'JSXIdentifier'
    ? 'name'
    : isFunction(node) || node.type === 'NewExpression'
      ? 'mark'
      : 'word';

function textOf(node: Node): string | null {
  if (isFunction(node)) return 'function';
  switch (node.type) {
    case 'NewExpression':
      return 'new';
    case 'Identifier':
      return node.name === 'undefined' ? null : node.name;
    case 'JSXIdentifier':
      return node.name;
    case 'StringLiteral':
      return node.value;
    case 'JSXText':
      return node.value.trim() || null;
    case 'TemplateElement':
      return node.value.raw || null;
    case 'NumericLiteral':
      return String(node.value);
    case 'RegExpLiteral':
      return node.pattern;
    default:
      return null;
  }
}

/** What a child says as the name of a property; null where it is an expression of its own. */
function isKey(node: Node, child: Node): string | null {
  if (child.type === 'PrivateName') return `#${child.id.name}`;
  if (child.type === 'JSXIdentifier' && node.type === 'JSXAttribute') return child.name;
  const isName =
    ('property' in node && node.property === child && !('computed' in node && node.computed)) ||
    ('key' in node && node.key === child && !('computed' in node && node.computed));
  if (!isName) return null;
  return child.type === 'Identifier' ? child.name : child.type === 'StringLiteral' ? child.value : null;
}

/** Names that a node declares, in whatever scope. */
function boundBy(node: Node): readonly string[] {
  if (/^Import\w*Specifier$/.test(node.type) && 'local' in node) return namesIn(node.local as Node);
  if (node.type === 'VariableDeclarator') return namesIn(node.id);
  if (node.type === 'CatchClause') return namesIn(node.param);
  const own = 'id' in node && node.id && /^(Function|Class|TSEnum)/.test(node.type) ? namesIn(node.id as Node) : [];
  return isFunction(node) && 'params' in node ? [...own, ...(node.params as readonly Node[]).flatMap(namesIn)] : own;
}

const namesIn = (pattern: Node | null | undefined): readonly string[] => boundIn(pattern).map(({ name }) => name);
